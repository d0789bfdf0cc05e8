import pytest

from touchstone.integrations.spreadsheet import choices


@pytest.mark.parametrize("cell", ["是", "Yes", "y", "TRUE", True, 1, "√", "✔"])
def test_yes(cell):
    assert choices.parse_flag(cell)


@pytest.mark.parametrize("cell", ["否", "No", "FALSE", False, 0, "×", ""])
def test_no(cell):
    assert not choices.parse_flag(cell)


@pytest.mark.parametrize(
    ("cell", "percent"),
    [("50%", 50), ("50 %", 50), (50, 50), ("0", 0), ("33.4", 33), ("１００％", 100), (100.0, 100)],
)
def test_percentages(cell, percent):
    assert choices.parse_percent(cell, are_fractions=False) == percent


def test_a_column_of_fractions_is_what_excel_keeps_behind_percent_signs():
    assert choices.are_fractions([0, 0.25, 1, None, "done"])
    assert not choices.are_fractions([0, 25, 100])
    assert not choices.are_fractions(["50%"])
    assert choices.parse_percent(0.25, are_fractions=True) == 25
    assert choices.parse_percent("25%", are_fractions=True) == 25


@pytest.mark.parametrize(
    ("cell", "priority"),
    [
        ("高", 700),
        ("紧急", 900),
        ("Medium", 550),
        ("低", 300),
        ("P0", 900),
        (1, 900),
        (5, 100),
        (500, 500),
        ("650", 650),
        ("非常 高", 900),
    ],
)
def test_priorities(cell, priority):
    assert choices.parse_priority(cell) == priority


@pytest.mark.parametrize(
    ("cell", "mode"), [("自动计划", "auto"), ("Manually Scheduled", "manual"), ("手动", "manual")]
)
def test_modes(cell, mode):
    assert choices.parse_mode(cell) == mode


@pytest.mark.parametrize(
    ("cell", "constraint"),
    [
        ("越早越好", "ASAP"),
        ("不得早于...开始", "SNET"),
        ("不得晚于…完成", "FNLT"),
        ("Must Finish On", "MFO"),
        ("snlt", "SNLT"),
    ],
)
def test_constraints(cell, constraint):
    assert choices.parse_constraint(cell) == constraint


@pytest.mark.parametrize(
    ("cell", "is_done"), [("已完成", True), ("Done", True), ("进行中", False), ("", False)]
)
def test_states(cell, is_done):
    assert choices.says_done(cell) is is_done


@pytest.mark.parametrize(
    ("parse", "cell"),
    [
        (choices.parse_flag, "maybe"),
        (choices.parse_priority, "soon"),
        (choices.parse_priority, 5000),
        (choices.parse_priority, "NaN"),
        (choices.parse_priority, "1e999"),
        (choices.parse_mode, "half"),
        (choices.parse_constraint, "some day"),
        (lambda cell: choices.parse_percent(cell, are_fractions=False), "120%"),
        (lambda cell: choices.parse_percent(cell, are_fractions=False), "1.2.3"),
        (lambda cell: choices.parse_percent(cell, are_fractions=False), float("nan")),
    ],
    ids=range(10),
)
def test_other_words_are_refused(parse, cell):
    with pytest.raises(ValueError):  # noqa: PT011 -- the caller words it, with row and column
        parse(cell)
