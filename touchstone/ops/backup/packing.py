"""A backup file: a compressed archive of `manifest.json`, `data/`, `files/` and, when encrypted, the keys."""

import gzip
import json
import os
import tarfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any, TypedDict, cast

from touchstone.ops.backup.dumping import Table
from touchstone.ops.backup.encryption import DecryptingReader, EncryptingWriter, WrongPassphrase, is_encrypted

FORMAT = 1
MANIFEST, DATA, FILES = "manifest.json", "data", "files"
KEYS = {"secret.key": "TOUCHSTONE_SECRET_KEY", "push.key": "TOUCHSTONE_PUSH_KEY"}
"""Files in the home that are secret, and the setting that takes the place of each."""
PIECE = 1024 * 1024


class Manifest(TypedDict):
    """What a backup holds: enough to check it without this installation."""

    format: int
    touchstone: str
    made_at: str
    database: str
    migrations: list[list[str]]
    tables: dict[str, Table]
    files: int
    file_bytes: int
    key_fingerprint: str


class Broken(Exception):
    """The file is no backup of ours, or not a whole one."""


@contextmanager
def new_archive(path: Path, passphrase: str | None) -> Iterator[tarfile.TarFile]:
    """An archive to fill; a half-written one never gets its name. Only its owner may read it."""
    scratch = path.with_name(f".{path.name}.part")
    try:
        with ExitStack() as opened:
            file = opened.enter_context(_private(scratch))
            target: IO[bytes] = file
            if passphrase:
                target = cast(IO[bytes], opened.enter_context(EncryptingWriter(file, passphrase)))
            packed = opened.enter_context(gzip.GzipFile("", "wb", 1, target, mtime=0))
            yield opened.enter_context(tarfile.open(fileobj=packed, mode="w|"))
        _make_durable(scratch, path)
    finally:
        scratch.unlink(missing_ok=True)


def add(archive: tarfile.TarFile, name: str, path: Path) -> None:
    """Put a file into the archive under a name; nothing of who owned it."""
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = path.stat().st_size, 0o600
    with path.open("rb") as file:
        archive.addfile(entry, file)


def unpack(path: Path, passphrase: str | None, into: Path) -> Manifest:
    """Unpack a backup into a folder; raises `Broken` or `WrongPassphrase`."""
    try:
        with path.open("rb") as file:
            source = _opened(file, passphrase)
            with gzip.GzipFile(fileobj=source) as packed, tarfile.open(fileobj=packed, mode="r|") as archive:
                archive.extractall(into, filter="data")
            packed_to_its_end(source)
        manifest = cast(Manifest, json.loads((into / MANIFEST).read_text(encoding="utf-8")))
    except (OSError, EOFError, tarfile.TarError, ValueError) as error:
        raise Broken(str(error)) from error
    if manifest.get("format") != FORMAT:
        raise Broken(f"format {manifest.get('format')}")
    return manifest


def packed_to_its_end(source: IO[bytes]) -> None:
    """Read what is left, so that a stream that was cut off is noticed."""
    while source.read(PIECE):
        pass


def _opened(file: IO[bytes], passphrase: str | None) -> IO[bytes]:
    start = file.read(4)
    file.seek(0)
    if not is_encrypted(start):
        return file
    if not passphrase:
        raise WrongPassphrase
    return cast(IO[bytes], DecryptingReader(file, passphrase))


def _private(path: Path) -> IO[bytes]:
    return os.fdopen(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb")


def _make_durable(scratch: Path, path: Path) -> None:
    with scratch.open("rb") as file:
        os.fsync(file.fileno())
    scratch.replace(path)


def as_json(data: Any) -> str:
    """Manifest and the like, for people to read."""
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True)
