"""Each constraint, against a link that asks for less and for more."""

import pytest

from touchstone.engine import Options, ViolationCode
from touchstone.engine.tests.tables import dates_of, moment, result_of


def driven(words: str, options: Options | None = None) -> str:
    """Where a two-day task lands that may start on Thursday 5 March because of its predecessor."""
    return dates_of(result_of(f"A 3d\nB 2d A {words}", options=options))["B"]


FREE = "03-05 08:00 → 03-06 17:00"


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("SNET=03-04", FREE),
        ("SNET=03-10", "03-10 08:00 → 03-11 17:00"),
        ("FNET=03-05", FREE),
        ("FNET=03-10", "03-09 08:00 → 03-10 17:00"),
        ("SNLT=03-10", FREE),
        ("SNLT=03-03", "03-03 08:00 → 03-04 17:00"),
        ("FNLT=03-10", FREE),
        ("FNLT=03-05", "03-04 08:00 → 03-05 17:00"),
        ("MSO=03-10", "03-10 08:00 → 03-11 17:00"),
        ("MSO=03-03", "03-03 08:00 → 03-04 17:00"),
        ("MFO=03-10", "03-09 08:00 → 03-10 17:00"),
        ("MFO=03-05", "03-04 08:00 → 03-05 17:00"),
    ],
)
def test_each_constraint_before_and_after_what_links_allow(words: str, dates: str) -> None:
    assert driven(words) == dates


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("SNLT=03-03", FREE),
        ("FNLT=03-05", FREE),
        ("MSO=03-03", FREE),
        ("MSO=03-10", "03-10 08:00 → 03-11 17:00"),
        ("MFO=03-05", FREE),
    ],
)
def test_links_outrank_constraints_when_the_plan_says_so(words: str, dates: str) -> None:
    assert driven(words, Options(honor_constraints=False)) == dates


def test_a_constraint_on_a_day_off_waits_for_the_next_working_day() -> None:
    assert dates_of(result_of("A 1d SNET=03-07"))["A"] == "03-09 08:00 → 03-09 17:00"


@pytest.mark.parametrize("words", ["FNET=03-08", "MFO=03-08"])
def test_a_finish_that_a_constraint_decides_is_its_date(words: str) -> None:
    assert dates_of(result_of(f"A 2d {words}"))["A"] == "03-05 08:00 → 03-08 17:00"


def test_without_links_an_early_constraint_outranks_the_project_start() -> None:
    assert dates_of(result_of("A 1d SNET=02-25"))["A"] == "02-25 08:00 → 02-25 17:00"


def test_a_broken_constraint_shows_as_negative_slack_up_the_chain() -> None:
    result = result_of("A 3d\nB 2d A FNLT=03-05", options=Options(honor_constraints=False))
    assert (result["A"].total_slack, result["B"].total_slack) == (-480, -480)
    assert [(each.code, each.task_id, each.minutes) for each in result.violations] == [
        (ViolationCode.CONSTRAINT, "B", 480)
    ]


def test_an_honoured_constraint_breaks_the_link_instead() -> None:
    result = result_of("A 3d\nB 2d A MSO=03-03")
    (violation,) = result.violations
    assert (violation.code, violation.task_id, violation.minutes) == (ViolationCode.LINK, "B", 2 * 480)
    assert violation.link == result.plan.links[0]


def test_a_deadline_moves_nothing_and_limits_the_late_finish() -> None:
    result = result_of("A 3d due=03-03\nB 4d A")
    assert dates_of(result)["A"] == "03-02 08:00 → 03-04 17:00"
    assert moment(result["A"].late_finish) == "03-03 17:00"
    assert result["A"].total_slack == -480
    assert result["B"].total_slack == 0
    assert [each.code for each in result.violations] == [ViolationCode.DEADLINE]


def test_as_late_as_possible_waits_for_the_successor() -> None:
    result = result_of("A 5d\nB 1d ALAP\nC 1d A B")
    assert dates_of(result)["B"] == "03-06 08:00 → 03-06 17:00"
    assert moment(result["B"].early_start) == "03-02 08:00"
    assert (result["B"].total_slack, result["B"].critical) == (0, True)


def test_as_late_as_possible_pushes_successors_that_could_begin_earlier() -> None:
    result = result_of("A 10d\nB 1d ALAP\nC 2d B")
    assert dates_of(result)["B"] == "03-11 08:00 → 03-11 17:00"
    assert dates_of(result)["C"] == "03-12 08:00 → 03-13 17:00"
