"""What a request may hold: no unknown field, and no text or number that a database cannot keep."""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints


class Body(BaseModel):
    """The body of a request; a field it does not name is refused, never ignored.

    In a body of changes every field has `default_factory=absent` and the route reads
    `model_dump(exclude_unset=True)`: left out means "leave it", null only where the type allows it.
    """

    model_config = ConfigDict(extra="forbid")


def absent() -> Any:
    """The default of a field that was left out: nobody reads it, and it stays out of the contract."""
    return None


Id = Annotated[int, Field(strict=True, ge=1, le=2**53 - 1)]
"""The id of a row; `true` and `"1"` are no ids."""

Line = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[^\x00-\x1f\x7f]*$")]
"""Text on one line, without control characters; say how long: `name: Line = Field(max_length=100)`."""

Prose = Annotated[str, StringConstraints(pattern=r"^[^\x00]*$")]
"""Text of any number of lines."""
