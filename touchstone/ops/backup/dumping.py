"""Writing tables into a folder, a file each."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypedDict

from touchstone.ops.backup.tables import kept_models, label, lines

Tell = Callable[[int, int], None]
FLUSH = 1024 * 1024


class Table(TypedDict):
    """How many rows a table has, and the digest of its file."""

    rows: int
    sha256: str


def dump(
    folder: Path, apps: Any, database: str, *, without: frozenset[str] = frozenset(), tell: Tell
) -> dict[str, Table]:
    """Write `<app>.<Model>.jsonl` for every table; `tell(tables, all)` hears how far it is."""
    models = kept_models(apps, without=without)
    tables: dict[str, Table] = {}
    for number, model in enumerate(models, 1):
        tables[label(model)] = _write(folder / f"{label(model)}.jsonl", lines(model, database))
        tell(number, len(models))
    return tables


def _write(path: Path, rows: Any) -> Table:
    digest, count = hashlib.sha256(), -1  # the first line names the columns
    with path.open("wb", buffering=FLUSH) as file:
        for line in rows:
            file.write(line)
            digest.update(line)
            count += 1
    return {"rows": count, "sha256": digest.hexdigest()}
