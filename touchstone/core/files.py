"""Where uploaded files live: by content, in the deployment's own folder."""

import hashlib
import os
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, NamedTuple

from django.conf import settings


class KeptFile(NamedTuple):
    """A file in the store."""

    path: str
    size: int
    sha256: str


def keep_file(chunks: Iterable[bytes]) -> KeptFile:
    """Write a file durably and answer where it is; a half-written one never gets its name."""
    folder = Path(settings.MEDIA_ROOT)
    folder.mkdir(parents=True, exist_ok=True)
    scratch = folder / f".{uuid.uuid4().hex}"
    digest, size = hashlib.sha256(), 0
    try:
        with scratch.open("wb") as file:
            for chunk in chunks:
                digest.update(chunk)
                size += len(chunk)
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        name = digest.hexdigest()
        path = f"{name[:2]}/{name}"
        (folder / path).parent.mkdir(exist_ok=True)
        scratch.replace(folder / path)
    finally:
        scratch.unlink(missing_ok=True)
    return KeptFile(path, size, name)


def open_file(path: str) -> BinaryIO:
    """Read a kept file; FileNotFoundError when the store lost it."""
    folder = Path(settings.MEDIA_ROOT).resolve()
    target = (folder / path).resolve()
    if not target.is_relative_to(folder):
        raise FileNotFoundError(path)
    return target.open("rb")
