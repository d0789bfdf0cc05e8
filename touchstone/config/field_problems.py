"""A wrong field of a request, said in the product's words instead of the validator's."""

from typing import Any

from touchstone.core.errors import FieldProblem

CODES = {
    "missing": "core.field_missing",
    "extra_forbidden": "core.field_unknown",
    "string_too_short": "core.field_too_short",
    "string_too_long": "core.field_too_long",
    "string_pattern_mismatch": "core.field_characters",
    "string_unicode": "core.field_characters",
    "literal_error": "core.field_choice",
    "enum": "core.field_choice",
    "too_short": "core.field_too_few",
    "too_long": "core.field_too_many",
    "greater_than": "core.field_range",
    "greater_than_equal": "core.field_range",
    "less_than": "core.field_range",
    "less_than_equal": "core.field_range",
}


def field_problem(found: dict[str, Any]) -> FieldProblem:
    """Our problem for one of the validator's; `row` counts from 1 where a list was sent."""
    place = _place(found["loc"])
    rows = [part for part in place if isinstance(part, int)]
    names = [part for part in place if isinstance(part, str)]
    return FieldProblem(
        _code(found["type"]),
        field=".".join(names) or None,
        row=rows[0] + 1 if rows else None,
        params={"reason": found["msg"], **found.get("ctx", {})},
    )


def _place(location: tuple[str | int, ...]) -> list[str | int]:
    """Without where it was read from (`body`, `query`), nor the parameter that holds the model."""
    source, *place = location
    is_in_model = source == "body" or (len(place) > 1 and isinstance(place[1], str))
    return place[1:] if is_in_model else place


def _code(kind: str) -> str:
    if kind in CODES:
        return CODES[kind]
    return "core.field_kind" if kind.endswith(("_type", "_parsing")) else "core.field_invalid"
