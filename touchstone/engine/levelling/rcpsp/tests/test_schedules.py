"""What holds for every schedule of every drawn instance."""

from dataclasses import replace
from itertools import count, product

import pytest
from hypothesis import given, settings

from touchstone.engine.levelling.rcpsp.bounds import lower_bound
from touchstone.engine.levelling.rcpsp.incumbent import Progress
from touchstone.engine.levelling.rcpsp.instance import Instance, InvalidInstance, Wait, find_mistakes
from touchstone.engine.levelling.rcpsp.rules import RULES, heads_of, place_by_priority
from touchstone.engine.levelling.rcpsp.solving import Outcome, solve
from touchstone.engine.levelling.rcpsp.tests.drawing import instances


@settings(max_examples=200, deadline=None)
@given(instances())
def test_every_rule_gives_a_feasible_schedule_not_shorter_than_the_bound(instance: Instance) -> None:
    for rule in RULES:
        starts = place_by_priority(instance, rule(instance))
        assert find_mistakes(instance, starts) == []
        assert instance.finish_of(starts) >= lower_bound(instance)


@settings(max_examples=100, deadline=None)
@given(instances())
def test_without_resources_every_activity_starts_at_its_earliest(instance: Instance) -> None:
    free = replace(instance, capacities=(), demands=((),) * instance.size)
    for rule in RULES:
        assert place_by_priority(free, rule(free)) == heads_of(free)
    assert solve(free, seconds=0).outcome is Outcome.OPTIMAL


@settings(max_examples=25, deadline=None)
@given(instances(largest=5))
def test_the_search_ends_with_the_shortest_schedule_there_is(instance: Instance) -> None:
    solution = solve(instance, seconds=10, workers=1 + instance.size % 2)
    by_rule = min(instance.finish_of(place_by_priority(instance, rule(instance))) for rule in RULES)
    assert find_mistakes(instance, solution.starts) == []
    assert solution.outcome is Outcome.OPTIMAL
    assert solution.makespan == solution.bound == instance.finish_of(solution.starts) <= by_rule
    shorter = range(solution.makespan)
    if len(shorter) ** instance.size <= 20_000:
        assert not any(
            instance.finish_of(starts) < solution.makespan and not find_mistakes(instance, starts)
            for starts in product(shorter, repeat=instance.size)
        )


def test_an_activity_that_needs_more_than_there_is_makes_it_impossible() -> None:
    instance = Instance((2, 3), (), ((1,), (4,)), (3,))
    solution = solve(instance)
    assert (solution.outcome, solution.impossible, solution.starts) == (Outcome.INFEASIBLE, (1,), ())


def test_a_search_tells_how_far_it_is_and_ends_when_asked() -> None:
    tall = Instance((5,) * 12, (), ((2,),) * 12, (3,))
    seen: list[Progress] = []
    solution = solve(tall, seconds=30, progress=seen.append)
    assert (solution.makespan, seen[-1].makespan, seen[-1].bound) == (60, 60, 60)
    asked = count()
    uneven = Instance(tuple(range(3, 23)), (), tuple((need % 4 + 2,) for need in range(20)), (7,))
    stopped = solve(uneven, seconds=60, cancelled=lambda: next(asked) > 3)
    assert stopped.seconds < 20
    assert find_mistakes(uneven, stopped.starts) == []


def test_a_cycle_and_unknown_activities_are_refused() -> None:
    with pytest.raises(InvalidInstance, match="cycle"):
        Instance((1, 1), (Wait(0, 1, 1), Wait(1, 0, -5)), ((), ()), ())
    with pytest.raises(InvalidInstance, match="not there"):
        Instance((1,), (Wait(0, 1, 1),), ((),), ())
