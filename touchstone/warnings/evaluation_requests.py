"""Having projects judged in the background."""

from datetime import timedelta

from touchstone.core import clock
from touchstone.jobs.enqueuing import enqueue, enqueue_unless_waiting

SETTLING = 10  # seconds; changes that close together are judged once


def evaluate_soon(project_id: int | None) -> None:
    """Judge a project shortly after it changed; without one, all of them now."""
    if project_id is None:
        enqueue("warnings.evaluate_all", {}, by=None, unique_key="warnings:all")
        return
    turn = int(clock.now().timestamp()) // SETTLING
    enqueue_unless_waiting(
        "warnings.evaluate",
        {"project_id": project_id},
        by=None,
        priority=-5,
        run_at=clock.now() + timedelta(seconds=SETTLING),
        unique_key=f"warnings:{project_id}:{turn}",
    )
