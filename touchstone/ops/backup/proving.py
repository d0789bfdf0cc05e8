"""Proving a backup: restored into a scratch installation by a process of its own, and compared row by row."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from touchstone.ops.backup.packing import KEYS

MOST_SECONDS = 6 * 60 * 60
LAST_WORDS = 800


@dataclass(frozen=True)
class Proof:
    """What a rehearsed restore showed; a backup is proven when there are no `problems`."""

    tables: int = 0
    rows: int = 0
    files: int = 0
    problems: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def prove(path: Path, *, passphrase: str | None = None) -> Proof:
    """Restore it where it harms nobody: every row as in the manifest, every file, a page that opens."""
    with tempfile.TemporaryDirectory(prefix="touchstone-proof-") as home:
        environment = {
            **os.environ,
            "TOUCHSTONE_HOME": home,
            "TOUCHSTONE_BACKUP_PASSPHRASE": passphrase or "",
        }
        for name in ("TOUCHSTONE_DATABASE_URL", *KEYS.values()):
            environment.pop(name, None)
        run = subprocess.run(  # noqa: S603  our own program
            [sys.executable, "-m", "touchstone.ops.backup.rehearsal", str(path.resolve())],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=MOST_SECONDS,
        )
    if run.returncode:
        return Proof(problems=[run.stderr.strip()[-LAST_WORDS:] or f"exit status {run.returncode}"])
    return Proof(**json.loads(run.stdout))
