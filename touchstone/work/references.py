"""Items named in texts (`#12`, `ERP-12`): what each reader may know of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

from django.db.models import BooleanField, ExpressionWrapper, Q

from touchstone.accounts.models import User
from touchstone.projects.models import Project
from touchstone.work.descriptions import REFERENCE, render_markdown
from touchstone.work.models import Item

MOST_REFERENCES = 300
"""Of all texts shown at once; further ones stay as they were typed."""


class Reference(NamedTuple):
    """An item that a text names; for whoever may not see it nothing but that it is there."""

    item_id: int | None
    key: str
    title: str
    status: str
    is_done: bool

    @property
    def is_hidden(self) -> bool:
        return self.item_id is None


HIDDEN = Reference(None, "", "", "", False)


def render_for(reader: User, project: Project, texts: Sequence[str]) -> list[str]:
    """Safe HTML of texts of one project, with the items they name as this reader may know them."""
    known = references_in(reader, project, texts)
    return [render_markdown(text, known) for text in texts]


def references_in(reader: User, project: Project, texts: Iterable[str]) -> dict[str, Reference]:
    """What the texts name, as it is written there; one query, none where nothing is named."""
    return find_references(
        reader, project, (match[0] for text in texts for match in REFERENCE.finditer(text))
    )


def find_references(reader: User, project: Project, names: Iterable[str]) -> dict[str, Reference]:
    """Items by `#12` of this project or `ERP-12` of any; what does not exist is left out."""
    wanted = list(dict.fromkeys(name for name in names if REFERENCE.fullmatch(name)))[:MOST_REFERENCES]
    if not wanted:
        return {}
    places = {name: _place(name, project) for name in wanted}
    found = _read(reader, set(places.values()))
    return {name: found[place] for name, place in places.items() if place in found}


def _place(name: str, project: Project) -> tuple[str, int]:
    key, _, number = name.replace("#", f"{project.key}-").rpartition("-")
    return key, int(number)


def _read(reader: User, places: set[tuple[str, int]]) -> Mapping[tuple[str, int], Reference]:
    numbers: dict[str, set[int]] = defaultdict(set)
    for key, number in places:
        numbers[key].add(number)
    named = reduce(or_, (Q(project__key=key, number__in=wanted) for key, wanted in numbers.items()))
    is_visible = ExpressionWrapper(
        Q(project__in=Project.objects.visible_to(reader)), output_field=BooleanField()
    )
    rows = Item.objects.live().filter(named).annotate(may_be_seen=is_visible)
    return {(item.project.key, item.number): _told(item) for item in rows.select_related("project", "status")}


def _told(item: Any) -> Reference:
    """`item` carries `may_be_seen`."""
    if not item.may_be_seen:
        return HIDDEN
    return Reference(item.pk, item.key, item.title, item.status.label, item.is_done)
