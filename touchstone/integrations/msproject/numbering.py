"""The whole numbers Microsoft Project wants as ids, and the slots it has for custom fields."""

from collections.abc import Iterable, Iterator, Mapping

from touchstone.integrations.plan_file.plan import CustomField, FieldKind

_BASE = 188_743_000
_TEXTS = (731, 734, 737, 740, 743, 746, 747, 748, 749, 750, *range(997, 1017))
_NUMBERS = (*range(767, 772), *range(982, 997))
_DURATIONS = (783, 784, 785, *range(955, 962))

SLOTS: dict[FieldKind, tuple[tuple[int, str], ...]] = {
    "text": tuple((_BASE + offset, f"Text{n}") for n, offset in enumerate(_TEXTS, 1)),
    "number": tuple((_BASE + offset, f"Number{n}") for n, offset in enumerate(_NUMBERS, 1)),
    "date": tuple((_BASE + offset, f"Date{n}") for n, offset in enumerate(range(945, 955), 1)),
    "flag": tuple((_BASE + offset, f"Flag{n}") for n, offset in enumerate(range(752, 762), 1)),
    "duration": tuple((_BASE + offset, f"Duration{n}") for n, offset in enumerate(_DURATIONS, 1)),
    "cost": tuple((_BASE + offset, f"Cost{n}") for n, offset in enumerate((786, 787, 788), 1)),
}
"""Field ids of tasks with the names they have in the program."""

_NAMES = {str(number): name for slots in SLOTS.values() for number, name in slots}
_LABELS: dict[FieldKind, str] = {
    "text": "Text",
    "number": "Number",
    "date": "Date",
    "flag": "Flag",
    "duration": "Duration",
    "cost": "Cost",
}
TASK_FIELD = "18874"
"""Field ids of tasks begin like this; resources and assignments have others."""


def number_ids(uids: Iterable[str]) -> dict[str, int]:
    """A positive number for each uid: its own where all are distinct numbers, otherwise its place."""
    listed = list(dict.fromkeys(uids))
    numbers = [int(uid) if uid.isascii() and uid.isdigit() and len(uid) < 10 else 0 for uid in listed]
    if all(numbers) and len(set(numbers)) == len(numbers):
        return dict(zip(listed, numbers, strict=True))
    return {uid: place for place, uid in enumerate(listed, 1)}


def assign_slots(fields: Iterable[CustomField]) -> tuple[dict[str, tuple[int, str]], list[CustomField]]:
    """Id and name in the program for each field by uid, and the fields for which no slot is left.

    Fields from Microsoft Project keep their slot. Where a kind has no slot left, a text slot is used.
    """
    listed = list(fields)
    taken = {
        field.uid: (int(field.uid), _NAMES.get(field.uid, _LABELS[field.kind]))
        for field in listed
        if _is_slot(field.uid)
    }
    used = {number for number, _ in taken.values()}
    free = {kind: iter([slot for slot in slots if slot[0] not in used]) for kind, slots in SLOTS.items()}
    left_out: list[CustomField] = []
    for field in listed:
        if field.uid in taken:
            continue
        slot = _next_slot(field.kind, free)
        if slot is None:
            left_out.append(field)
        else:
            taken[field.uid] = slot
    return taken, left_out


def _next_slot(
    kind: FieldKind, free: Mapping[FieldKind, Iterator[tuple[int, str]]]
) -> tuple[int, str] | None:
    return next(free[kind], None) or next(free["text"], None)


def _is_slot(uid: str) -> bool:
    return uid.isascii() and uid.isdigit() and uid.startswith(TASK_FIELD)
