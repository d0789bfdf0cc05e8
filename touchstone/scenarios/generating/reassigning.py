"""Work of people who have too much goes to people of the project who have time."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np

from touchstone.accounts.models import User
from touchstone.accounts.permissions import GUEST
from touchstone.projects.models import Membership, ProjectRole
from touchstone.projects.queries import active_member_ids
from touchstone.scenarios.change import Change
from touchstone.scenarios.generating.search import Search
from touchstone.scenarios.load import Load, LoadCounter, Minutes
from touchstone.scenarios.staffing import Staffing

MOST_REASSIGNED = 15
LEAST_RELIEF = 60
"""Minutes: less is not worth handing work over."""
TOO_MUCH = 30
"""Minutes of new overload from which on somebody has no time for more."""


class Person(NamedTuple):
    """Somebody who may take work over."""

    id: int
    name: str
    department_id: int | None
    title: str


class Transfer(NamedTuple):
    """An item in other hands."""

    item_id: int
    giver: int
    taker: Person
    relief: float


def reassign(search: Search) -> bool:
    """Hand overloaded work over, one item after the other; whether that relieved anybody."""
    people, names = _people(search), _names(search)
    for _ in range(MOST_REASSIGNED):
        search.checkpoint()
        board = _Board(search, people)
        transfer = board.best()
        if transfer is None:
            break
        search.take([_change(transfer, names)], search.computed)
    return any(change.field == "assignee_id" for change in search.changes.values())


def _people(search: Search) -> dict[int, Person]:
    """The members of the project who work in it, by id."""
    project = search.ground.project
    guests = Membership.objects.filter(project=project, role=ProjectRole.GUEST, user__isnull=False)
    ids = active_member_ids(project) - set(guests.values_list("user_id", flat=True))
    rows = User.objects.filter(pk__in=ids, is_robot=False).exclude(role__key=GUEST).order_by("pk")
    return {row[0]: Person(*row) for row in rows.values_list("pk", "name", "department_id", "title")}


def _names(search: Search) -> dict[int, str]:
    """The names of those who work today, members or not."""
    busy = {staffed.assignee_id for staffed in search.ground.staffing.items.values()}
    return dict(User.objects.filter(pk__in=busy).values_list("pk", "name"))


def _change(transfer: Transfer, names: dict[int, str]) -> Change:
    params = {
        "item_id": transfer.item_id,
        "giver": names.get(transfer.giver, ""),
        "taker": transfer.taker.name,
        "relief_minutes": transfer.relief,
    }
    return Change(
        transfer.item_id,
        "assignee_id",
        transfer.taker.id,
        reason="scenarios.because.reassigning",
        params=params,
    )


class _Board:
    """The load of everybody as the search has it now, and what a transfer would do to it."""

    def __init__(self, search: Search, people: dict[int, Person]) -> None:
        self._search, self._people = search, people
        self._staffing: Staffing = search.ground.staffing.with_changes(search.changes.values())
        self._counter = LoadCounter(search.computed, search.ground.today)
        for item_id, (person, minutes) in self._staffing.items.items():
            self._counter.add(item_id, person, minutes)
        self._load: Load = self._counter.load()

    def best(self) -> Transfer | None:
        """The transfer that relieves most; of equals to a colleague of the same department and role."""
        overloaded = sorted(
            self._load.overload, key=lambda person: (-float(self._load.overload[person].sum()), person)
        )
        for giver in overloaded:
            found = max(self._transfers(giver), key=self._worth, default=None)
            if found is not None:
                return found
        return None

    def _transfers(self, giver: int) -> Iterator[Transfer]:
        over = self._load.overload[giver]
        for item_id, (person, minutes) in self._staffing.items.items():
            if person != giver or not self._search.is_open_leaf(item_id):
                continue
            spread = self._counter.spread(item_id, minutes)
            if spread is None:
                continue
            begin, per_day = spread
            relief = float(np.minimum(over[begin : begin + len(per_day)], per_day).sum())
            if relief >= LEAST_RELIEF:
                yield from self._takers(giver, item_id, begin, per_day, relief)

    def _takers(
        self, giver: int, item_id: int, begin: int, per_day: Minutes, relief: float
    ) -> Iterator[Transfer]:
        capacity = self._counter.capacity_of(item_id)[begin : begin + len(per_day)]
        for person in self._people.values():
            if person.id == giver:
                continue
            busy = self._load.work.get(person.id)
            known = busy[begin : begin + len(per_day)] if busy is not None else np.zeros(len(per_day))
            before = float(np.maximum(known - capacity, 0).sum())
            added = float(np.maximum(known + per_day - capacity, 0).sum()) - before
            if added < TOO_MUCH:
                yield Transfer(item_id, giver, person, relief)

    def _worth(self, transfer: Transfer) -> tuple[Any, ...]:
        """Colleagues who do the same kind of work come first, then the relief; ids settle the rest."""
        giver = self._people.get(transfer.giver)
        same_department = giver is not None and giver.department_id == transfer.taker.department_id
        same_role = giver is not None and bool(giver.title) and giver.title == transfer.taker.title
        return same_role + same_department, transfer.relief, -transfer.item_id, -transfer.taker.id
