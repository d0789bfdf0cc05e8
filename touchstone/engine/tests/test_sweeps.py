"""Sweeps, in Python and as machine code, against the methods that say the same of one task at a time."""

from dataclasses import asdict, replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from touchstone.engine import Options, Plan, SlackRule
from touchstone.engine.passes import run_passes
from touchstone.engine.preparation import Preparation, prepare
from touchstone.engine.sweeps.choosing import chooser
from touchstone.engine.sweeps.compiling import compile_sweeps
from touchstone.engine.sweeps.keeping import keep_code, kept_code
from touchstone.engine.sweeps.loading import MachineCode, load, name_of_code
from touchstone.engine.sweeps.numbers import numbers
from touchstone.engine.sweeps.slots import OUTSIDE
from touchstone.engine.sweeps.working_time import place_before, position_of
from touchstone.engine.tests.tables import MONDAY
from touchstone.engine.tests.test_properties import changes_of, plans_with_typed_summaries


@pytest.fixture(scope="module")
def code() -> MachineCode:
    """Compiled once for this processor and these sources."""
    kept = kept_code(name_of_code())
    if kept is None:
        kept = compile_sweeps()
        keep_code(name_of_code(), kept)
    return load(kept)


@st.composite
def varied_plans(draw: st.DrawFn) -> Plan:
    """Plans in which up to three tasks have anything a task can have."""
    plan = draw(plans_with_typed_summaries())
    leaves = [task for task in plan.tasks if task.id not in ("S", "T")]
    changed = [draw(changes_of(draw(st.sampled_from(leaves)))) for _ in range(draw(st.integers(0, 3)))]
    options = Options(slack_rule=draw(st.sampled_from(SlackRule)))
    finish = draw(st.sampled_from((None, None, MONDAY + timedelta(days=30))))
    return replace(plan.with_tasks(changed), options=options, finish=finish)


def dates_of(plan: Plan, *, by_methods: bool) -> dict[str, object]:
    """Everything the passes fill in."""
    preparation = prepare(replace(plan))
    assert isinstance(preparation, Preparation)
    dates = preparation.blank_dates()
    run_passes(preparation, dates, alone=range(len(plan.tasks)) if by_methods else ())
    return asdict(dates)


@settings(max_examples=300, deadline=None)
@given(varied_plans())
def test_sweeps_say_what_methods_say(plan: Plan) -> None:
    with chooser.using(None):
        assert dates_of(plan, by_methods=False) == dates_of(plan, by_methods=True)


@settings(max_examples=300, deadline=None)
@given(plan=varied_plans())
def test_machine_code_says_what_methods_say(code: MachineCode, plan: Plan) -> None:
    with chooser.using(code):
        assert dates_of(plan, by_methods=False) == dates_of(plan, by_methods=True)


def test_the_last_shift_that_is_laid_out_counts_for_sweeps_as_for_methods() -> None:
    """Else a plan that ends there is left to methods, and all shifts are put in again at each task."""
    starts, sums = numbers((0, 1440, 2880, 4320)), numbers((0, 480, 960, 1440))
    assert position_of(starts, sums, 0, 3, 3000) == 960 + 120
    assert place_before(starts, sums, 0, 3, 3360, 480) == (2880, 3360, 960)
    assert position_of(starts, sums, 0, 3, 4320) == OUTSIDE
    assert place_before(starts, sums, 0, 3, 4320, 480)[0] == OUTSIDE
