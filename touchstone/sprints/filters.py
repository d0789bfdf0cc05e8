"""Items may be filtered by their sprint."""

from touchstone.work.queries.filters import FilterField, let_filter_by

let_filter_by("sprint", FilterField("sprint_entry__sprint_id", "id"))
