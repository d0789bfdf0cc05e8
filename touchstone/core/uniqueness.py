"""A name that must be unique: the database decides, the reader hears which field it was."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import IntegrityError, transaction

from touchstone.core.errors import Conflict


@contextmanager
def refuse_taken(code: str, *, field: str, **params: Any) -> Iterator[None]:
    """Turn a unique violation inside into `Conflict(code)`; two at the same moment included."""
    try:
        with transaction.atomic():
            yield
    except IntegrityError as error:
        raise Conflict(code, field=field, **params) from error
