"""What numba keeps beside the compiled Python of this package, and whether it is of today's sources.

numba itself looks at the file of a function, but not at those of the functions that it calls.
"""

from contextlib import suppress
from pathlib import Path

FOLDER = Path(__file__).parent


def kept_indexes(pattern: str = "*.nbi") -> list[tuple[Path, bool]]:
    """The indexes of kept code, and whether each is newer than every source here."""
    newest = max(source.stat().st_mtime for source in FOLDER.glob("*.py"))
    found = []
    for index in (FOLDER / "__pycache__").glob(pattern):
        with suppress(OSError):
            found.append((index, index.stat().st_mtime >= newest))
    return found


def forget_stale_code() -> None:
    """Drop the indexes that are older than a source."""
    for index, is_fresh in kept_indexes():
        if not is_fresh:
            with suppress(OSError):
                index.unlink()


def is_kept(function: str) -> bool:
    """Whether fresh code of a function is kept."""
    return any(is_fresh for _, is_fresh in kept_indexes(f"*.{function}-*.nbi"))
