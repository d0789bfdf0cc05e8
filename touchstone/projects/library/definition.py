"""What a project template consists of: plain, frozen, bilingual data.

Nothing here knows Django. Durations, lags and estimates are integer working minutes (elapsed minutes where the row
says so), exactly as the scheduling engine and the API count them.
"""

from dataclasses import dataclass
from typing import Literal

MINUTES_PER_DAY = 480
ELAPSED_MINUTES_PER_DAY = 1440

Language = Literal["zh", "en"]
ItemType = Literal["summary", "epic", "story", "task", "milestone", "defect", "risk", "change"]
LinkType = Literal["FS", "SS", "FF", "SF"]
FieldKind = Literal["text", "number", "date", "choice", "choices", "person", "check", "link"]
Colour = Literal["grey", "red", "orange", "gold", "green", "teal", "blue", "purple", "pink"]
StatusCategory = Literal["todo", "doing", "done"]
Industry = Literal["software", "it", "construction", "manufacturing", "marketing"]


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages of the product."""

    zh: str
    en: str

    def read(self, language: Language) -> str:
        return self.zh if language == "zh" else self.en


@dataclass(frozen=True, slots=True)
class TemplateItem:
    """A row of the work breakdown.

    `parent` is the slug of the row above it, None at the top level; items of a template stand in outline order.
    `duration` is 0 for milestones and for rows with children, whose dates roll up. `estimate` is minutes of work,
    None where nobody's hours are meant (waiting for an authority, concrete that cures). `values` fills custom fields: choices by the key of the option.
    `role` says who should be the assignee once people are known. `deliverables` belong to phases.
    """

    slug: str
    parent: str | None
    type: ItemType
    title: Text
    duration: int = 0
    duration_elapsed: bool = False
    estimate: int | None = None
    role: str | None = None
    description: Text | None = None
    deliverables: tuple[Text, ...] = ()
    labels: tuple[str, ...] = ()
    values: tuple[tuple[str, str | int], ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateLink:
    """The successor waits for the predecessor; a negative `lag` is a lead."""

    predecessor: str
    successor: str
    type: LinkType = "FS"
    lag: int = 0
    lag_elapsed: bool = False


@dataclass(frozen=True, slots=True)
class TemplateRole:
    """A part somebody plays in the project; people are assigned to it when the project is created."""

    key: str
    name: Text
    purpose: Text


@dataclass(frozen=True, slots=True)
class TemplateStatus:
    """A column of the board; new items start in the first."""

    key: str
    name: Text
    category: StatusCategory
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class TemplateLabel:
    key: str
    name: Text
    colour: Colour


@dataclass(frozen=True, slots=True)
class FieldOption:
    key: str
    name: Text


@dataclass(frozen=True, slots=True)
class TemplateField:
    """A custom field of the project's items."""

    key: str
    name: Text
    kind: FieldKind
    options: tuple[FieldOption, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateRisk:
    """A risk that projects of this kind usually meet; probability and impact run from 1 (low) to 5 (high)."""

    slug: str
    title: Text
    probability: int
    impact: int
    response: Text
    role: str

    @property
    def description(self) -> Text:
        """Markdown: how serious it is and what is done about it."""
        return Text(
            f"概率 {self.probability} · 影响 {self.impact}\n\n**应对措施**：{self.response.zh}",
            f"Probability {self.probability} · impact {self.impact}\n\n**Response**: {self.response.en}",
        )


@dataclass(frozen=True, slots=True)
class Template:
    """Everything a new project of one kind starts with."""

    key: str
    name: Text
    summary: Text
    guide: Text
    industry: Industry
    roles: tuple[TemplateRole, ...]
    statuses: tuple[TemplateStatus, ...]
    labels: tuple[TemplateLabel, ...]
    fields: tuple[TemplateField, ...]
    items: tuple[TemplateItem, ...]
    links: tuple[TemplateLink, ...]
    risks: tuple[TemplateRisk, ...]
