"""One change after the other, each where it helps most: the loop that several ways share."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from touchstone.scenarios.change import Change
from touchstone.scenarios.generating.search import Search
from touchstone.schedule.computing import ComputedPlan

MOST_STEPS = 12
"""More changes than these nobody reads before agreeing."""
MOST_TRIES = 24
SHARES = (1, 2, 4)
"""What goes too far is tried again by half, and by a quarter."""
HOUR, HALF_DAY, LONG = 60, 240, 2400


@dataclass(frozen=True, slots=True)
class Option:
    """Something that could be changed on the driving chain.

    changes: for a number of working minutes to win, what to change.
    most: working minutes that it may win at most.
    """

    owner: tuple[int, int | None]
    most: int
    changes: Callable[[int], list[Change]]


Options = Callable[[Search], Iterable[Option]]


def win_time(search: Search, options: Options, *, until: float | None = None) -> bool:
    """Take the options that bring the target forward, the largest first; whether any did.

    until: stop once the target happens at this minute or before.
    """
    spent: set[tuple[int, int | None]] = set()
    for _ in range(MOST_STEPS):
        if until is not None and search.moment <= until:
            break
        ranked = sorted(
            (option for option in options(search) if option.owner not in spent and option.most > 0),
            key=lambda option: (-option.most, option.owner[0], option.owner[1] or 0),
        )
        if not any(_took(search, option, spent) for option in ranked[:MOST_TRIES]):
            break
    return bool(search.changes)


def _took(search: Search, option: Option, spent: set[tuple[int, int | None]]) -> bool:
    """Try the option; what wins nothing is left, what wins less than it might is taken no further."""
    known: list[Change] = []
    for share in SHARES:
        changes = option.changes(option.most // share)
        if not changes or changes == known:
            continue
        known, tried = changes, search.attempt(changes)
        if tried is not None and search.gain(tried) > 0:
            search.take(*_no_more_than_needed(search, option, changes, tried))
            spent.add(option.owner)
            return True
    return False


def whole_units(minutes: int, duration: int) -> int:
    """As much of `minutes` as people plan in: half days of long tasks, hours of short ones."""
    unit = HALF_DAY if duration >= LONG else HOUR
    return minutes // unit * unit


def _no_more_than_needed(
    search: Search, option: Option, changes: list[Change], tried: ComputedPlan
) -> tuple[list[Change], ComputedPlan]:
    """Another path drives the target before the option is used up: the rest would cost and win nothing."""
    gain = round(search.gain(tried))
    if gain >= option.most:
        return changes, tried
    smaller = option.changes(gain)
    if smaller == changes:
        return changes, tried
    again = search.attempt(smaller)
    if again is None or search.gain(again) < gain:
        return changes, tried
    return smaller, again
