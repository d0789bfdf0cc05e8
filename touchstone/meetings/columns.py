"""The columns of a retrospective, as the team words them."""

from touchstone.core.errors import Invalid
from touchstone.core.texts import say

DEFAULTS = ("well", "improve", "ideas")
MOST = 6


def default_columns() -> list[dict[str, str]]:
    """What went well, what to improve, ideas; in the words of whoever begins."""
    return [{"key": key, "name": say(f"retrospective.column.{key}")} for key in DEFAULTS]


def checked_columns(columns: list[dict[str, str]]) -> list[dict[str, str]]:
    """One to six, each with a key and a name of its own."""
    keys = [column["key"] for column in columns]
    if not 1 <= len(columns) <= MOST or len(set(keys)) != len(keys):
        raise Invalid("retrospective.columns_wrong", field="columns", maximum=MOST)
    return [{"key": column["key"], "name": column["name"].strip()} for column in columns]
