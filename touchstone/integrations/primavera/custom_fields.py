"""Activity codes (ACTVTYPE, ACTVCODE, TASKACTV) and user fields (UDFTYPE, UDFVALUE) → custom fields."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.plan import CustomField, FieldKind, FieldValue
from touchstone.integrations.primavera.record import Record

KINDS: dict[str, FieldKind] = {
    "FT_TEXT": "text",
    "FT_STATICTYPE": "text",
    "FT_INT": "number",
    "FT_FLOAT_2_DECIMALS": "number",
    "FT_MONEY": "cost",
    "FT_START_DATE": "date",
    "FT_END_DATE": "date",
}


class CustomFields:
    """The fields of activities; only those with a value somewhere are kept."""

    def __init__(self, rows: Callable[[str], Iterable[Record]], log: FindingLog) -> None:
        self._rows, self._log = rows, log
        self._fields: dict[str, CustomField] = {}
        self._values: dict[str, list[FieldValue]] = defaultdict(list)
        self._used: set[str] = set()
        self._read_codes()
        self._read_user_fields()

    def values(self, task_uid: str) -> Iterator[FieldValue]:
        """What an activity has in them."""
        for value in self._values.get(task_uid, ()):
            self._used.add(value.field_uid)
            yield value

    def used(self) -> tuple[CustomField, ...]:
        """The fields that some activity fills."""
        return tuple(field for uid, field in self._fields.items() if uid in self._used)

    def _read_codes(self) -> None:
        names: dict[str, str] = {}
        choices: dict[str, list[str]] = defaultdict(list)
        for record in self._rows("ACTVCODE"):
            name = record.label("actv_code_name") or record.label("short_name")
            names[record.text("actv_code_id")] = name
            choices[record.text("actv_code_type_id")].append(name)
        for record in self._rows("ACTVTYPE"):
            kind = record.text("actv_code_type_id")
            self._fields[f"code-{kind}"] = CustomField(
                uid=f"code-{kind}",
                name=record.label("actv_code_type"),
                choices=tuple(dict.fromkeys(name for name in choices[kind] if name)),
            )
        for record in self._rows("TASKACTV"):
            uid = f"code-{record.text('actv_code_type_id')}"
            name = names.get(record.text("actv_code_id"), "")
            if uid in self._fields and name:
                self._values[record.text("task_id")].append(FieldValue(field_uid=uid, value=name))

    def _read_user_fields(self) -> None:
        for record in self._rows("UDFTYPE"):
            if record.text("table_name") == "TASK":
                uid = f"field-{record.text('udf_type_id')}"
                self._fields[uid] = CustomField(
                    uid=uid,
                    name=record.label("udf_type_label"),
                    kind=KINDS.get(record.text("logical_data_type"), "text"),
                )
        for record in self._rows("UDFVALUE"):
            field = self._fields.get(f"field-{record.text('udf_type_id')}")
            value = self._plain(field, record) if field else ""
            if field and value:
                self._values[record.text("fk_id")].append(FieldValue(field_uid=field.uid, value=value))

    @staticmethod
    def _plain(field: CustomField, record: Record) -> str:
        if field.kind == "date":
            moment = record.moment("udf_date")
            return moment.isoformat() if moment else ""
        if field.kind in ("number", "cost"):
            amount = record.money("udf_number")
            return "" if amount is None else f"{amount:f}"
        return record.notes("udf_text")
