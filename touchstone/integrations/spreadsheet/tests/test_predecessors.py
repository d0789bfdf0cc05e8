import pytest

from touchstone.integrations.spreadsheet.durations import Workday
from touchstone.integrations.spreadsheet.predecessors import Reference, parse_reference, split_references

REFERENCES = {
    "3": Reference("3"),
    "3FS": Reference("3", "FS"),
    "3fs+2d": Reference("3", "FS", 960),
    "5SS-50%": Reference("5", "SS", lag_percent=-50),
    "5 FF + 1 wk": Reference("5", "FF", 2400),
    "12SF-3 days": Reference("12", "SF", -1440),
    "3FS+2ed": Reference("3", "FS", 2880, lag_elapsed=True),
    "3FS+25e%": Reference("3", "FS", lag_elapsed=True, lag_percent=25),
    "3完成-开始+2 个工作日": Reference("3", "FS", 960),
    "3开始-开始": Reference("3", "SS"),
    "3完成-完成-1 天": Reference("3", "FF", -480),
    "3FS+2 个工作日": Reference("3", "FS", 960),
    "3+2d": Reference("3", "FS", 960),
    "3-2d": Reference("3", "FS", -960),
    "1.2.3": Reference("1.2.3"),
    "1.2SS+4h": Reference("1.2", "SS", 240),
    "2-1": Reference("2-1"),
}


@pytest.mark.parametrize("text", REFERENCES)
def test_references_as_microsoft_project_writes_them(text):
    assert parse_reference(text, Workday()) == REFERENCES[text]


@pytest.mark.parametrize("text", ["设计", "2XX", "FS3", "", "=A1", "3+"])
def test_other_texts_may_be_names(text):
    assert parse_reference(text, Workday()) is None


@pytest.mark.parametrize("text", ["3FS+soon", "3FS+5 parsecs"])
def test_lags_that_cannot_be_read_are_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 -- the caller words it, with row and column
        parse_reference(text, Workday())


def test_cells_are_split_at_the_separators_people_use():
    assert split_references("3FS+2d,5SS-50%；7、8\n9, ") == ["3FS+2d", "5SS-50%", "7", "8", "9"]
