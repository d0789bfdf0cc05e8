"""Adding to a computed plan, against computing the whole again."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from touchstone.engine import Lag, Link, Plan, ProblemCode, Task, schedule
from touchstone.engine.growing import grown
from touchstone.engine.tests.tables import DAY, dates_of, plan_of
from touchstone.engine.tests.test_properties import changes_of, plans_with_typed_summaries


@settings(max_examples=200, deadline=None)
@given(plans_with_typed_summaries(), st.data())
def test_a_plan_that_grew_has_the_dates_of_one_read_in_whole(plan: Plan, data: st.DataObject) -> None:
    leaves = [task for task in plan.tasks if task.id not in ("S", "T")]
    old = data.draw(st.sampled_from(leaves))
    parent = data.draw(st.sampled_from((None, *{task.parent for task in leaves}, old.id)))
    new = data.draw(changes_of(Task(id="new", parent=parent)))
    links = [Link(old.id, "new")] if parent != old.id else []
    if parent is None and data.draw(st.booleans()):
        links.append(Link("new", leaves[-1].id)) if leaves[-1] is not old else None
    larger = plan.with_tasks([new, data.draw(changes_of(data.draw(st.sampled_from(leaves))))])
    larger = larger.with_links((*plan.links, *links))
    quick, whole = schedule(larger, earlier=schedule(plan)), schedule(replace(larger))
    assert (quick.status, quick.problems) == (whole.status, whole.problems)
    assert quick.changed_since(whole) == whole.changed_since(quick) == ()
    assert quick.violations == whole.violations


def test_what_is_added_is_all_that_is_read() -> None:
    before = plan_of("S\n  A 2d\nB 1d S\nC 1d")
    after = before.with_tasks([Task(id="N", parent="C", duration=4 * DAY)])
    after = after.with_links((*before.links, Link("B", "N")))
    result = schedule(before)
    assert result.computation is not None
    assert grown(result.computation, before, after) is not None
    assert dates_of(schedule(after, earlier=result))["C"] == "03-05 08:00 → 03-10 17:00"


def test_what_is_more_than_an_addition_is_read_in_whole() -> None:
    before = plan_of("A 2d\nB 1d A")
    result = schedule(before)
    others = (
        before.without_tasks(["B"]),
        before.with_links(()),
        before.with_links((*before.links, Link("A", "B", lag=Lag(60)))),
        replace(before, start=before.start.replace(day=9)),
    )
    for after in others:
        assert result.computation is not None
        assert grown(result.computation, before, after) is None
        assert dates_of(schedule(after, earlier=result)) == dates_of(schedule(replace(after)))


def test_a_circle_that_is_added_is_named() -> None:
    before = plan_of("A 2d\nB 1d A")
    after = before.with_links((*before.links, Link("B", "A")))
    assert schedule(after, earlier=schedule(before)).problems[0].code is ProblemCode.CYCLE
