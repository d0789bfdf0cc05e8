"""Getting a backup back: into the configured database and folder, all of it or nothing."""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path
from typing import cast

from django.conf import settings
from django.core.management import call_command

from touchstone.ops.backup.dumping import Tell
from touchstone.ops.backup.loading import State, bring_to, current_state, holds_a_company, load
from touchstone.ops.backup.making import silent
from touchstone.ops.backup.packing import DATA, FILES, KEYS, Broken, Manifest, unpack


class NotEmpty(Exception):
    """The database is in use: restoring would lose what is in it."""


def restore(
    path: Path, *, passphrase: str | None = None, replace: bool = False, tell: Tell = silent
) -> Manifest:
    """Restore a backup of this or an earlier version; raises `NotEmpty`, `Broken` or `WrongPassphrase`.

    Rows are replaced in one transaction. Files are named by their content, so those that are there stay.
    """
    if holds_a_company() and not replace:
        raise NotEmpty
    with tempfile.TemporaryDirectory(prefix=".restore-", dir=settings.HOME) as scratch:
        folder = Path(scratch)
        manifest = unpack(path, passphrase, folder)
        check_files(folder, manifest)
        state = state_of(manifest)
        _prepare_database(state)
        load(state, lambda name: (folder / DATA / f"{name}.jsonl").open("rb"), tell)
        bring_back_files(folder)
        bring_back_keys(folder)
    call_command("migrate", interactive=False, verbosity=0)
    return manifest


def state_of(manifest: Manifest) -> State:
    """The state of the database that was backed up."""
    return [cast(tuple[str, str], tuple(node)) for node in manifest["migrations"]]


def check_files(folder: Path, manifest: Manifest) -> None:
    """Everything the manifest names is there, and is what it was."""
    for name, table in manifest["tables"].items():
        _check(folder / DATA / f"{name}.jsonl", table["sha256"])
    files = sorted(path for path in (folder / FILES).glob("*/*"))
    if len(files) != manifest["files"]:
        raise Broken(f"{len(files)} files instead of {manifest['files']}")
    for file in files:
        _check(file, file.name)  # files are named by their digest


def bring_back_files(folder: Path) -> None:
    """Uploaded files that are not there already."""
    for file in (folder / FILES).glob("*/*"):
        target = Path(settings.MEDIA_ROOT) / file.relative_to(folder / FILES)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(file, target)


def bring_back_keys(folder: Path) -> None:
    """The keys of an encrypted backup, where no setting tells others; they count from the next start."""
    for name, setting in KEYS.items():
        if (folder / name).exists() and not os.environ.get(setting):
            target = settings.HOME / name
            shutil.copyfile(folder / name, target)
            target.chmod(0o600)


def _prepare_database(state: State) -> None:
    if holds_a_company() and state != current_state():
        raise Broken("a backup of an earlier version needs an empty database")
    bring_to(state)


def _check(path: Path, expected: str) -> None:
    if not path.is_file():
        raise Broken(f"{path.name} is missing")
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != expected:
            raise Broken(f"{path.name} is not what it was")
