import pytest

from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.texts import clean_line, clean_text, fit_name


def fit(name, notes=""):
    log = FindingLog()
    return (*fit_name(name, notes, log, row=7), [finding.code for finding in log.findings()])


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  设计 ", "设计"),
        ("第一行\r\n 第二行", "第一行 第二行"),
        ("tab\there", "tab here"),
        ("nul\x00 and bell\x07", "nul and bell"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("=1+1", "=1+1"),
    ],
)
def test_names_are_one_plain_line(text, line):
    assert clean_line(text) == line


def test_notes_keep_their_lines():
    assert clean_text(" a\r\nb\rc\x00 ") == "a\nb\nc"


def test_a_long_name_is_cut_and_kept_whole_in_the_notes():
    name = "长" * (LIMITS.name + 1)
    short, notes, codes = fit(name, "the notes")
    assert len(short) == LIMITS.name
    assert short.endswith("…")
    assert notes == f"{name}\n\nthe notes"
    assert codes == ["import.name_cut"]


def test_a_name_of_a_hundred_thousand_characters_is_an_error():
    short, notes, codes = fit("x" * 100_000)
    assert len(short) == LIMITS.name
    assert notes == ""
    assert codes == ["import.text_too_long"]


def test_endless_notes_are_cut_with_a_warning():
    _, notes, codes = fit("name", "n" * (LIMITS.notes + 5))
    assert len(notes) == LIMITS.notes
    assert codes == ["import.text_cut"]
