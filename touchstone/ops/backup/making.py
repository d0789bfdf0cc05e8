"""Making a backup: the database as it was at one moment, then the files, which are only ever added."""

import hashlib
import shutil
import tarfile
import tempfile
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import connection

from touchstone import __version__
from touchstone.core import clock
from touchstone.ops.backup.dumping import Tell, dump
from touchstone.ops.backup.loading import current_state
from touchstone.ops.backup.packing import (
    DATA,
    FILES,
    FORMAT,
    KEYS,
    MANIFEST,
    Manifest,
    add,
    as_json,
    new_archive,
)
from touchstone.ops.backup.snapshot import snapshot
from touchstone.ops.backup.tables import OF_THE_MACHINE


def silent(done: int, total: int) -> None:
    """For those to whom it does not matter how far it is."""


def back_up(path: Path, *, passphrase: str | None = None, tell: Tell = silent) -> Manifest:
    """Write a backup to `path`; the product goes on working meanwhile.

    With a passphrase the file is encrypted, and holds the deployment's key as well.
    """
    with tempfile.TemporaryDirectory(prefix=".backup-", dir=path.parent) as scratch:
        folder = Path(scratch)
        with snapshot() as database:
            tables = dump(folder, apps, database, tell=tell)
        files = kept_files()
        manifest = Manifest(
            format=FORMAT,
            touchstone=__version__,
            made_at=clock.now().isoformat(),
            database=connection.vendor,
            migrations=[list(node) for node in current_state()],
            tables=tables,
            files=len(files),
            file_bytes=sum(file.stat().st_size for file in files),
            key_fingerprint=hashlib.sha256(settings.SECRET_KEY.encode()).hexdigest()[:16],
        )
        (folder / MANIFEST).write_text(as_json(manifest), encoding="utf-8")
        with new_archive(path, passphrase) as archive:
            add(archive, MANIFEST, folder / MANIFEST)
            for name in tables:
                add(archive, f"{DATA}/{name}.jsonl", folder / f"{name}.jsonl")
            for file in files:
                add(archive, f"{FILES}/{file.relative_to(settings.MEDIA_ROOT)}", file)
            if passphrase:
                add_keys(archive)
    return manifest


def add_keys(archive: tarfile.TarFile) -> None:
    """The secrets that this home keeps itself; those told by settings are kept where settings are."""
    for name in KEYS:
        if (settings.HOME / name).exists():
            add(archive, name, settings.HOME / name)


def export(folder: Path, *, tell: Tell = silent) -> dict[str, str]:
    """Everything the company owns, as JSON lines and files: the same data gives the same bytes."""
    data = folder / DATA
    data.mkdir(parents=True)
    with snapshot() as database:
        tables = dump(data, apps, database, without=OF_THE_MACHINE, tell=tell)
    for file in kept_files():
        target = folder / FILES / file.relative_to(settings.MEDIA_ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    digests = {name: table["sha256"] for name, table in tables.items()}
    (folder / "digests.json").write_text(as_json(digests), encoding="utf-8")
    return digests


def kept_files() -> list[Path]:
    """Uploaded files, without those that are being written."""
    root = Path(settings.MEDIA_ROOT)
    return sorted(path for path in root.glob("*/*") if path.is_file() and not path.name.startswith("."))
