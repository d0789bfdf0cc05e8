"""From a question to what the reader may see of the answer."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.errors import Invalid
from touchstone.search.excerpts import excerpt_of
from touchstone.search.models import Entry, Kind
from touchstone.search.queries import EntryQuerySet
from touchstone.search.sources import BY_KIND
from touchstone.search.words import said_terms, terms_of

FURTHEST = 1000
"""Nobody reads on; a more exact question helps more."""
TOLD = ("kind", "object_id", "item", "at")
"""What a hit is told from; the words of a thousand long texts stay in the database."""


@dataclass(frozen=True, kw_only=True)
class Question:
    """What is looked for. Empty filters ask for everything; `is_mine` and `is_open` ask for items only."""

    words: str
    kinds: Sequence[str] = ()
    project_id: int | None = None
    is_mine: bool = False
    is_open: bool = False


@dataclass(frozen=True)
class Answer:
    """Hits in order, and where the next ones begin (None at the end)."""

    hits: list[dict[str, Any]]
    next: int | None


def search(reader: User, question: Question, *, limit: int, begin: int = 0) -> Answer:
    """Titles first, then texts, each the last written first."""
    terms = terms_of(question.words)
    if not terms:
        return Answer([], None)
    if not 0 <= begin <= FURTHEST:
        raise Invalid("core.cursor_malformed", field="cursor")
    entries = _narrowed(Entry.objects.visible_to(reader), reader, question).only(*TOLD)
    wanted = begin + limit + 1
    found = list(entries.with_title(terms)[:wanted])
    if len(found) < wanted:
        found += entries.with_words(terms)[: wanted - len(found)]
    page = found[begin : begin + limit]
    more = len(found) > begin + limit and begin + limit <= FURTHEST
    return Answer(_told(page, said_terms(question.words)), begin + limit if more else None)


def _narrowed(entries: EntryQuerySet, reader: User, question: Question) -> EntryQuerySet:
    if question.kinds:
        entries = entries.filter(kind__in=question.kinds)
    if question.project_id:
        entries = entries.filter(project=question.project_id)
    if question.is_mine:
        entries = entries.filter(kind=Kind.ITEM, item__assignee=reader)
    if question.is_open:
        entries = entries.filter(kind=Kind.ITEM, item__closed_at=None)
    return entries


def _told(entries: Sequence[Entry], terms: Sequence[str]) -> list[dict[str, Any]]:
    """Each entry as what it stands for says now; what went in this moment is left out."""
    ids: dict[str, list[int]] = defaultdict(list)
    for entry in entries:
        ids[entry.kind].append(entry.object_id)
    rows = {
        (kind, row.pk): row
        for kind, wanted in ids.items()
        for row in BY_KIND[Kind(kind)].live().filter(pk__in=wanted)
    }
    return [
        _hit(entry, rows[entry.kind, entry.object_id], terms)
        for entry in entries
        if (entry.kind, entry.object_id) in rows
    ]


def _hit(entry: Entry, row: Any, terms: Sequence[str]) -> dict[str, Any]:
    item = row if entry.kind == Kind.ITEM else getattr(row, "item", None)
    project = row if entry.kind == Kind.PROJECT else item.project if item else None
    author = getattr(row, "author", None)
    return {
        "kind": entry.kind,
        "id": entry.object_id,
        "item_id": entry.item_id,
        "key": item.key if item else project.key if project else None,
        "title": item.title if item else row.name,
        "file_name": row.name if entry.kind == Kind.FILE else None,
        "excerpt": excerpt_of(BY_KIND[Kind(entry.kind)].body(row), terms),
        "project_id": project.pk if project else None,
        "project_name": project.name if project else None,
        "by_name": author.name if author else None,
        "at": entry.at,
        "is_done": bool(item and item.is_done),
    }
