"""`python bin/workshop <command> …`: each command is a module with a `main(arguments)`."""

import importlib
import sys
from pathlib import Path

if __name__ == "__main__":  # Python put this folder first; our packages are in the two above it
    bin_folder = Path(__file__).resolve().parent.parent
    sys.path[0:1] = [str(bin_folder), str(bin_folder.parent)]

from workshop.steps import Failed

COMMANDS = {
    "start": "workshop.start",
    "test": "workshop.testing",
    "dev": "workshop.developing",
    "check": "workshop.checking",
    "bench": "workshop.measuring",
    "touchstone": "workshop.command_line",
}


def run(command: str, arguments: list[str]) -> int:
    """Run one command; what went wrong is told in words, not in a traceback."""
    try:
        status: int = importlib.import_module(COMMANDS[command]).main(arguments)
    except Failed as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return 130
    return status


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
