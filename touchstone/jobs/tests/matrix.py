"""Who may do what with background work."""

from tests.matrix import World, row
from touchstone.jobs.enqueuing import enqueue

ROWS = {
    "list_jobs": row("GET /jobs", others=200),
    "get_job": row("GET /jobs/{job.pk}", member=200, officer=200, others=404),
    "cancel_job": row("POST /jobs/{job.pk}/cancellation", member=200, officer=200, others=404),
}


def furnish(world: World) -> None:
    """A job that the member started."""
    world.job = enqueue("forget_old_rows", by=world.member)
