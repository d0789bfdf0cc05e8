import re
from pathlib import Path

import pytest

from touchstone import integrations
from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.messages import MESSAGES
from touchstone.integrations.plan_file.reading import Column, Reading, Table
from touchstone.integrations.plan_file.sentences import say_finding, say_findings

PLACES = re.compile(r"\{(\w+)\}")


def say(log, language):
    return [say_finding(finding, language) for finding in log.findings()]


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_both_languages_use_the_same_facts(code):
    message = MESSAGES[code]
    assert set(PLACES.findall(message.zh)) - {"count"} == set(PLACES.findall(message.en)) - {"count"}
    assert message.zh.endswith("。")
    assert message.en.endswith(".")


def test_every_code_has_a_sentence_and_every_sentence_is_used():
    root = Path(integrations.__file__).parent
    files = [path for path in root.rglob("*.py") if path.name != "messages.py" and "tests" not in path.parts]
    used = {code for path in files for code in re.findall(r'"(import\.[a-z_]+)"', path.read_text("utf-8"))}
    assert used == set(MESSAGES)


def test_one_finding_gathers_the_places_of_one_kind():
    log = FindingLog()
    for row in range(1, 31):
        log.add("import.date_unreadable", row=row, field="start", value=f"someday {row}")
    log.add("import.date_unreadable", row=5, field="finish", value="never")
    first, second = log.findings()
    assert (first.count, len(first.places), second.count) == (30, LIMITS.places, 1)


def test_rows_field_and_texts_are_named_in_both_languages():
    log = FindingLog()
    for row in (3, 9):
        log.add("import.date_unreadable", row=row, field="start", value="下周")
    assert say(log, "zh") == ["第 3、9 行，开始时间：日期“下周”无法识别。请写成 2026-03-31 的形式。"]
    assert say(log, "en") == ["Rows 3, 9, Start: The date “下周” is not readable. Write it like 2026-03-31."]


def test_many_rows_are_counted_instead_of_listed():
    log = FindingLog()
    for row in range(1, 13):
        log.add("import.link_self", row=row, field="predecessors")
    assert say(log, "en")[0].startswith("Rows 1, 2, 3, 4, 5 and more (12 in all), Predecessors: ")


def test_columns_are_called_by_the_titles_of_the_file():
    log = FindingLog()
    log.add("import.date_unreadable", row=3, field="start", value="下周")
    table = Table(
        sheets=(), sheet="", columns=(Column(index=2, title="计划开工", field="start", confidence=1),)
    )
    assert say_findings(Reading(plan=None, findings=log.findings(), table=table), "zh")[0].startswith(
        "第 3 行，计划开工："
    )


def test_our_own_words_in_parameters_are_translated():
    log = FindingLog()
    log.refuse(FileRefused("import.too_many", thing="#tasks", found=60000, limit=50000))
    assert say(log, "zh") == ["文件中有 60000 个任务，超过上限 50000。请拆分后分别导入。"]
    assert say(log, "en") == ["The file has 60000 tasks; the limit is 50000. Split it and import the parts."]


def test_errors_come_first():
    log = FindingLog()
    log.add("import.blank_rows")
    log.add("import.task_unnamed", row=2)
    log.add("import.link_self", row=2)
    assert [finding.severity for finding in log.findings()] == ["error", "warning", "info"]
    assert log.has_errors()


def test_a_flood_of_kinds_ends_in_a_count():
    log = FindingLog()
    for number in range(LIMITS.findings + 50):
        log.add("import.element_unknown", name=f"Task/E{number}")
    last = next(finding for finding in log.findings() if finding.code == "import.more_findings")
    assert len(log.findings()) == LIMITS.findings + 1
    assert last.count == 50


def test_long_texts_are_cut_where_they_are_shown():
    log = FindingLog()
    log.add("import.date_unreadable", row=1, field="start", value="x" * 5000)
    assert len(log.findings()[0].places[0].value) == LIMITS.shown_value
