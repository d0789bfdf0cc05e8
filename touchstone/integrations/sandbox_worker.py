"""The process that reads one file: standard input in, JSON out. Started by `sandbox`, limits itself first."""

import json
import resource
import sys
from typing import Any

OUT_OF_MEMORY = 12
"""Exit code when memory ran out and Python could still say so."""


def main() -> None:
    """Limit this process, then read the file."""
    order = json.loads(sys.argv[1])
    limit_process(order["memory"], order["seconds"], order["answer"])
    try:
        answer = _read(order)
    except BaseException as error:
        # Native libraries panic with errors of their own when an allocation fails.
        if isinstance(error, MemoryError) or has_filled_half(order["memory"]):
            sys.exit(OUT_OF_MEMORY)
        raise
    sys.stdout.buffer.write(answer)


def limit_process(memory: int, seconds: int, output: int) -> None:
    """No more memory, processor time and output than this, few open files, no core dump."""
    for kind, bound in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_FSIZE, output),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 64),
    ):
        resource.setrlimit(kind, (bound, bound))


def has_filled_half(memory: int) -> bool:
    """Whether this process has ever held half of what it may."""
    kilobyte = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * kilobyte > memory // 2


def _read(order: dict[str, Any]) -> bytes:
    # Only now, so that the libraries run under the limits too.
    from pydantic import TypeAdapter

    from touchstone.integrations.formats import read_plan
    from touchstone.integrations.plan_file.limits import LIMITS
    from touchstone.integrations.plan_file.reading import reading_to_json
    from touchstone.integrations.spreadsheet.mapping import Choices

    choices = TypeAdapter(Choices).validate_python(order["choices"])
    data = sys.stdin.buffer.read(LIMITS.file_bytes + 1)
    return reading_to_json(read_plan(data, order["name"], choices))


if __name__ == "__main__":
    main()
