"""The commands run before anything is installed."""

import subprocess
import sys

import pytest

from tests.support.source import ROOT
from workshop.__main__ import COMMANDS


@pytest.mark.parametrize("module", sorted(COMMANDS.values()))
def test_a_command_needs_nothing_but_python(module: str) -> None:
    paths = [str(ROOT / "bin"), str(ROOT)]
    bare = [sys.executable, "-S", "-I", "-c", f"import sys; sys.path += {paths}; import {module}"]
    answer = subprocess.run(bare, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr


@pytest.mark.parametrize("command", ["start", "test", "dev", "check", "bench"])
def test_a_command_explains_itself(command: str) -> None:
    answer = subprocess.run([ROOT / "bin" / command, "--help"], capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    assert f"usage: bin/{command}" in answer.stdout
