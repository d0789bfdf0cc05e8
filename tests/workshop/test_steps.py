"""What a person sees while things are set up, and when something does not work."""

import sys
from pathlib import Path

import pytest

from workshop import steps as steps_module
from workshop.steps import Failed, Steps


@pytest.fixture(autouse=True)
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(steps_module, "LOGS", tmp_path)
    return tmp_path


def test_a_step_with_nothing_to_do_says_that_it_is_ready(capsys: pytest.CaptureFixture[str]) -> None:
    with Steps(2, "start").step("Python packages"):
        pass
    assert capsys.readouterr().err == "[1/2] Python packages … ready (0.0 s)\n"


def test_a_quiet_run_shows_only_steps_that_work(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    steps = Steps(2, "touchstone", only_work=True)
    with steps.step("Python packages"):
        pass
    with steps.step("Front end") as step:
        step.run([sys.executable, "-c", "print('built')"], hint="", cwd=tmp_path)
    assert capsys.readouterr().err.startswith("[2/2] Front end … done (")
    assert "built" in (tmp_path / "touchstone.log").read_text()


def test_a_failure_shows_the_last_lines_what_to_do_and_the_log(tmp_path: Path) -> None:
    with pytest.raises(Failed) as failure, Steps(1, "start").step("Front end") as step:
        step.run(
            [sys.executable, "-c", "print('no space left'); raise SystemExit(3)"],
            hint="make room.",
            cwd=tmp_path,
        )
    told = str(failure.value)
    assert "[1/1] Front end" in told
    assert "ended with 3" in told
    assert "no space left" in told
    assert "What to do: make room." in told
    assert str(tmp_path / "start.log") in told


def test_a_program_that_is_not_there_is_a_failure_too(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="no-such-program"), Steps(1, "start").step("Node") as step:
        step.run(["no-such-program"], hint="", cwd=tmp_path)
