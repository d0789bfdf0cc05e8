"""How names sound."""

import pytest

from touchstone.accounts.pinyin import LONGEST, readings


@pytest.mark.parametrize(
    ("name", "first", "initials"),
    [
        ("曾明", "zengming", "zm"),
        ("单雄信", "shanxiongxin", "sxx"),
        ("仇英", "qiuying", "qy"),
        ("解缙", "xiejin", "xj"),
        ("张 三", "zhangsan", "zs"),
        ("Anna Maria Lee", "annamarialee", "aml"),
        ("李😀", "li", "l"),
    ],
)
def test_the_usual_reading_comes_first_with_its_initials(name: str, first: str, initials: str) -> None:
    assert readings(name).split()[:2] == [first, initials]


@pytest.mark.parametrize(
    ("name", "readings_expected"),
    [("曾明", {"zengming", "cengming"}), ("单雄", {"shanxiong", "danxiong", "chanxiong"})],
)
def test_every_reading_of_a_surname_is_found(name: str, readings_expected: set[str]) -> None:
    assert readings_expected <= set(readings(name).split())


@pytest.mark.parametrize("name", ["", "···", "乐" * 100, "a" * 400, "\u200b"])
def test_odd_names_fit_the_column(name: str) -> None:
    assert len(readings(name)) <= LONGEST
