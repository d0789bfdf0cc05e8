"""Terms as the full-text query of each database."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar, cast

from django.db import connection, models

from touchstone.search.words import Term

POSTGRESQL = "search_entry.words @@ to_tsquery('simple', %s)"
POSTGRESQL_TITLE = "search_entry.title_vector @@ to_tsquery('simple', %s)"
SQLITE = ("search_words.rowid = search_entry.id", "search_words MATCH %s")

Rows = TypeVar("Rows", bound="models.QuerySet[Any]")


def matching(entries: Rows, terms: Sequence[Term], *, only_title: bool) -> Rows:
    """Entries that say all terms, the last written first: in the title, or else not all in the title.

    Terms are made of our own words (letters and digits), so nothing in them means anything to a database.
    On SQLite the full-text table gives its rows in that order itself: sorting them would read them all.
    """
    if connection.vendor == "postgresql":
        query = " & ".join(_tsquery(term) for term in terms)
        where = [POSTGRESQL_TITLE] if only_title else [POSTGRESQL, f"NOT {POSTGRESQL_TITLE}"]
        rows = entries.extra(where=where, params=[query] * len(where))  # noqa: S610  bound
        return cast("Rows", rows.order_by("-id"))
    query = " AND ".join(_fts5(term) for term in terms)
    title = f"title_words : ({query})"
    rows = entries.order_by().extra(  # noqa: S610  bound
        tables=["search_words"],
        where=SQLITE,
        params=[title if only_title else f"({query}) NOT ({title})"],
        order_by=["-search_words.rowid"],
    )
    return cast("Rows", rows)


def _tsquery(term: Term) -> str:
    return _written(term, phrase=" <-> ".join, beginning="{}:*".format, whole=str, either=" | ".join)


def _fts5(term: Term) -> str:
    return _written(
        term,
        phrase=lambda words: f'"{" ".join(words)}"',
        beginning='"{}" *'.format,
        whole='"{}"'.format,
        either=" OR ".join,
    )


def _written(
    term: Term,
    *,
    phrase: Callable[[Sequence[str]], str],
    beginning: Callable[[str], str],
    whole: Callable[[str], str],
    either: Callable[[Sequence[str]], str],
) -> str:
    if term.phrase:
        return f"({phrase(term.phrase)})"
    return f"({either([*map(beginning, term.beginnings), *map(whole, term.wholes)])})"
