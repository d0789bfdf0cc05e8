"""What workers survive, with real processes on a real database."""

import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.deployment import Deployment, await_that, deployment, end_gently

DRILL = "touchstone.jobs.tests.drill"
ENQUEUE = """
INSERT INTO jobs_job (kind, arguments, state, priority, run_at, unique_key, attempts, max_attempts, worker,
    is_cancelling, done, what, what_params, error_code, error_params, created_at)
VALUES (?, ?, 'waiting', 0, '2020-01-01 00:00:00+00:00', NULL, 0, 3, '',
    FALSE, 0, '', '{}', '', '{}', '2020-01-01 00:00:00+00:00') RETURNING id
"""


@pytest.fixture(scope="module")
def place() -> Iterator[Deployment]:
    with deployment() as made:
        yield made


@pytest.fixture(autouse=True)
def no_worker_left(place: Deployment) -> Iterator[None]:
    yield
    place.stop()


def enqueue(place: Deployment, kind: str, **arguments: object) -> int:
    [(job,)] = place.query(ENQUEUE, kind, json.dumps(arguments))
    return int(job)


def state_of(place: Deployment, job: int) -> str:
    return str(place.query("SELECT state FROM jobs_job WHERE id = ?", job)[0][0])


def departments(place: Deployment, name: str) -> list[str]:
    rows = place.query("SELECT name FROM accounts_department WHERE name LIKE ? ORDER BY id", f"{name}%")
    return [row[0] for row in rows]


def test_a_killed_worker_loses_nothing_and_doubles_nothing(place: Deployment, tmp_path: Path) -> None:
    slow = enqueue(place, "add_department_slowly", name="slow", folder=str(tmp_path), seconds=1.5)
    steps = enqueue(place, "add_steps", name="step", folder=str(tmp_path), steps=4)
    victim = place.start(DRILL)
    await_that(lambda: (tmp_path / "slow.1").exists() and (tmp_path / "step.1").exists())
    victim.send_signal(signal.SIGKILL)
    victim.wait()
    assert departments(place, "slow") == []
    place.start(DRILL)
    await_that(lambda: state_of(place, slow) == state_of(place, steps) == "done")
    assert departments(place, "slow") == ["slow"]
    assert departments(place, "step") == ["step 1", "step 2", "step 3", "step 4"]
    assert (tmp_path / "slow.2").exists()


def test_two_workers_share_the_work_and_do_each_piece_once(place: Deployment) -> None:
    workers = [place.start(DRILL), place.start(DRILL)]
    await_that(lambda: all("ready" in place.output(worker) for worker in workers))
    jobs = [enqueue(place, "add_department", name=f"shared {number:03}") for number in range(60)]
    unfinished = "SELECT COUNT(*) FROM jobs_job WHERE state <> 'done' AND kind = 'add_department'"
    await_that(lambda: place.query(unfinished) == [(0,)], within=30)
    assert sorted(departments(place, "shared")) == [f"shared {number:03}" for number in range(60)]
    shared = "SELECT DISTINCT worker FROM jobs_job WHERE kind = 'add_department' AND id >= ?"
    assert len(place.query(shared, min(jobs))) == 2


def test_a_frozen_worker_cannot_finish_what_was_given_to_another(place: Deployment, tmp_path: Path) -> None:
    job = enqueue(place, "add_steps", name="frozen", folder=str(tmp_path), steps=6)
    frozen = place.start(DRILL)
    await_that((tmp_path / "frozen.1").exists)
    frozen.send_signal(signal.SIGSTOP)
    place.start(DRILL)
    await_that((tmp_path / "frozen.2").exists)
    frozen.send_signal(signal.SIGCONT)
    await_that(lambda: state_of(place, job) == "done")
    await_that(lambda: "went to another worker" in place.output(frozen))
    assert len(departments(place, "frozen")) == 6
    [(attempts,)] = place.query("SELECT attempts FROM jobs_job WHERE id = ?", job)
    assert attempts == 2


def test_a_worker_asked_to_end_gives_its_job_back(place: Deployment, tmp_path: Path) -> None:
    job = enqueue(place, "add_department_slowly", name="returned", folder=str(tmp_path), seconds=60)
    worker = place.start(DRILL)
    await_that((tmp_path / "returned.1").exists)
    assert end_gently(worker) < 3
    assert place.query("SELECT state, attempts FROM jobs_job WHERE id = ?", job) == [("waiting", 0)]
    assert departments(place, "returned") == []
    place.query("DELETE FROM jobs_job WHERE id = ? RETURNING id", job)


def test_a_job_is_cancelled_from_another_process(place: Deployment, tmp_path: Path) -> None:
    job = enqueue(place, "add_steps", name="cancelled", folder=str(tmp_path), steps=200)
    place.start(DRILL)
    await_that((tmp_path / "cancelled.1").exists)
    place.query("UPDATE jobs_job SET is_cancelling = TRUE WHERE id = ? RETURNING id", job)
    await_that(lambda: state_of(place, job) == "cancelled", within=5)
    assert 0 < len(departments(place, "cancelled")) < 50
