"""One round: every way is tried on the plan as it stands, what is worth showing is kept."""

from collections.abc import Callable
from dataclasses import dataclass, field

from touchstone.scenarios.generating.combining import combine
from touchstone.scenarios.generating.levelling import level_fully, level_gently, level_within_slack
from touchstone.scenarios.generating.overlapping import overlap
from touchstone.scenarios.generating.protecting import protect
from touchstone.scenarios.generating.reassigning import reassign
from touchstone.scenarios.generating.relaxing import relax
from touchstone.scenarios.generating.search import Search
from touchstone.scenarios.generating.shortening import shorten
from touchstone.scenarios.generating.target import Target
from touchstone.scenarios.generating.weighing import (
    Alternative,
    breaks_deadlines,
    helps,
    weigh,
    worth_showing,
)
from touchstone.scenarios.goals import EARLIER_FINISH, LESS_OVERLOAD, PROTECT_MILESTONE, Goals
from touchstone.scenarios.outcome import Ground

Generator = Callable[[Search], bool]
Tell = Callable[[int, int, str], None]
EARLIER: dict[str, Generator] = {"relaxing": relax, "overlapping": overlap, "shortening": shorten}
LIGHTER: dict[str, Generator] = {
    "reassigning": reassign,
    "levelling_within_slack": level_within_slack,
    "levelling_gently": level_gently,
    "levelling": level_fully,
}


@dataclass
class Found:
    """The alternatives to show, which ways led nowhere, and which would miss a deadline."""

    alternatives: list[Alternative] = field(default_factory=list)
    in_vain: list[str] = field(default_factory=list)
    too_late: list[str] = field(default_factory=list)


def find_alternatives(ground: Ground, goals: Goals, tell: Tell) -> Found:
    """Try every way that the goals allow. `tell(done, total, way)` hears of each and may raise to stop."""
    ways, found = generators_for(goals), Found()
    candidates: list[Alternative] = []
    for done, (way, generate) in enumerate(ways.items()):

        def checkpoint(done: int = done, way: str = way) -> None:
            tell(done, len(ways), way)

        search = Search(ground, goals, _target(goals, way), checkpoint)
        checkpoint()
        alternative = weigh(search, way) if generate(search) else None
        if alternative is None or not helps(alternative, search):
            found.in_vain.append(way)
        elif breaks_deadlines(alternative):
            found.too_late.append(way)
        else:
            candidates.append(alternative)
    found.alternatives = worth_showing(candidates)
    return found


def _target(goals: Goals, way: str) -> Target:
    """Protecting keeps to its milestone, and so does everything where no earlier finish is asked for."""
    if way == "protecting" or EARLIER_FINISH not in goals.aims:
        return Target(goals.milestone_id)
    return Target()


def generators_for(goals: Goals) -> dict[str, Generator]:
    """The ways to try, in the order in which they are told."""
    ways: dict[str, Generator] = {}
    if PROTECT_MILESTONE in goals.aims:
        ways["protecting"] = protect
    if {EARLIER_FINISH, PROTECT_MILESTONE} & set(goals.aims):
        ways |= {way: generate for way, generate in EARLIER.items() if way in goals.ways}
    if LESS_OVERLOAD in goals.aims:
        ways |= {way: generate for way, generate in LIGHTER.items() if way.partition("_")[0] in goals.ways}
    if EARLIER_FINISH in goals.aims and len(goals.ways) > 1:
        ways["combining"] = combine
    return ways
