"""Custom fields: `<ExtendedAttributes>` and `<OutlineCodes>` with their lookup values."""

import re
from collections.abc import Iterator
from datetime import datetime

from lxml import etree

from touchstone.integrations.msproject.elements import local_name, texts_of
from touchstone.integrations.msproject.fields import Fields
from touchstone.integrations.msproject.numbering import TASK_FIELD
from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.limits import LIMITS
from touchstone.integrations.plan_file.plan import CustomField, FieldKind, FieldValue
from touchstone.integrations.plan_file.texts import clean_text

_KINDS: dict[str, FieldKind] = {
    "Text": "text",
    "Number": "number",
    "Date": "date",
    "Start": "date",
    "Finish": "date",
    "Duration": "duration",
    "Cost": "cost",
    "Flag": "flag",
}


class CustomFields:
    """The file's custom fields; only those with a value somewhere are kept."""

    def __init__(self, log: FindingLog) -> None:
        self._log = log
        self._defined: dict[str, CustomField] = {}
        self._lookup: dict[tuple[str, str], str] = {}
        self._used: set[str] = set()

    def define(self, container: etree._Element) -> None:
        """Read the definitions inside `<ExtendedAttributes>` or `<OutlineCodes>`."""
        for element in container:
            texts = texts_of(element)
            uid = texts.get("FieldID", "").strip()
            if not uid.startswith(TASK_FIELD):
                continue
            fields = Fields(texts, self._log)
            kind = _KINDS.get(re.sub(r"[\d ]+$", "", fields.text("FieldName")), "text")
            name = fields.label("Alias", "custom") or fields.label("FieldName", "custom") or uid
            if fields.text("Formula"):
                self._log.add("import.formula_field", field="custom", value=name)
            choices = tuple(dict.fromkeys(self._choices(element, uid)))
            self._defined[uid] = CustomField(uid=uid, name=name, kind=kind, choices=choices)

    def _choices(self, element: etree._Element, uid: str) -> Iterator[str]:
        for part in element:
            if local_name(part) not in ("ValueList", "Values"):
                continue
            for entry in part:
                texts = texts_of(entry)
                value = clean_text(texts.get("Value", "") or texts.get("Description", ""))[: LIMITS.label]
                for key in ("ID", "ValueID", "FieldGUID", "ValueGUID"):
                    if texts.get(key):
                        self._lookup[uid, texts[key]] = value
                if value:
                    yield value

    def value(self, element: etree._Element, row: int, *, is_code: bool) -> Iterator[FieldValue]:
        """The value a task carries, in plain notation; nothing where it is empty or unreadable."""
        texts = texts_of(element)
        uid = texts.get("FieldID", "").strip()
        raw = texts.get("Value", "")
        if not raw or is_code:
            raw = next(
                (
                    self._lookup[uid, texts[key]]
                    for key in ("ValueID", "ValueGUID")
                    if (uid, texts.get(key)) in self._lookup
                ),
                raw,
            )
        if not uid or not raw.strip():
            return
        field = self._defined.setdefault(uid, CustomField(uid=uid, name=uid))
        value = self._plain(field.kind, raw, row)
        if value:
            self._used.add(uid)
            yield FieldValue(field_uid=uid, value=value)

    def _plain(self, kind: FieldKind, raw: str, row: int) -> str:
        fields = Fields({"Value": raw}, self._log, row)
        if kind == "duration":
            minutes = fields.minutes("Value", "custom")
            return "" if minutes is None else str(minutes)
        if kind == "date":
            moment: datetime | None = fields.moment("Value", "custom")
            return moment.isoformat() if moment else ""
        if kind in ("number", "cost"):
            amount = fields.money("Value", "custom", in_hundredths=kind == "cost")
            return "" if amount is None else f"{amount:f}"
        if kind == "flag":
            return "1" if fields.flag("Value") else ""
        text = clean_text(raw)
        if len(text) > LIMITS.notes:
            self._log.add("import.text_cut", row=row, field="custom", limit=LIMITS.notes)
        return text[: LIMITS.notes]

    def used(self) -> tuple[CustomField, ...]:
        """The fields that some task fills."""
        return tuple(field for uid, field in self._defined.items() if uid in self._used)
