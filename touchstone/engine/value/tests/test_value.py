"""Earned value and earned schedule against figures worked out by hand."""

from dataclasses import fields
from datetime import datetime
from decimal import Decimal

import pytest

from touchstone.engine import InvalidPlan
from touchstone.engine.value import (
    FORMULAS,
    Amounts,
    EarningRule,
    Milestone,
    Times,
    WorkPackage,
    earned_share,
    measure_value,
    planned_curve,
)

MONDAY = datetime(2026, 3, 2, 8)
DAY = 480


def figures(*values: Decimal | None) -> list[float | None]:
    return [None if value is None else float(value) for value in values]


def day(number: int, hour: int = 17) -> datetime:
    return datetime(2026, 3, number, hour)


def package(name: str, first: int, last: int, budget: int, earned: str = "0", actual: int = 0) -> WorkPackage:
    return WorkPackage(
        id=name,
        start=day(first, 8),
        finish=day(last),
        budget=Decimal(budget),
        earned=Decimal(earned),
        actual=Decimal(actual),
    )


THREE = (
    package("A", 2, 3, 2000, "1", 2400),
    package("B", 4, 6, 3000, "0.5", 1200),
    package("C", 9, 12, 4000, "0.25", 900),
)
"""Two days, three days, four days; a thousand a day. Measured on Friday evening."""


def test_amounts_of_a_small_project() -> None:
    amounts = measure_value(THREE, day(6)).amounts
    assert figures(amounts.pv, amounts.ev, amounts.ac, amounts.bac) == [5000, 4500, 4500, 9000]
    assert figures(amounts.cv, amounts.sv, amounts.cpi, amounts.spi) == [0, -500, 1, 0.9]
    assert figures(amounts.eac, amounts.etc, amounts.vac, amounts.tcpi) == [9000, 4500, 0, 1]
    assert amounts.eac_cpi_spi == amounts.eac_at_budget + Decimal(500)
    assert amounts.percent_earned == Decimal("0.5")


def test_earned_schedule_of_a_small_project() -> None:
    """4,500 were planned by Friday noon, half a day before it is measured."""
    status = measure_value(THREE, day(6))
    times = status.times
    assert status.earned_on == day(6, 12)
    assert figures(times.pd, times.at, times.es) == [9 * DAY, 5 * DAY, 4.5 * DAY]
    assert times.sv_t == -240
    assert times.spi_t == Decimal("0.9")
    assert times.eac_t == 10 * DAY
    assert times.tspi == Decimal("1.125")
    assert times.eac_t_es1 == Decimal("9.5") * DAY
    assert times.eac_t_es2 == 10 * DAY
    assert times.eac_t_pv1 == Decimal("9.5") * DAY
    assert times.eac_t_pv2 == 10 * DAY
    assert times.eac_t_ed1 == Decimal("9.5") * DAY
    assert times.eac_t_ed2 == 10 * DAY


def test_adherence_says_how_much_was_earned_out_of_turn() -> None:
    """At 4,500 planned, A should have 2,000 and B 2,500; B has 1,500: 3,500 of 4,500 in turn."""
    assert measure_value(THREE, day(6)).times.p_factor == Decimal(3500) / Decimal(4500)


def test_value_is_planned_evenly_over_working_time() -> None:
    moments = [MONDAY, day(2, 12), day(2, 17), day(3, 3), day(7), day(9, 12), day(30)]
    planned = [point.planned for point in planned_curve(THREE, moments)]
    assert planned == [0, 500, 1000, 1000, 5000, 5500, 9000]


def test_what_cannot_be_divided_is_not_defined() -> None:
    nothing = measure_value((), MONDAY)
    sums = ("cpi", "spi", "eac", "etc", "vac", "tcpi", "tcpi_eac", "eac_cpi_spi", "eac_weighted")
    assert {name: getattr(nothing.amounts, name) for name in sums} == dict.fromkeys(sums)
    times = ("es", "sv_t", "spi_t", "tspi", "eac_t", "eac_t_pv2", "eac_t_ed2", "eac_t_es2", "p_factor")
    assert {name: getattr(nothing.times, name) for name in times} == dict.fromkeys(times)
    unspent = Amounts(pv=Decimal(10), ev=Decimal(0), ac=Decimal(0), bac=Decimal(10))
    assert figures(unspent.cpi, unspent.spi, unspent.eac) == [None, 0, None]
    spent = Amounts(pv=Decimal(10), ev=Decimal(5), ac=Decimal(10), bac=Decimal(10))
    assert spent.tcpi is None


def test_all_figures_have_a_formula_and_a_source() -> None:
    given = {"pv", "ev", "ac", "bac", "pd", "at", "amounts"}
    named = {each.name for each in (*fields(Amounts), *fields(Times))}
    worked_out = {
        name for kind in (Amounts, Times) for name, value in vars(kind).items() if isinstance(value, property)
    }
    assert set(FORMULAS) == (named | worked_out) - given
    assert all(formula.formula and formula.source for formula in FORMULAS.values())


@pytest.mark.parametrize(
    ("rule", "before", "under_way", "after"),
    [
        (EarningRule.ON_FINISH, "0", "0", "1"),
        (EarningRule.HALF_AND_HALF, "0", "0.5", "1"),
        (EarningRule.PERCENT_COMPLETE, "0", "0.3", "1"),
        (EarningRule.MILESTONES, "0.2", "0.2", "1"),
    ],
)
def test_rules_of_earning(rule: EarningRule, before: str, under_way: str, after: str) -> None:
    milestones = (Milestone(Decimal(1), is_reached=True), Milestone(Decimal(4), is_reached=False))

    def share(*, is_started: bool, is_finished: bool, done: str) -> Decimal:
        return earned_share(
            rule,
            is_started=is_started,
            is_finished=is_finished,
            share_done=Decimal(done),
            milestones=milestones,
        )

    assert share(is_started=False, is_finished=False, done="0") == Decimal(before)
    assert share(is_started=True, is_finished=False, done="0.3") == Decimal(under_way)
    assert share(is_started=True, is_finished=True, done="1") == Decimal(after)


def test_a_package_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(InvalidPlan):
        package("A", 5, 4, 100)


def test_cents_are_kept() -> None:
    """Figures of a project of 38,760.00: CPI 1.0620, EAC 36,496.64."""
    amounts = Amounts(
        pv=Decimal("16440.00"), ev=Decimal("16440.00"), ac=Decimal("15480.00"), bac=Decimal("38760.00")
    )
    assert amounts.cpi is not None
    assert amounts.eac is not None
    assert round(amounts.cpi, 4) == Decimal("1.0620")
    assert round(amounts.eac, 2) == Decimal("36496.64")
