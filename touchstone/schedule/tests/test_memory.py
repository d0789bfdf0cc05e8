"""Which computed plans are kept."""

from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.schedule.computing import compute_afresh
from touchstone.schedule.memory import PlanMemory, forget_plan, remembered_plan
from touchstone.schedule.tests.plans import draw


def test_the_plan_used_longest_ago_falls_out_when_room_is_short(cast: Cast, project: Project) -> None:
    draw(project, ("一", 480), ("二", 480))
    plan, memory = compute_afresh(project), PlanMemory(room=5)
    memory.keep(1, 11, plan)
    memory.keep(2, 22, plan)
    assert memory.recall(1, 11) is plan
    memory.keep(3, 33, plan)
    assert [memory.recall(*key) is plan for key in ((1, 11), (2, 22), (3, 33))] == [True, False, True]


def test_a_plan_larger_than_the_room_is_kept_alone(cast: Cast, project: Project) -> None:
    draw(project, ("一", 480), ("二", 480))
    plan, memory = compute_afresh(project), PlanMemory(room=1)
    memory.keep(1, 11, plan)
    memory.keep(1, 12, plan)
    assert (memory.recall(1, 11), memory.recall(1, 12)) == (None, plan)


def test_a_plan_is_remembered_until_somebody_says_otherwise(cast: Cast, project: Project) -> None:
    draw(project, ("一", 480))
    remembered = remembered_plan(project)
    assert remembered is not None
    assert len(remembered.stored.items) == 1
    forget_plan(project.pk)
    assert remembered_plan(project) is None
