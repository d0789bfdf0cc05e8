"""Text from a file, made to fit: control characters out, overlong names cut and kept in the notes."""

import re

from touchstone.integrations.plan_file.finding import FindingLog, shorten
from touchstone.integrations.plan_file.limits import LIMITS

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_LINE_BREAKS = re.compile(r"\s*[\r\n\t]+\s*")


def clean_text(text: str) -> str:
    """The text without control characters and outer blanks; lines end in `\\n`."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def clean_line(text: str) -> str:
    """The text on one line."""
    if not text.isprintable():
        text = _LINE_BREAKS.sub(" ", _CONTROL.sub("", text))
    return text.strip()


def fit_label(text: str, log: FindingLog, *, row: int, field: str) -> str:
    """A short text on one line, cut at the limit with a warning."""
    label = clean_line(text)
    if len(label) > LIMITS.label:
        log.add("import.text_cut", row=row, field=field, value=label, limit=LIMITS.label)
    return shorten(label, LIMITS.label)


def fit_name(name: str, notes: str, log: FindingLog, *, row: int) -> tuple[str, str]:
    """Name and notes of a task; a long name is cut and stands whole before the notes, a monstrous one is an error."""
    name, notes = clean_line(name), clean_text(notes)
    if len(name) > LIMITS.longest_name:
        log.add(
            "import.text_too_long",
            row=row,
            field="name",
            value=name,
            length=len(name),
            limit=LIMITS.longest_name,
        )
        name = shorten(name, LIMITS.name)
    elif len(name) > LIMITS.name:
        log.add("import.name_cut", row=row, field="name", value=name, limit=LIMITS.name)
        notes = f"{name}\n\n{notes}".rstrip()
        name = shorten(name, LIMITS.name)
    if len(notes) > LIMITS.notes:
        log.add("import.text_cut", row=row, field="notes", limit=LIMITS.notes)
        notes = shorten(notes, LIMITS.notes)
    return name, notes
