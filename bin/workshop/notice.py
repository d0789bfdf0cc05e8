"""NOTICE: every package that is shipped with Touchstone, or fetched for it, with its licence."""

import json
import re
from importlib.metadata import Distribution, distributions

from workshop.places import ENVIRONMENT, ROOT, WEB

NOTICE = ROOT / "NOTICE"
HEAD = """Touchstone 试金石
Copyright 2026 The Touchstone authors

Licensed under the Apache License, Version 2.0 (see LICENSE).

Touchstone is delivered together with, or installs, the software below. Each remains under its own licence;
the full texts come with the packages. This list is written by `bin/check --fix` from the locks.
"""
CLASSIFIER = "License :: OSI Approved :: "
LONGEST_NAME = 60


def notice_text() -> str:
    """NOTICE as the locks and the installed packages have it now."""
    server, page = _python_packages(), _page_packages()
    return "\n".join([HEAD, "In the server (Python)", *server, "", "In the page (JavaScript)", *page, ""])


def find_stale_notice() -> list[str]:
    """Whether NOTICE lists something else than what is shipped."""
    current = NOTICE.read_text(encoding="utf-8") if NOTICE.exists() else ""
    return [] if current == notice_text() else ["NOTICE is out of date: bin/check --fix writes it"]


def _python_packages() -> list[str]:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    locked = re.findall(r"^([a-z0-9-]+)==(\S+?)(?: ;.*)? \\?$", lock, re.MULTILINE)
    folders = [str(path) for path in ENVIRONMENT.glob("lib/python*/site-packages")]
    installed = {_normal(found.name): found for found in distributions(path=folders)}
    return [
        f"  {name} {version}: {_licence(installed[name])}"
        for name, version in sorted(locked)
        if name in installed  # the lock names packages of other systems too
    ]


def _licence(distribution: Distribution) -> str:
    fields = distribution.metadata.json
    named = str(fields.get("license_expression") or fields.get("license") or "")
    if named and "\n" not in named and len(named) <= LONGEST_NAME:
        return named
    classifiers = [str(entry) for entry in fields.get("classifier", [])]
    names = [entry.removeprefix(CLASSIFIER) for entry in classifiers if entry.startswith(CLASSIFIER)]
    return ", ".join(names) or "see the package"


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _page_packages() -> list[str]:
    packages = json.loads((WEB / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    shipped = {
        (path.rpartition("node_modules/")[2], entry["version"]): entry.get("license", "see the package")
        for path, entry in packages.items()
        if path and not entry.get("dev") and not entry.get("optional")
    }
    return [f"  {name} {version}: {licence}" for (name, version), licence in sorted(shipped.items())]
