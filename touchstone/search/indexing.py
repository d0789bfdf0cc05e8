"""Keeping the index like the texts."""

import heapq
from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any

from django.db import models
from django.db.models import Exists, OuterRef

from touchstone.search.models import Entry, Kind
from touchstone.search.sources import BY_KIND, SOURCES, Source

AT_ONCE = 500
KEPT = ("kind", "object_id")
WRITTEN = ("project", "item", "title_words", "body_words", "at")

Tell = Callable[[int], None]


def index(kind: Kind, ids: Collection[int]) -> None:
    """Make the entries of these texts what they say now; those that are gone lose theirs."""
    source = BY_KIND[kind]
    rows = list(source.live().filter(pk__in=ids))
    _write([source.entry_of(row) for row in rows])
    gone = set(ids) - {row.pk for row in rows}
    if gone:
        Entry.objects.filter(kind=kind, object_id__in=gone).delete()


def index_rows(kind: Kind, rows: Iterable[Any]) -> None:
    """The same for rows in hand, which are live."""
    _write([BY_KIND[kind].entry_of(row) for row in rows])


def index_items_and_what_they_hold(ids: Collection[int]) -> None:
    """Items that went to the trash or came back, with their comments and files."""
    index(Kind.ITEM, ids)
    for kind in (Kind.COMMENT, Kind.FILE):
        index(kind, list(BY_KIND[kind].live().filter(item__in=ids).values_list("pk", flat=True)))
        held = Entry.objects.filter(kind=kind, item__in=ids)
        held.exclude(item__trashed_at=None).delete()


def rebuild_index(tell: Tell = lambda done: None) -> int:
    """Make the whole index anew beside the old one, in the order of writing; answers how many texts."""
    for source in SOURCES:
        _drop_gone(source)
    texts = heapq.merge(*map(_in_order, SOURCES), key=lambda text: text[0])
    done = 0
    while some := list(islice(texts, AT_ONCE)):
        _write([entry for _, entry in some])
        done += len(some)
        tell(done)
    return done


def _in_order(source: Source) -> Iterator[tuple[datetime, Entry]]:
    rows = source.live().order_by("created_at", "pk")
    return ((row.created_at, source.entry_of(row)) for row in rows.iterator(AT_ONCE))


def is_complete() -> bool:
    """Whether every text has an entry."""
    return not any(_missing(source).exists() for source in SOURCES)


def _missing(source: Source) -> "models.QuerySet[Any]":
    entries = Entry.objects.filter(kind=source.kind, object_id=OuterRef("pk"))
    return source.live().filter(~Exists(entries))


def _drop_gone(source: Source) -> None:
    live = source.live().filter(pk=OuterRef("object_id")).order_by()
    Entry.objects.filter(~Exists(live), kind=source.kind).delete()


def _write(entries: Iterable[Entry]) -> None:
    Entry.objects.bulk_create(
        entries,
        update_conflicts=True,
        unique_fields=KEPT,
        update_fields=WRITTEN,
        batch_size=AT_ONCE,
    )
