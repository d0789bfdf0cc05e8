"""What can go wrong, in one tree. Domain code raises; the API turns it into problem+json.

DomainError
├── Invalid             422  the request is understood but wrong
├── Unauthenticated     401  nobody is signed in
├── Forbidden           403  the row is visible, the change is not allowed
├── NotFound            404  absent, or not for this reader's eyes
├── Conflict            409  the state does not allow it
├── StaleVersion        412  somebody changed it since it was read
└── VersionRequired     428  a change came without `If-Match`
"""

import dataclasses
from collections.abc import Iterable
from typing import Any


@dataclasses.dataclass(frozen=True)
class FieldProblem:
    """One wrong field; `row` counts from 1 in bulk requests and files."""

    code: str
    field: str | None = None
    row: int | None = None
    params: dict[str, Any] = dataclasses.field(default_factory=dict)


class DomainError(Exception):
    """Root of everything the product refuses; `code` is stable and translated by `core.texts`."""

    status = 400

    def __init__(
        self,
        code: str,
        *,
        field: str | None = None,
        row: int | None = None,
        problems: Iterable[FieldProblem] = (),
        extra: dict[str, Any] | None = None,
        **params: Any,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.params = params
        self.extra = extra or {}
        self.problems = list(problems)
        if field is not None:
            self.problems.append(FieldProblem(code, field, row, params))


class Invalid(DomainError):
    """The request is understood but wrong."""

    status = 422


class Unauthenticated(DomainError):
    """Nobody is signed in."""

    status = 401


class Forbidden(DomainError):
    """The row is visible, but this change is not allowed."""

    status = 403


class NotFound(DomainError):
    """Absent, or not for this reader's eyes: the two look the same."""

    status = 404


class Conflict(DomainError):
    """The state does not allow it."""

    status = 409


class StaleVersion(DomainError):
    """Somebody changed the row since it was read; `extra["current"]` holds it as it is now."""

    status = 412


class VersionRequired(DomainError):
    """A change came without `If-Match`."""

    status = 428
