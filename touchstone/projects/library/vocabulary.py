"""Statuses, fields and words that several templates share, written once."""

from collections.abc import Sequence

from touchstone.projects.library.definition import (
    Colour,
    FieldKind,
    FieldOption,
    StatusCategory,
    TemplateField,
    TemplateLabel,
    TemplateRisk,
    TemplateRole,
    TemplateStatus,
    Text,
)
from touchstone.projects.library.outline import Pair


def role(key: str, zh: str, en: str, purpose: Pair) -> TemplateRole:
    return TemplateRole(key, Text(zh, en), Text(*purpose))


def status(
    key: str, zh: str, en: str, category: StatusCategory, *, is_cancelled: bool = False
) -> TemplateStatus:
    return TemplateStatus(key, Text(zh, en), category, is_cancelled)


def label(key: str, zh: str, en: str, colour: Colour) -> TemplateLabel:
    return TemplateLabel(key, Text(zh, en), colour)


def field(key: str, zh: str, en: str, kind: FieldKind, options: Sequence[Pair] = ()) -> TemplateField:
    """A custom field; the keys of its options come from their English names."""
    choices = tuple(
        FieldOption(english.lower().replace(" ", "_"), Text(chinese, english)) for chinese, english in options
    )
    return TemplateField(key, Text(zh, en), kind, choices)


def risk(
    slug: str, zh: str, en: str, *, probability: int, impact: int, role: str, response: Pair
) -> TemplateRisk:
    return TemplateRisk(slug, Text(zh, en), probability, impact, Text(*response), role)


TO_DO = status("todo", "待办", "To do", "todo")
IN_PROGRESS = status("doing", "进行中", "In progress", "doing")
IN_REVIEW = status("review", "待验收", "In review", "doing")
DONE = status("done", "已完成", "Done", "done")
CANCELLED = status("cancelled", "已取消", "Cancelled", "done", is_cancelled=True)

STANDARD_STATUSES = (TO_DO, IN_PROGRESS, IN_REVIEW, DONE, CANCELLED)
