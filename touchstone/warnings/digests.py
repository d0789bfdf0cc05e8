"""One message a person and day, however many warnings there are."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from touchstone.accounts.models import User
from touchstone.warnings.escalating import Escalated
from touchstone.warnings.models import ProgressWarning, State


class Digest(NamedTuple):
    """What one person is told: new warnings, those that came up to them, and how many wait in all."""

    person: User
    new: list[ProgressWarning]
    escalated: list[ProgressWarning]
    waiting: int


def digests_of(project_ids: Iterable[int], escalated: Iterable[Escalated]) -> list[Digest]:
    """Whoever has something new in these projects; who has nothing new is left in peace."""
    active = ProgressWarning.objects.filter(
        project__in=list(project_ids), item__trashed_at=None, state=State.OPEN
    ).order_by("since", "pk")
    rows = {warning.pk: warning for warning in active}
    new: dict[int, list[ProgressWarning]] = defaultdict(list)
    waiting: dict[int, int] = defaultdict(int)
    for warning in rows.values():
        if warning.owner_id is not None:
            waiting[warning.owner_id] += 1
            if warning.told_at is None:
                new[warning.owner_id].append(warning)
    above: dict[int, list[ProgressWarning]] = defaultdict(list)
    for each in escalated:
        if each.warning_id in rows:
            above[each.person_id].append(rows[each.warning_id])
    people = User.objects.active().select_related("role").in_bulk({*new, *above})
    return [
        Digest(person, new[person_id], above[person_id], waiting[person_id])
        for person_id, person in sorted(people.items())
    ]
