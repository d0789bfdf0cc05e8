"""`python -m touchstone.ops.backup.rehearsal FILE`: a restore into the empty home it is given, checked."""

import json
import os
import sys
import tempfile
from pathlib import Path

import django

from touchstone.ops.backup.dumping import Table
from touchstone.ops.backup.encryption import WrongPassphrase
from touchstone.ops.backup.packing import Broken, Manifest
from touchstone.ops.backup.tables import OF_THE_MACHINE


def main(path: Path) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "touchstone.config.settings")
    django.setup()
    try:
        proof = rehearse(path, os.environ.get("TOUCHSTONE_BACKUP_PASSPHRASE") or None)
    except Broken as error:
        proof = {"problems": [f"broken: {error}"]}
    except WrongPassphrase:
        proof = {"problems": ["wrong passphrase, or the file was changed"]}
    sys.stdout.write(json.dumps(proof))


def rehearse(path: Path, passphrase: str | None) -> dict[str, object]:
    """What `Proof` holds."""
    from touchstone.ops.backup.restoring import restore

    manifest = restore(path, passphrase=passphrase)
    problems = [*_differences(manifest), *_smoke()]
    rows = sum(table["rows"] for table in manifest["tables"].values())
    return {"tables": len(manifest["tables"]), "rows": rows, "files": manifest["files"], "problems": problems}


def _differences(manifest: Manifest) -> list[str]:
    """Tables that differ from what was backed up; those of an earlier version were upgraded since."""
    from django.apps import apps

    from touchstone.ops.backup.dumping import dump
    from touchstone.ops.backup.loading import current_state
    from touchstone.ops.backup.making import silent
    from touchstone.ops.backup.restoring import state_of
    from touchstone.ops.backup.snapshot import snapshot

    if state_of(manifest) != current_state():
        return []
    with tempfile.TemporaryDirectory() as folder, snapshot() as database:
        now = dump(Path(folder), apps, database, tell=silent)
    return [name for name, table in manifest["tables"].items() if not _is_alike(name, table, now.get(name))]


def _is_alike(name: str, kept: Table, now: Table | None) -> bool:
    if name in OF_THE_MACHINE:  # jobs that were under way wait again
        return now is not None and now["rows"] == kept["rows"]
    return now == kept


def _smoke() -> list[str]:
    """Somebody signs in and sees projects."""
    from django.test import Client

    from touchstone.accounts.models import User

    person = User.objects.active().filter(is_robot=False).order_by("-role__rank", "pk").first()
    if person is None:
        return []
    browser = Client(SERVER_NAME="localhost")
    browser.force_login(person)
    answers = {path: browser.get(f"/api/v1{path}").status_code for path in ("/me", "/projects", "/my-work")}
    return [f"{path} answers {status}" for path, status in answers.items() if status != 200]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
