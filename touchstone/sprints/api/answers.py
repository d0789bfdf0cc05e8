"""Sprints as the API tells them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from touchstone.accounts.models import User
from touchstone.projects.models import Project
from touchstone.sprints.api.schemas import ItemShort, SprintOut, SprintPerson
from touchstone.sprints.capacity import capacity_of, team_of
from touchstone.sprints.models import Sprint, SprintState
from touchstone.sprints.rules import can_edit_sprint
from touchstone.sprints.setting import settings_of, size_of
from touchstone.work.models import Item

Content = list[tuple[bool, float | None]]
"""For each item of a sprint whether it is done, and its size."""


def sprints_out(project: Project, sprints: Sequence[Sprint], unit: str, reader: User) -> list[SprintOut]:
    """The sprints with people and content; three queries, however many there are."""
    team = team_of(project)
    contents: dict[int, Content] = defaultdict(list)
    rows = Item.objects.live().filter(sprint_entry__sprint__in=[sprint.pk for sprint in sprints])
    told = rows.values_list("sprint_entry__sprint", "closed_at", "status__is_cancelled", "values", "estimate")
    for sprint_id, closed_at, is_cancelled, values, estimate in told:
        if not is_cancelled:
            contents[sprint_id].append((closed_at is not None, size_of(unit, values, estimate)))
    for sprint in sprints:
        sprint.project = project
    return [_out(sprint, contents[sprint.pk], team, reader) for sprint in sprints]


def sprint_out(sprint: Sprint, reader: User) -> SprintOut:
    """One sprint."""
    project = sprint.project
    (found,) = sprints_out(project, [sprint], settings_of(project).unit, reader)
    return found


def _out(sprint: Sprint, content: Content, team: list[User], reader: User) -> SprintOut:
    people = capacity_of(sprint, team)
    edits, state = can_edit_sprint(reader, sprint), sprint.state
    return SprintOut(
        **{name: getattr(sprint, name) for name in SprintOut.model_fields if hasattr(sprint, name)},
        capacity=sum(person.minutes for person in people),
        people=[SprintPerson(**vars(person)) for person in people],
        item_count=len(content),
        done_count=sum(is_done for is_done, _ in content),
        unestimated=sum(size is None for _, size in content),
        size=sum(size or 0 for _, size in content),
        done_size=sum(size or 0 for is_done, size in content if is_done),
        can={
            "edit": edits,
            "start": edits and state == SprintState.PLANNED,
            "close": edits and state == SprintState.ACTIVE,
            "reopen": edits and state == SprintState.CLOSED,
        },
    )


def items_short(project: Project, ids: Iterable[int], unit: str) -> list[ItemShort]:
    """The items behind a chart of a project that the reader may see; also those in the trash."""
    rows = project.items.filter(pk__in=set(ids)).order_by("number")
    told = rows.values_list("pk", "number", "title", "values", "estimate", "trashed_at")
    return [
        ItemShort(
            id=pk,
            key=f"{project.key}-{number}",
            title=title,
            size=size_of(unit, values, estimate),
            is_trashed=trashed_at is not None,
        )
        for pk, number, title, values, estimate, trashed_at in told
    ]
