"""The jobs that run in this very process.

SQLite knows one writer: while a job holds a long transaction, neither its progress nor a wish to cancel
it can be written. Inside one process both pass through here.
"""

from touchstone.jobs.progress import Cancelled, Progress

_running: dict[int, Progress] = {}


def begin(progress: Progress) -> None:
    """Note that the job runs here."""
    _running[progress.job_id] = progress


def finish(progress: Progress) -> None:
    """Forget it."""
    _running.pop(progress.job_id, None)


def progress_here(job_id: int) -> Progress | None:
    """The progress of a job that runs in this process."""
    return _running.get(job_id)


def cancel_here(job_id: int) -> None:
    """Have the job stop at its next checkpoint, if it runs in this process."""
    progress = _running.get(job_id)
    if progress is not None:
        progress.end(Cancelled)
