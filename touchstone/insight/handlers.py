"""What insight does when something happens below it."""

from datetime import timedelta

from touchstone.core import clock
from touchstone.core.events import Happening, on
from touchstone.core.gesture import current_gesture
from touchstone.jobs.enqueuing import enqueue_unless_waiting

SETTLING = 5  # seconds; changes that close together are counted once


@on(
    "item.created",
    "item.edited",
    "item.moved",
    "item.trashed",
    "item.restored",
    "link.added",
    "link.edited",
    "link.removed",
    "plan.recalculated",
    "project.created",
    "project.restored",
)
def count_soon(event: Happening) -> None:
    """Count the project's health shortly after it changed; history being told is counted by its teller."""
    gesture = current_gesture()
    if event.project_id is not None and gesture.via != "demo":
        project_id = event.project_id
        gesture.at_end(("health", project_id), lambda: _enqueue(project_id))


def _enqueue(project_id: int) -> None:
    turn = int(clock.now().timestamp()) // SETTLING
    enqueue_unless_waiting(
        "insight.count_health",
        {"project_id": project_id},
        by=None,
        priority=-5,
        run_at=clock.now() + timedelta(seconds=SETTLING),
        unique_key=f"health:{project_id}:{turn}",
    )
