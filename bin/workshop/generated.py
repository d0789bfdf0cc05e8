"""Files made from the code and committed: the API contract and the front end's types of it."""

import difflib
import json
import shlex
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from workshop.places import ROOT, WEB
from workshop.preparing import touchstone, touchstone_environment

CONTRACT = WEB / "src" / "api" / "openapi.json"
CLIENT = WEB / "src" / "api" / "schema.d.ts"
SHOWN_LINES = 20
REMEDY = "made from older code: bin/check --fix writes it anew"


class NotGenerated(Exception):
    """A generator failed; the lines are its own words."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def find_stale_contract() -> list[str]:
    """Where `openapi.json` differs from what the code says now."""
    try:
        return _difference(CONTRACT, _contract())
    except NotGenerated as failure:
        return failure.lines


def find_stale_client(web: Mapping[str, str]) -> list[str]:
    """Where the generated types differ from what `openapi.json` says."""
    try:
        return _difference(CLIENT, _client(web))
    except NotGenerated as failure:
        return failure.lines


def write_generated(web: Mapping[str, str]) -> list[str]:
    """Write both anew, the contract first; answers what could not be written."""
    try:
        CONTRACT.write_text(_contract(), encoding="utf-8")
        CLIENT.write_text(_client(web), encoding="utf-8")
    except NotGenerated as failure:
        return failure.lines
    return []


def _contract() -> str:
    return _run(touchstone("openapi"), touchstone_environment())


def _client(web: Mapping[str, str]) -> str:
    """What `npm run generate` would write, written elsewhere."""
    scripts = json.loads((WEB / "package.json").read_text(encoding="utf-8"))["scripts"]
    program, *options = shlex.split(scripts["generate"])
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / CLIENT.name
        options[options.index("--output") + 1] = str(file)
        _run([str(WEB / "node_modules" / ".bin" / program), *options], web, cwd=WEB)
        return file.read_text(encoding="utf-8")


def _run(command: list[str], environment: Mapping[str, str], cwd: Path = ROOT) -> str:
    answer = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=cwd, check=False)
    if answer.returncode:
        raise NotGenerated((answer.stdout + answer.stderr).splitlines()[-SHOWN_LINES:])
    return answer.stdout


def _difference(file: Path, wanted: str) -> list[str]:
    if not file.exists():
        return [f"{file.name} is missing: bin/check --fix writes it"]
    committed = file.read_text(encoding="utf-8").splitlines()
    lines = list(difflib.unified_diff(committed, wanted.splitlines(), lineterm="", n=0))
    return [f"{file.name} was {REMEDY}", *lines[2 : 2 + SHOWN_LINES]] if lines else []
