"""What warnings do when something happens below them."""

from touchstone.core.events import Happening, on
from touchstone.core.gesture import current_gesture
from touchstone.warnings.evaluation_requests import evaluate_soon


@on(
    "item.created",
    "item.edited",
    "item.moved",
    "item.trashed",
    "item.restored",
    "plan.recalculated",
    "baseline.frozen",
    "baseline.removed",
    "project.restored",
    "project.member_set",
    "project.member_removed",
)
def judge_soon(event: Happening) -> None:
    """Judge the project shortly after it changed; history being told is judged by its teller."""
    gesture = current_gesture()
    if event.project_id is not None and gesture.via != "demo":
        project_id = event.project_id
        gesture.at_end(("warnings", project_id), lambda: evaluate_soon(project_id))
