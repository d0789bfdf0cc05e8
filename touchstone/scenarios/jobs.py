"""Looking for better schedules in the background."""

from typing import Any

from django.db import transaction

from touchstone.core import clock
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.scenarios.actions import draw_scenario
from touchstone.scenarios.generating.rounds import Found, find_alternatives
from touchstone.scenarios.goals import Goals
from touchstone.scenarios.models import ProposalRound
from touchstone.scenarios.outcome import ground_of


@job("scenarios.find_proposals")
def find_proposals(progress: Progress, round_id: int) -> dict[str, Any]:
    """Look for alternatives and keep them; a round that an earlier attempt finished is left as it is."""
    rounds = ProposalRound.objects.select_related("project__calendar")
    asked = rounds.filter(pk=round_id, finished_at=None).first()
    if asked is not None:

        def tell(done: int, total: int, way: str) -> None:
            progress.report(done, total, f"scenarios.step.{way}")

        progress.report(0, None, "scenarios.step.reading")
        found = find_alternatives(ground_of(asked.project), Goals.of(asked.goals), tell)
        keep_round(asked, found, by=progress.by)
    return {"round": round_id}


def keep_round(round: ProposalRound, found: Found, *, by: Any) -> None:
    """Everything that was found, or nothing."""
    with transaction.atomic():
        for each in found.alternatives:
            draw_scenario(round.project, by=by, name="", changes=each.changes, round=round, way=each.way)
        in_vain = [["in_vain", way] for way in found.in_vain]
        round.remarks = [*in_vain, *(["too_late", way] for way in found.too_late)]
        round.finished_at = clock.now()
        round.save(update_fields=["remarks", "finished_at"])
