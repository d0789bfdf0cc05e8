"""Has what a step was made from changed since it was done?"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

NOT_SOURCES = {"node_modules", "dist", ".vite", "test-results", "__pycache__"}


def fingerprint(paths: Iterable[Path]) -> str:
    """A digest of the names and contents of files, and of all files below folders."""
    digest = hashlib.sha256()
    for path in paths:
        for file in _files(path):
            digest.update(f"{file.relative_to(path.parent)}\0".encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    found: list[Path] = []
    for entry in sorted(path.iterdir()) if path.is_dir() else []:
        if entry.name not in NOT_SOURCES and not entry.is_symlink():
            found += _files(entry)
    return found
