from touchstone import engine
from touchstone.integrations.plan_file.plan import Assignment, Resource
from touchstone.integrations.plan_file.tests.plans import plan, task
from touchstone.integrations.plan_file.to_engine_work import (
    assignments_by_task,
    engine_resources,
    engine_work,
)


def part(resource="5", **values):
    return Assignment(task_uid="1", resource_uid=resource, **values)


def test_material_and_cost_take_no_time():
    resources = (
        Resource(uid="5", name="Li", calendar_uid="9"),
        Resource(uid="6", name="Sand", kind="material"),
    )
    made = plan(task("1"), resources=resources, assignments=(part("5"), part("6")))
    assert assignments_by_task(made) == {"1": [part("5")]}
    assert engine_resources(resources, {"9"}) == (engine.Resource(id="5", calendar="9"),)
    assert engine_resources(resources, set()) == (engine.Resource(id="5"),)


STANDARD = engine.Calendar("standard")
NIGHTS = engine.Calendar("nights", week=((engine.Shift(20 * 60, 23 * 60),),) * 7)


def work(stated, duration, pieces=(), **calendars):
    staff = {"5": STANDARD, "6": STANDARD} | {uid.strip("r"): each for uid, each in calendars.items()}
    return engine_work(task("1", pieces=pieces), stated, duration, staff)


def test_work_units_delay_and_contour_are_kept_where_they_explain_the_duration():
    stated = [part(units=0.5, work=240, delay=60), part("6", work=300, levelling_delay=240, contour=7)]
    assert work(stated, 780)[0] == (
        engine.Assignment(resource="5", units=0.5, work=240, delay=60),
        engine.Assignment(resource="6", work=300, delay=240, contour=engine.Contour.TURTLE),
    )


def test_where_they_do_not_a_resource_is_busy_as_long_as_the_task():
    stated = [part(units=1, work=240), part("6", work=0)]
    assert work(stated, 960)[0] == (
        engine.Assignment(resource="5"),
        engine.Assignment(resource="6", work=0),
    )


def test_a_contour_drawn_by_hand_has_no_shape_to_compute_with():
    assert work([part(work=240, contour=8)], 960)[0] == (engine.Assignment(resource="5"),)


def test_a_duration_does_not_count_the_delay_of_everybody():
    stated = [part(units=0.5, work=999, delay=360), part("6", work=999, delay=480)]
    assert work(stated, 960)[0] == (
        engine.Assignment(resource="5", units=0.5, work=480, delay=360),
        engine.Assignment(resource="6", work=840, delay=480),
    )


def test_pieces_in_another_time_than_the_tasks_say_nothing():
    pieces = ((240, 480), (240, 0), (0, 0))
    assert work([], 480, pieces)[1] == (engine.Piece(240, 480), engine.Piece(240))
    assert work([], 960, pieces)[1] == ()


def test_pieces_begin_after_the_delay_of_everybody():
    pieces = ((240, 480), (240, 0))
    stated = [part(work=480, levelling_delay=60)]
    assert work(stated, 480, pieces)[1] == (engine.Piece(0, 60), engine.Piece(240, 480), engine.Piece(240))


def test_resources_at_different_times_interrupt_the_work_by_themselves():
    pieces = ((60, 480), (60, 0))
    stated = [part(work=60), part("6", work=60)]
    assert work(stated, 120, pieces, r6=NIGHTS)[1] == ()
    assert work(stated, 120, pieces)[1] == (engine.Piece(60, 480), engine.Piece(60))
