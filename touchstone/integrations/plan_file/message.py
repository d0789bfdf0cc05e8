"""One sentence of the catalogues."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "info"]
"""An error stops the import; a warning changes what is written; info says what is left out by design."""


class Message(NamedTuple):
    """One sentence in both languages."""

    severity: Severity
    zh: str
    en: str


def error(zh: str, en: str) -> Message:
    return Message("error", zh, en)


def warning(zh: str, en: str) -> Message:
    return Message("warning", zh, en)


def info(zh: str, en: str) -> Message:
    return Message("info", zh, en)
