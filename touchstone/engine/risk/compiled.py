"""How the loops over runs are compiled: at their first call, and kept on disk for the next process.

What is kept carries a fingerprint of this package's sources in its name. numba itself looks at the file of a
loop only, and would go on using what it made of one that calls a loop of another, changed file.
"""

from collections.abc import Callable
from typing import Any, TypeVar, cast

import numba
from numba.core.caching import CompileResultCacheImpl, FunctionCache

from touchstone.engine.risk.fingerprint import fingerprint

Loop = TypeVar("Loop", bound=Callable[..., Any])


def compiled(loop: Loop) -> Loop:
    """The loop as machine code. It lets other threads run beside it."""
    made: Any = numba.njit(nogil=True, error_model="numpy")(loop)
    kept: Any = KeptLoop(loop)  # type: ignore[no-untyped-call]
    made._cache = kept  # noqa: SLF001 (numba has no public way to name what it keeps)
    return cast(Loop, made)


class NamedBySources(CompileResultCacheImpl):
    """Files named after the loop and the sources it was made of."""

    def get_filename_base(self, fullname: str, abiflags: str) -> str:
        """The name without its ending."""
        name = super().get_filename_base(fullname, abiflags)  # type: ignore[no-untyped-call]
        return f"{name}-{fingerprint()}"


class KeptLoop(FunctionCache):
    """What numba keeps of one loop."""

    _impl_class = NamedBySources
