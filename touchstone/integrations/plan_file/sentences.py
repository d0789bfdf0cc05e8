"""Findings in words: the place in front, then the catalogue's sentence."""

from typing import Any, Literal

from touchstone.integrations.plan_file.field_names import field_name
from touchstone.integrations.plan_file.finding import Finding
from touchstone.integrations.plan_file.messages import MESSAGES

Language = Literal["zh", "en"]

_ROWS_NAMED = 5


def say_finding(finding: Finding, language: Language) -> str:
    """One finding as a sentence that names rows and field where there are any."""
    message = MESSAGES[finding.code]
    template = message.zh if language == "zh" else message.en
    values = {place.value: None for place in finding.places if place.value}
    params: dict[str, Any] = {"count": finding.count, "value": next(iter(values), ""), **dict(finding.params)}
    sentence = template.format_map(_translated(params, language))
    place = _say_place(finding, language)
    return f"{place}{'：' if language == 'zh' else ': '}{sentence}" if place else sentence


def _translated(params: dict[str, Any], language: Language) -> dict[str, Any]:
    """Parameters whose value is a `#name` stand for a word of ours in the reader's language."""
    return {
        key: field_name(value[1:], language) if isinstance(value, str) and value.startswith("#") else value
        for key, value in params.items()
    }


def _say_place(finding: Finding, language: Language) -> str:
    parts = [_say_rows(finding, language), field_name(finding.field, language) if finding.field else ""]
    return ("，" if language == "zh" else ", ").join(part for part in parts if part)


def _say_rows(finding: Finding, language: Language) -> str:
    rows = list(dict.fromkeys(place.row for place in finding.places if place.row))
    if not rows:
        return ""
    shown = rows[:_ROWS_NAMED]
    if language == "zh":
        named = f"第 {'、'.join(map(str, shown))} 行"
        return named if finding.count <= len(shown) else f"{named}等（共 {finding.count} 处）"
    named = ("row " if len(shown) == 1 else "rows ") + ", ".join(map(str, shown))
    named = named.capitalize()
    return named if finding.count <= len(shown) else f"{named} and more ({finding.count} in all)"
