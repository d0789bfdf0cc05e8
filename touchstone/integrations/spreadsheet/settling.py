"""What the dates in a table mean: a record, a constraint or a deadline."""

from dataclasses import replace

from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.plan import Task


def settle_dates(task: Task, log: FindingLog, *, is_driven: bool) -> Task:
    """The task with its typed dates put where they count.

    Dates of summaries, of tasks with predecessors and of tasks that have begun stay on record only, because
    they are computed or past. Of the others, a start becomes "start no earlier than" and a lone finish the
    deadline.
    """
    if task.kind == "summary":
        return task
    task = _settle_progress(task)
    if task.mode == "manual":
        return replace(
            task, manual_start=task.start, manual_finish=task.finish, manual_duration=task.duration
        )
    if is_driven or task.constraint != "ASAP" or task.actual_start:
        return task
    return _settle_free(task, log)


def _settle_free(task: Task, log: FindingLog) -> Task:
    """A task that nothing but its own dates places."""
    if task.start:
        log.add("import.start_kept")
        return replace(task, constraint="SNET", constraint_date=task.start)
    if task.finish and task.duration is not None:
        log.add("import.finish_kept")
        return replace(task, constraint="FNET", constraint_date=task.finish)
    if task.finish and not task.deadline:
        log.add("import.finish_is_deadline")
        return replace(task, deadline=task.finish)
    return task


def _settle_progress(task: Task) -> Task:
    """A task with progress began when its dates say; a finished one ended so, too."""
    if task.actual_finish:
        task = replace(task, percent_complete=100)
    if task.percent_complete and task.actual_start is None:
        task = replace(task, actual_start=task.start)
    if task.percent_complete == 100 and task.actual_start and task.actual_finish is None:
        task = replace(task, actual_finish=task.finish)
    return task
