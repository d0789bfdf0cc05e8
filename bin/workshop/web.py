"""The front end: its packages from the lock, and the page built from its sources."""

import json
from collections.abc import Mapping
from typing import Any

from touchstone.config.commands.language import tell
from workshop.fingerprint import fingerprint
from workshop.packages import NETWORK_HINT
from workshop.places import BUILT_PAGE, WEB
from workshop.steps import Step

STAMP = BUILT_PAGE / ".built-from"


def ensure_modules(step: Step, environment: Mapping[str, str]) -> None:
    """Make `web/node_modules` hold what `package-lock.json` says."""
    if not modules_are_fresh():
        install = ["npm", "ci", "--no-audit", "--no-fund"]
        step.run(install, hint=NETWORK_HINT, cwd=WEB, environment=environment)


def build_page(step: Step, environment: Mapping[str, str]) -> None:
    """Build the page into the Python package, and note from which sources."""
    ensure_modules(step, environment)
    step.run(
        ["npm", "run", "build"],
        hint=tell(
            "web/ 中的源码无法构建；如果改过它，请看上面的提示。",
            "the sources in web/ do not build; after your own edits, see the lines above.",
        ),
        cwd=WEB,
        environment=environment,
    )
    STAMP.write_text(fingerprint([WEB]), encoding="utf-8")


def page_is_fresh() -> bool:
    """Whether the built page belongs to the sources as they are."""
    return STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint([WEB])


def modules_are_fresh() -> bool:
    """Compare the lock with the list that npm leaves behind; optional packages may be absent."""
    wanted, installed = (_locked(name) for name in ("package-lock.json", "node_modules/.package-lock.json"))
    return bool(installed) and all(
        installed[path].get("version") == package.get("version")
        if path in installed
        else package.get("optional", False)
        for path, package in wanted.items()
        if path
    )


def _locked(name: str) -> dict[str, dict[str, Any]]:
    file = WEB / name
    if not file.exists():
        return {}
    packages: dict[str, dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))["packages"]
    return packages
