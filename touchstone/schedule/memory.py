"""The plans computed last, kept in the process so that an edit reads and computes only what it changes."""

import threading
from collections import OrderedDict

from touchstone.core.prepared import Given, Prepared
from touchstone.core.stamps import new_stamp
from touchstone.projects.models import Project
from touchstone.schedule.computing import ComputedPlan, compute_afresh
from touchstone.schedule.models import PlanStamp

ROOM = 60_000
"""Items that are kept in all; about 100 MB."""


class PlanMemory:
    """Plans by project and stamp. A stamp is renewed at every recalculation and never comes twice, so what a
    rolled-back gesture left here is never found again, and falls out as the oldest."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._plans: OrderedDict[tuple[int, int], ComputedPlan] = OrderedDict()
        self._lock = threading.Lock()

    def recall(self, project_id: int, stamp: int) -> ComputedPlan | None:
        """The plan that was computed under this stamp, if it is still here."""
        with self._lock:
            plan = self._plans.get((project_id, stamp))
            if plan is not None:
                self._plans.move_to_end((project_id, stamp))
            return plan

    def keep(self, project_id: int, stamp: int, plan: ComputedPlan) -> None:
        """Keep a plan, and as many of the others as there is room for."""
        with self._lock:
            self._plans[project_id, stamp] = plan
            held = sum(len(each.stored.items) for each in self._plans.values())
            while held > self._room and len(self._plans) > 1:
                _, oldest = self._plans.popitem(last=False)
                held -= len(oldest.stored.items)


_memory = PlanMemory(ROOM)
_stamps: Prepared[int] = Prepared(
    lambda: PlanStamp.objects.filter(project=Given("project")).values_list("stamp", flat=True)
)


def remembered_plan(project: Project) -> ComputedPlan | None:
    """The plan as it was last computed and committed, whoever computed it, if this process holds it."""
    stamp = _stamps.first(project=project.pk)
    return _memory.recall(project.pk, stamp) if stamp is not None else None


def current_plan(project: Project) -> ComputedPlan:
    """The plan as it stands. Raises `Conflict` when it cannot have dates."""
    return remembered_plan(project) or compute_afresh(project)


def remember_plan(project: Project, plan: ComputedPlan) -> None:
    """Keep the plan that this gesture stored, under a new stamp."""
    stamp = new_stamp()
    if not PlanStamp.objects.filter(project=project).update(stamp=stamp):
        PlanStamp.objects.create(project=project, stamp=stamp)
    _memory.keep(project.pk, stamp, plan)


def forget_plan(project_id: int) -> None:
    """Rows were written that no event tells of: the next recalculation reads them all."""
    PlanStamp.objects.filter(project=project_id).delete()
