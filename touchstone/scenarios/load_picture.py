"""The load of people week by week, before and after, small enough to draw."""

from dataclasses import dataclass
from datetime import date

from touchstone.accounts.models import User
from touchstone.scenarios.load import Load, day_of

MOST_WEEKS = 60
MOST_PEOPLE = 12


@dataclass(frozen=True)
class PersonLoad:
    """Minutes per week of one person who has too much to do, in the plan or in the scenario."""

    id: int
    name: str
    capacity: list[float]
    before: list[float]
    after: list[float]
    overload_before: int
    overload_after: int


@dataclass(frozen=True)
class LoadPicture:
    """Weeks by their Monday; the people with the most overload first, `others` more are not drawn.

    overload_before, overload_after: minutes per week of everybody together.
    """

    weeks: list[date]
    overload_before: list[float]
    overload_after: list[float]
    people: list[PersonLoad]
    others: int


def picture_of(before: Load, after: Load) -> LoadPicture:
    """Both loads of everybody who has too much in one of them."""
    monday = before.first - (before.first + 3) % 7  # 1970-01-01 was a Thursday
    loads = (before, after)
    days = max((len(work) for load in loads for work in load.work.values()), default=0)
    weeks = min(MOST_WEEKS, max(1, -(-(before.first - monday + days) // 7)))
    totals = {
        person: tuple(
            round(float(load.overload[person].sum())) if person in load.overload else 0 for load in loads
        )
        for person in before.overload.keys() | after.overload.keys()
    }
    shown = sorted(totals, key=lambda person: (-max(totals[person]), person))
    names = dict(User.objects.filter(pk__in=shown).values_list("pk", "name"))

    def person(pk: int) -> PersonLoad:
        capacity = max((load.capacity[pk] for load in loads if pk in load.capacity), key=len)
        work_before, work_after = (
            load.by_week(load.work[pk], monday, weeks) if pk in load.work else [0.0] * weeks for load in loads
        )
        return PersonLoad(
            id=pk,
            name=names.get(pk, ""),
            capacity=before.by_week(capacity, monday, weeks),
            before=work_before,
            after=work_after,
            overload_before=totals[pk][0],
            overload_after=totals[pk][1],
        )

    return LoadPicture(
        weeks=[day_of(monday + 7 * week) for week in range(weeks)],
        overload_before=_summed(before, monday, weeks),
        overload_after=_summed(after, monday, weeks),
        people=[person(pk) for pk in shown[:MOST_PEOPLE]],
        others=max(len(shown) - MOST_PEOPLE, 0),
    )


def _summed(load: Load, monday: int, weeks: int) -> list[float]:
    per_person = [load.by_week(minutes, monday, weeks) for minutes in load.overload.values()]
    return [float(sum(column)) for column in zip(*per_person, strict=True)] or [0.0] * weeks
