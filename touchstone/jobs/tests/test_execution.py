from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.utils import translation

from touchstone.accounts.models import Department, User
from touchstone.accounts.robots import system_robot
from touchstone.core import clock
from touchstone.jobs import leases
from touchstone.jobs.enqueuing import enqueue
from touchstone.jobs.execution import execute
from touchstone.jobs.holding import Holding
from touchstone.jobs.models import Job
from touchstone.jobs.progress import Cancelled, Interrupted, LeaseLost, Progress, Stop
from touchstone.jobs.tests.conftest import WORKER, do_next_job

pytestmark = pytest.mark.django_db
LEASE = timedelta(seconds=30)


def test_a_job_leaves_its_effect_and_its_result(member: User) -> None:
    enqueue("add_department", {"name": "质量部"}, by=member)
    job = do_next_job()
    department = Department.objects.get(name="质量部").pk
    assert (job.state, job.attempts) == ("done", 1)
    assert job.result == {"by": member.pk, "department": department}


def test_the_software_itself_acts_as_its_robot() -> None:
    enqueue("add_department", {"name": "质量部"}, by=None)
    job = do_next_job()
    assert job.result is not None
    assert job.result["by"] == system_robot().pk


def test_a_refusal_ends_the_job_and_takes_back_what_it_wrote(member: User) -> None:
    enqueue("add_department_and_fail", {"name": "质量部", "is_refusal": True}, by=member)
    job = do_next_job()
    assert (job.state, job.error_code, job.error_params) == ("failed", "tests.refused", {"why": "质量部"})
    assert not Department.objects.filter(name="质量部").exists()


def test_a_mistake_is_tried_again_later_three_times_in_all(
    member: User, caplog: pytest.LogCaptureFixture
) -> None:
    enqueue("add_department_and_fail", {"name": "质量部", "is_refusal": False}, by=member)
    waits = []
    for _ in range(2):
        waits.append(round((do_next_job().run_at - clock.now()).total_seconds()))
        Job.objects.update(run_at=clock.now())
    job = do_next_job()
    assert (job.state, job.attempts, waits) == ("failed", 3, [5, 15])
    assert job.error_params["reference"] in [record.__dict__.get("reference") for record in caplog.records]
    assert not Department.objects.filter(name="质量部").exists()


@pytest.mark.parametrize(
    ("reason", "state", "attempts"), [(Cancelled, "cancelled", 1), (Interrupted, "waiting", 0)]
)
def test_a_stopped_job_leaves_nothing(
    member: User, tmp_path: Path, reason: type[Stop], state: str, attempts: int
) -> None:
    arguments = {"name": "质量部", "folder": str(tmp_path), "seconds": 5}
    enqueue("add_department_slowly", arguments, by=member)
    job, progress = claim()
    progress.end(reason)
    execute(job, progress, WORKER)
    job.refresh_from_db()
    assert (job.state, job.attempts) == (state, attempts)
    assert not Department.objects.filter(name="质量部").exists()


def test_a_job_that_went_to_another_worker_leaves_nothing(member: User) -> None:
    enqueue("add_department", {"name": "质量部"}, by=member)
    job, progress = claim()
    Job.objects.update(worker="another")
    execute(job, progress, WORKER)
    job.refresh_from_db()
    assert (job.state, job.worker) == ("running", "another")
    assert not Department.objects.filter(name="质量部").exists()


def test_renewing_stores_progress_and_notices_a_lost_lease(member: User) -> None:
    enqueue("add_department", {"name": "质量部"}, by=member)
    job, progress = claim()
    progress.report(3, 10, "tests.step", number=3)
    leases.renew(WORKER, progress, LEASE)
    job.refresh_from_db()
    assert (job.done, job.total, job.what, job.what_params) == (3, 10, "tests.step", {"number": 3})
    Job.objects.update(worker="another")
    leases.renew(WORKER, progress, LEASE)
    with pytest.raises(LeaseLost):
        progress.checkpoint()


def test_a_job_of_a_lost_worker_is_taken_over_until_it_was_tried_often_enough(member: User) -> None:
    enqueue("add_department", {"name": "质量部"}, by=member)
    for attempt in (1, 2, 3):
        assert claim()[0].attempts == attempt
        assert leases.requeue_abandoned() == 0
        with clock.standing_at(clock.now() + timedelta(minutes=1)):
            assert leases.requeue_abandoned() == 1
    job = Job.objects.get()
    assert (job.state, job.error_code) == ("failed", "jobs.worker_lost")


def test_a_suspended_person_starts_nothing_any_more(member: User) -> None:
    enqueue("add_department", {"name": "质量部"}, by=member)
    member.is_active = False
    member.save()
    assert do_next_job().error_code == "jobs.starter_inactive"
    assert not Department.objects.filter(name="质量部").exists()


def test_a_kind_that_this_version_does_not_know_fails_with_its_name(member: User) -> None:
    enqueue("add_department", {"name": "质量部"}, by=member)
    Job.objects.update(kind="from_the_future")
    job = do_next_job()
    assert (job.state, job.error_params) == ("failed", {"kind": "from_the_future"})


def test_a_job_speaks_the_language_of_whoever_started_it(
    member: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Any] = []
    monkeypatch.setattr(Department.objects, "create", lambda **_: heard.append(translation.get_language()))
    member.language = "en"
    member.save()
    enqueue("add_department", {"name": "质量部"}, by=member)
    do_next_job()
    assert heard == ["en"]


def claim() -> tuple[Job, Progress]:
    [job] = leases.claim(WORKER, 1, LEASE)
    return job, Holding(job).progress
