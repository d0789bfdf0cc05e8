"""From a bare checkout to one that runs: packages, Node, front end; quick when nothing changed."""

import fcntl
import os
import platform
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from touchstone.config.commands.language import tell
from workshop.node import ensure_node
from workshop.packages import Kind, ensure_packages
from workshop.places import PYTHON, ROOT, TOOLS
from workshop.steps import Steps
from workshop.web import build_page, ensure_modules, page_is_fresh

COMPILING = (
    "touchstone.engine.sweeps.compiling",
    "touchstone.engine.levelling.rcpsp.warming",
    "touchstone.engine.risk.warming",
)
STEPS = 3


def prepare(steps: Steps, kind: Kind) -> None:
    """Do the three steps that everything needs: Python packages, Node, the built page."""
    prepare_packages(steps, kind)
    with one_at_a_time():
        is_fresh = page_is_fresh()
        with steps.step("Node") as step:
            environment = {} if is_fresh else ensure_node(step)
        with steps.step(tell("前端页面", "Front end")) as step:
            if not is_fresh:
                build_page(step, environment)


def prepare_packages(steps: Steps, kind: Kind) -> None:
    """The first step alone, for what needs no page."""
    version = platform.python_version()
    title = tell(f"Python {version} 及其软件包", f"Python {version} and its packages")
    with one_at_a_time(), steps.step(title) as step:
        ensure_packages(step, kind)
        compile_ahead()


def compile_ahead() -> None:
    """Have the engine's loops compiled beside us; until that is done it goes on without them."""
    for module in COMPILING:
        subprocess.Popen(
            [PYTHON, "-m", module],
            env=touchstone_environment(),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )


def prepare_modules(steps: Steps) -> dict[str, str]:
    """Node and the front end's packages, for its own tools; answers their environment."""
    with one_at_a_time(), steps.step("Node and the front end's packages") as step:
        environment = ensure_node(step)
        ensure_modules(step, environment)
    return environment


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let two commands started together prepare the checkout one after the other."""
    TOOLS.mkdir(exist_ok=True)
    with (TOOLS / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def touchstone(*arguments: str) -> list[str]:
    """The command line of Touchstone in the checkout's environment."""
    return [str(PYTHON), "-m", "touchstone", *arguments]


def touchstone_environment() -> dict[str, str]:
    """Our environment, with the checkout importable from any folder."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    return {**os.environ, "PYTHONPATH": path}
