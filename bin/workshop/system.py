"""What only the system can give: a browser, a Chinese font, PostgreSQL."""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from workshop.steps import Failed, Step

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
UPDATE = ["apt-get", "update"]
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
    )


BROWSER = Need("Chromium", "chromium", lambda: find_browser() is not None)
FONT = Need("a Chinese font", "fonts-noto-cjk", has_chinese_font)
POSTGRES = Need("PostgreSQL", "postgresql", has_postgres)


def install_missing(step: Step, needs: list[Need]) -> list[Need]:
    """Install with Debian's packages what is absent; answer what could not be had."""
    missing = [need for need in needs if not need.find()]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        packages = [need.package for need in missing]
        for command in (UPDATE, [*INSTALL, *packages]):
            try:
                step.run(command, hint="", environment=environment)
            except Failed:
                break
        missing = [need for need in missing if not need.find()]
    return missing


def say_missing(need: Need) -> str:
    """A line that says what is absent and how to have it."""
    return f"{need.name} is not here; install it (Debian: apt install {need.package})."
