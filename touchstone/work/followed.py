"""Items that a recalculation wrote, kept with the gesture: the answer to a drag tells up to ten thousand."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from touchstone.calendars.wall_clock import WallClock
from touchstone.core.gesture import Gesture, current_gesture
from touchstone.projects.models import Project

COMPUTED = (
    "start", "finish", "duration", "percent_complete", "early_start", "early_finish", "late_start",
    "late_finish", "total_slack", "free_slack", "is_critical", "is_violated",
)  # fmt: skip
"""What a recalculation computes of an item."""
DATE_COLUMNS = ("id", *COMPUTED, "is_summary")
_MOMENTS = [name.endswith(("start", "finish")) for name in COMPUTED]


@dataclass
class Followed:
    """What followed in one project.

    rows: `COMPUTED` by item id, as they are stored now.
    summaries: ids of the project's items with something live below, others may be among them.
    """

    project: Project
    clock: WallClock
    rows: dict[int, tuple[Any, ...]]
    summaries: AbstractSet[int | None]

    def told(self, without: AbstractSet[int]) -> Iterator[tuple[Any, ...]]:
        """Rows of `DATE_COLUMNS`, worked out by columns, of all items but some."""
        ids = [item_id for item_id in self.rows if item_id not in without]
        if not ids:
            return iter(())
        moment = self.clock.told_with_offset.__getitem__
        stored = zip(*map(self.rows.__getitem__, ids), strict=True)
        columns = [
            map(moment, each) if is_moment else each for each, is_moment in zip(stored, _MOMENTS, strict=True)
        ]
        return zip(ids, *columns, map(self.summaries.__contains__, ids), strict=True)


def follow(
    project: Project,
    clock: WallClock,
    rows: Mapping[int, tuple[Any, ...]],
    *,
    summaries: AbstractSet[int | None],
) -> None:
    """Keep what was just written, over what an earlier recalculation of this gesture wrote."""
    at_hand = current_gesture().at_hand
    earlier: Followed | None = at_hand.get((Followed, project.pk))
    kept = {**earlier.rows, **rows} if earlier else dict(rows)
    at_hand[Followed, project.pk] = Followed(project, clock, kept, summaries)


def followed_in(gesture: Gesture) -> list[Followed]:
    """What followed, one for each project that was recalculated."""
    return [left for left in gesture.at_hand.values() if isinstance(left, Followed)]
