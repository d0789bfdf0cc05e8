"""Asking for better schedules."""

from touchstone.accounts.models import User
from touchstone.core.actions import action
from touchstone.core.errors import Invalid
from touchstone.jobs.enqueuing import enqueue, refuse_more_of_one_person
from touchstone.projects.models import Project
from touchstone.scenarios.goals import PROTECT_MILESTONE, Goals
from touchstone.scenarios.models import ProposalRound, Scenario
from touchstone.scenarios.rules import can_draw_scenario
from touchstone.work.models import Item

KEPT_ROUNDS = 5


@action(can_draw_scenario)
def request_proposals(project: Project, /, *, by: User, goals: Goals) -> ProposalRound:
    """Have a job look for alternatives to the plan; of a project's rounds only the newest are kept."""
    _check(project, goals)
    refuse_more_of_one_person("scenarios.find_proposals", by)
    asked = ProposalRound.objects.create(project=project, by=by, goals=goals.kept())
    asked.job = enqueue("scenarios.find_proposals", {"round_id": asked.pk}, by=by)
    asked.save(update_fields=["job"])
    _forget_old_rounds(project)
    return asked


def _forget_old_rounds(project: Project) -> None:
    """A round stays as long as one of its proposals is the plan: undo will ask for it."""
    rounds = ProposalRound.objects.filter(project=project)
    newest = list(rounds.values_list("pk", flat=True)[:KEPT_ROUNDS])
    applied = Scenario.objects.filter(project=project).exclude(round=None).exclude(applied_at=None)
    rounds.exclude(pk__in=newest).exclude(pk__in=applied.values("round")).delete()


def _check(project: Project, goals: Goals) -> None:
    if not goals.aims:
        raise Invalid("scenarios.no_aim", field="aims")
    if not goals.ways:
        raise Invalid("scenarios.no_way", field="ways")
    if PROTECT_MILESTONE in goals.aims and goals.milestone_id is None:
        raise Invalid("scenarios.no_milestone", field="milestone_id")
    if goals.milestone_id is None:
        return
    planned = Item.objects.live().filter(project=project, pk=goals.milestone_id, status__is_cancelled=False)
    if not planned.exclude(finish=None).exists():
        raise Invalid("scenarios.not_in_plan", field="milestone_id")
