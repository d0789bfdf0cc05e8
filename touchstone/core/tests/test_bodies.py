"""What a request may hold."""

from typing import Any

import pytest
from pydantic import Field, ValidationError

from touchstone.core.bodies import Body, Id, Line, Prose, absent


class Changes(Body):
    name: Line = Field(default_factory=absent, max_length=5)
    about: Prose = Field(default_factory=absent)
    parent_id: Id | None = None


def given(**fields: Any) -> dict[str, Any]:
    return Changes(**fields).model_dump(exclude_unset=True)


def test_what_is_left_out_is_not_a_change() -> None:
    assert given() == {}
    assert given(parent_id=None) == {"parent_id": None}
    assert given(name="  甲 ") == {"name": "甲"}
    assert given(about="一\n二") == {"about": "一\n二"}


def test_what_is_left_out_has_no_default_in_the_contract() -> None:
    schema = Changes.model_json_schema()
    assert "required" not in schema
    assert "default" not in schema["properties"]["name"]


@pytest.mark.parametrize(
    "fields",
    [
        {"name": None},
        {"name": "一\n二"},
        {"name": "\x00"},
        {"name": "\ud800"},
        {"name": "六个字符的长名"},
        {"about": "\x00"},
        {"about": "\ud800"},
        {"parent_id": True},
        {"parent_id": "1"},
        {"parent_id": 0},
        {"parent_id": 2**63},
        {"parent_id": 1.5},
        {"version": 1},
    ],
)
def test_what_no_database_keeps_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Changes(**fields)
