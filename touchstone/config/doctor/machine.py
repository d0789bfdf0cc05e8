"""The machine: Python, disk, fonts."""

import platform
import shutil
import sys
from collections.abc import Iterator

from django.conf import settings

from touchstone.config.doctor.finding import Finding, error, ok, warning

GIGABYTE = 1024**3
LITTLE, VERY_LITTLE = 5.0, 1.0
OLDEST_PYTHON = (3, 11)
CHINESE = ("CJK", "Noto Sans SC", "WenQuanYi", "Source Han", "YaHei", "SimSun", "SimHei", "PingFang")


def machine_findings() -> Iterator[Finding]:
    """Whether the machine fits."""
    yield _python()
    yield _disk()
    yield _fonts()


def _python() -> Finding:
    version = platform.python_version()
    fits = sys.version_info[:2] >= OLDEST_PYTHON
    return ok("python", version=version) if fits else error("python", "old", version=version)


def _disk() -> Finding:
    free = shutil.disk_usage(settings.HOME).free / GIGABYTE
    about = {"free": f"{free:.1f} GB", "folder": str(settings.HOME)}
    if free < VERY_LITTLE:
        return error("disk", "full", **about)
    return warning("disk", "little", **about) if free < LITTLE else ok("disk", **about)


def _fonts() -> Finding:
    """What the PDF maker itself finds."""
    import typst

    names: list[str] = typst.Fonts().families()
    chinese = [name for name in names if any(part in name for part in CHINESE)]
    if not chinese:
        return warning("fonts", "missing")
    return ok("fonts", name=max(chinese, key=lambda name: name.endswith("SC")))
