"""What was warned of lately in the demo, who answered, and what went up."""

from datetime import date

from touchstone.config.demo.chance import chance_of
from touchstone.config.demo.run import Run
from touchstone.projects.queries import find_project
from touchstone.warnings.actions import acknowledge_warnings
from touchstone.warnings.escalating import escalate
from touchstone.warnings.evaluating import evaluate
from touchstone.warnings.models import ProgressWarning, State
from touchstone.warnings.queries import find_warning

JUDGED_DAYS = 8
ANSWERED = 0.06
ANSWERS = (
    "已与对方约定本周五前给结论",
    "等采购合同盖章，预计周三到货",
    "人手已协调，明天起两人一起做",
    "范围已缩小，余下部分转到下一阶段",
    "供应商返工中，已派人驻场",
)


def warn(run: Run, day: date) -> None:
    """In the morning the plan is judged and what waited goes up; the manager answers a little of it."""
    project = find_project(run.manager, run.project.pk)
    if project.is_archived:
        return
    evaluate(project)
    escalate(project)
    chance = chance_of(f"{project.key}-warnings-{day}")
    waiting = ProgressWarning.objects.filter(project=project, state=State.OPEN).order_by("pk")
    for warning_id in waiting.values_list("pk", flat=True):
        if chance.random() < ANSWERED:
            warning = find_warning(run.manager, warning_id)
            acknowledge_warnings([warning], by=run.manager, note=chance.choice(ANSWERS))
