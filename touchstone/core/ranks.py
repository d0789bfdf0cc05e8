"""Order among siblings: a rank is a short text between its neighbours, so that a move writes one row."""

from typing import Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from fractional_indexing import generate_key_between, generate_n_keys_between


class RankField(models.CharField):  # type: ignore[type-arg]
    """A rank; PostgreSQL must compare it byte by byte, as SQLite does."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 200)
        super().__init__(*args, **kwargs)

    def db_parameters(self, connection: BaseDatabaseWrapper) -> Any:
        """The column's type, with the byte-wise collation where it needs naming."""
        parameters = super().db_parameters(connection)
        if connection.vendor == "postgresql":
            parameters["collation"] = "C"
        return parameters


def rank_between(before: str | None, after: str | None) -> str:
    """A rank after `before` and before `after`; None is the open end."""
    if before is not None and after is not None and before >= after:
        after = None
    return str(generate_key_between(before, after))


def ranks_between(before: str | None, after: str | None, count: int) -> list[str]:
    """`count` ranks in order between two neighbours."""
    if before is not None and after is not None and before >= after:
        after = None
    return list(generate_n_keys_between(before, after, n=count))
