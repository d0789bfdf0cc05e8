from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.browser import Browser
from touchstone.accounts.models import User
from touchstone.audit.models import Event
from touchstone.jobs import leases, running
from touchstone.jobs.enqueuing import enqueue
from touchstone.jobs.models import Job
from touchstone.jobs.progress import Cancelled, Progress
from touchstone.jobs.tests.conftest import WORKER, do_next_job
from touchstone.jobs.worker import LEASE

pytestmark = pytest.mark.django_db


def add_job(by: User) -> Job:
    return enqueue("add_department", {"name": "质量部"}, by=by)


def test_a_job_is_seen_by_who_started_it_and_by_the_officer(
    member: User, outsider: User, officer: User
) -> None:
    job = add_job(member)
    for person, status in ((member, 200), (officer, 200), (outsider, 404)):
        assert Browser(person).get(f"/jobs/{job.pk}").status_code == status
    assert Browser().get(f"/jobs/{job.pk}").status_code == 401


def test_the_list_holds_ones_own_jobs_newest_first_page_by_page(
    member: User, outsider: User, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    mine = [add_job(member).pk for _ in range(3)]
    add_job(outsider)
    client = Browser(member)
    with django_assert_max_num_queries(6):
        page = client.get("/jobs?limit=2").json()
    rest = client.get(f"/jobs?limit=2&cursor={page['next']}").json()
    assert [job["id"] for job in page["items"] + rest["items"]] == mine[::-1]
    assert rest["next"] is None
    assert client.get("/jobs?cursor=nonsense").status_code == 422


def test_a_running_job_shows_how_far_it_is_in_the_readers_language(member: User) -> None:
    job = add_job(member)
    leases.claim(WORKER, 1, LEASE)
    Job.objects.update(done=3, total=10, what="tests.step", what_params={"number": 3})
    assert progress_of(job, member) == {"done": 3, "total": 10, "what": "第 3 步"}
    here = Progress(job.pk)
    here.report(4, 10, "tests.step", number=4)
    running.begin(here)
    assert progress_of(job, member) == {"done": 4, "total": 10, "what": "第 4 步"}
    running.finish(here)


def progress_of(job: Job, reader: User) -> Any:
    return Browser(reader).get(f"/jobs/{job.pk}").json()["progress"]


def test_a_failed_job_says_why(member: User) -> None:
    enqueue("add_department_and_fail", {"name": "质量部", "is_refusal": True}, by=member)
    shown = Browser(member).get(f"/jobs/{do_next_job().pk}").json()
    assert (shown["state"], shown["name"]) == ("failed", "添加部门并失败")
    assert shown["error"] == {"code": "tests.refused", "message": "不行：质量部"}
    assert shown["can"] == {"cancel": False}


def test_a_waiting_job_is_cancelled_at_once_and_only_by_those_who_may(
    member: User, outsider: User, officer: User
) -> None:
    job = add_job(member)
    url = f"/jobs/{job.pk}/cancellation"
    assert Browser(outsider).post(url).status_code == 404
    for person in (officer, member):
        answer = Browser(person).post(url)
        assert (answer.status_code, answer.json()["state"]) == (200, "cancelled")
    assert [event.by_id for event in Event.objects.filter(name="job.cancelled")] == [officer.pk]


def test_a_running_job_is_told_to_stop_here_or_elsewhere(member: User) -> None:
    job = add_job(member)
    leases.claim(WORKER, 1, LEASE)
    here = Progress(job.pk)
    running.begin(here)
    answer = Browser(member).post(f"/jobs/{job.pk}/cancellation").json()
    running.finish(here)
    assert (answer["state"], answer["is_cancelling"]) == ("running", True)
    assert leases.cancelled(WORKER) == {job.pk}
    with pytest.raises(Cancelled):
        here.checkpoint()


def test_a_finished_job_cannot_be_cancelled(member: User) -> None:
    job = add_job(member)
    do_next_job()
    answer = Browser(member).post(f"/jobs/{job.pk}/cancellation")
    assert (answer.status_code, answer.json()["code"]) == (409, "jobs.already_finished")
