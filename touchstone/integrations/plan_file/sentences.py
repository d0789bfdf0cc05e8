"""Findings in words: the place in front, then the catalogue's sentence."""

from collections.abc import Mapping
from typing import Any, Literal

from touchstone.integrations.plan_file.field_names import field_name
from touchstone.integrations.plan_file.finding import Finding
from touchstone.integrations.plan_file.messages import MESSAGES
from touchstone.integrations.plan_file.reading import Reading

Language = Literal["zh", "en"]

_ROWS_NAMED = 5
_VALUES_NAMED = 3


def say_findings(reading: Reading, language: Language) -> list[str]:
    """All findings of a reading in order."""
    titles = column_titles(reading)
    return [say_finding(finding, language, titles) for finding in reading.findings]


def column_titles(reading: Reading) -> dict[str, str]:
    """What the file itself calls its fields."""
    columns = reading.table.columns if reading.table else ()
    return {column.field: column.title for column in columns if column.field and column.title}


def say_finding(finding: Finding, language: Language, titles: Mapping[str, str] | None = None) -> str:
    """One finding as a sentence that names rows and field where there are any."""
    message = MESSAGES[finding.code]
    template = message.zh if language == "zh" else message.en
    params: dict[str, Any] = {
        "count": finding.count,
        "value": _say_values(finding, language),
        **_translated(dict(finding.params), language),
    }
    place = _say_place(finding, language, titles or {})
    return place + template.format_map(params)


def _say_values(finding: Finding, language: Language) -> str:
    """The first texts found, to stand between one pair of quotation marks."""
    values = list(dict.fromkeys(place.value for place in finding.places if place.value))[:_VALUES_NAMED]
    return ("”、“" if language == "zh" else "”, “").join(values)


def _translated(params: dict[str, str | int], language: Language) -> dict[str, str | int]:
    """Parameters that begin with `#` stand for a word of ours in the reader's language."""
    return {
        key: field_name(value[1:], language) if isinstance(value, str) and value.startswith("#") else value
        for key, value in params.items()
    }


def _say_place(finding: Finding, language: Language, titles: Mapping[str, str]) -> str:
    field = titles.get(finding.field) or field_name(finding.field, language)
    parts = [part for part in (_say_rows(finding, language), field) if part]
    if not parts:
        return ""
    return "，".join(parts) + "：" if language == "zh" else ", ".join(parts) + ": "


def _say_rows(finding: Finding, language: Language) -> str:
    rows = list(dict.fromkeys(place.row for place in finding.places if place.row))
    if not rows:
        return ""
    shown = rows[:_ROWS_NAMED]
    has_more = finding.count > len(finding.places) or len(rows) > len(shown)
    if language == "zh":
        more = f"等（共 {finding.count} 处）" if has_more else ""
        return f"第 {'、'.join(map(str, shown))} 行{more}"
    more = f" and more ({finding.count} in all)" if has_more else ""
    return f"Row{'s' if len(shown) > 1 else ''} {', '.join(map(str, shown))}{more}"
