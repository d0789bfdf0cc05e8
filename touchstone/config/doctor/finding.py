"""One thing that was looked at, and how it is."""

from dataclasses import dataclass, field
from typing import Any, Literal

from touchstone.config.doctor import messages  # noqa: F401 - declares what is said
from touchstone.core.texts import say

Level = Literal["ok", "warning", "error"]


@dataclass(frozen=True)
class Finding:
    """`check` is what was looked at, `code` how it is; both are texts, said with `params`."""

    level: Level
    check: str
    code: str
    params: dict[str, Any] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """What was looked at, in the reader's language."""
        return say(f"doctor.{self.check}")

    @property
    def message(self) -> str:
        """How it is and what to do, in the reader's language."""
        return say(f"doctor.{self.check}.{self.code}", **self.params)

    def as_json(self) -> dict[str, Any]:
        """For another program."""
        return {
            "check": self.check,
            "level": self.level,
            "code": self.code,
            "message": self.message,
            **self.params,
        }


def ok(check: str, code: str = "ok", **params: Any) -> Finding:
    """All is well."""
    return Finding("ok", check, code, params)


def warning(check: str, code: str, **params: Any) -> Finding:
    """It works, but somebody should know."""
    return Finding("warning", check, code, params)


def error(check: str, code: str, **params: Any) -> Finding:
    """It does not work, or data is in danger."""
    return Finding("error", check, code, params)
