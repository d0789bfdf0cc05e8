"""How loops are compiled: kept on disk between runs, and without holding other threads."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import ParamSpec, TypeVar, cast

from numba import njit

Given = ParamSpec("Given")
Answer = TypeVar("Answer")

FOLDER = Path(__file__).parent


def forget_stale_code() -> None:
    """Drop kept code older than a source here; numba does not look at the files of called functions."""
    newest = max(source.stat().st_mtime for source in FOLDER.glob("*.py"))
    for kept in (FOLDER / "__pycache__").glob("*.nbi"):
        with suppress(OSError):
            if kept.stat().st_mtime < newest:
                kept.unlink()


def compiled(function: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """The function, compiled at its first call; the signature stays as written."""
    try:
        return cast("Callable[Given, Answer]", njit(cache=True, nogil=True)(function))
    except RuntimeError:  # nowhere to keep what was compiled
        return cast("Callable[Given, Answer]", njit(nogil=True)(function))


forget_stale_code()
