"""`bin/touchstone …`: the command line from a checkout, silent where all is ready."""

import os

from workshop.places import PYTHON
from workshop.preparing import STEPS, prepare, prepare_packages, touchstone, touchstone_environment
from workshop.steps import Steps


def main(arguments: list[str]) -> int:
    """Prepare what the command needs and become it."""
    steps = Steps(STEPS, "touchstone", only_work=True)
    if arguments[:1] == ["serve"]:
        prepare(steps, "runtime")
    else:
        prepare_packages(steps, "runtime")
    os.execve(PYTHON, touchstone(*arguments), touchstone_environment())
