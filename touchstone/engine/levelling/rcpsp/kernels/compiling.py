"""How loops are compiled: kept on disk between runs, and without holding other threads."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

from numba import njit

from touchstone.engine.levelling.rcpsp.kernels.keeping import forget_stale_code

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


def compiled(function: Callable[Given, Answer]) -> Callable[Given, Answer]:
    """The function, compiled at its first call; the signature stays as written."""
    try:
        return cast("Callable[Given, Answer]", njit(cache=True, nogil=True)(function))
    except RuntimeError:  # nowhere to keep what was compiled
        return cast("Callable[Given, Answer]", njit(nogil=True)(function))


forget_stale_code()
