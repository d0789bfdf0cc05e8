"""What nobody acknowledges goes up: a level every few working days."""

from typing import NamedTuple

from django.db import transaction

from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.warnings.models import ProgressWarning, State, Step, What
from touchstone.warnings.people import PeopleOf
from touchstone.warnings.policies import policy_of
from touchstone.warnings.working_days import WorkingDays

AT_ONCE = 500


class Escalated(NamedTuple):
    """A warning that went to somebody above its owner."""

    warning_id: int
    person_id: int


@transaction.atomic
def escalate(project: Project) -> list[Escalated]:
    """Raise each open warning that waited long enough by one level; a level that means nobody is skipped."""
    policy, days, people = policy_of(project), WorkingDays(project), PeopleOf(project)
    if not policy.escalate_after:
        return []
    waiting = ProgressWarning.objects.filter(project=project, state=State.OPEN, level__lt=len(policy.levels))
    due = [
        warning
        for warning in waiting.order_by("pk")
        if days.since(warning.raised_at) >= policy.escalate_after * (warning.level + 1)
    ]
    found: list[Escalated] = []
    for warning in due:
        persons, warning.level = _next(warning, policy.levels, people)
        found += [Escalated(warning.pk, person_id) for person_id in persons]
    ProgressWarning.objects.bulk_update(due, ["level"], batch_size=AT_ONCE)
    Step.objects.bulk_create(
        Step(warning_id=each.warning_id, what=What.ESCALATED, at=clock.now(), person_id=each.person_id)
        for each in found
    )
    return found


def _next(warning: ProgressWarning, levels: list[str], people: PeopleOf) -> tuple[list[int], int]:
    for place in range(warning.level, len(levels)):
        persons = people.at(levels[place], warning)
        if persons:
            return persons, place + 1
    return [], len(levels)
