from datetime import timedelta
from pathlib import Path

import pytest

from tests.cast import Cast
from touchstone.core.errors import Invalid
from touchstone.integrations import actions
from touchstone.integrations.command import import_file
from touchstone.integrations.msproject.tests.documents import document, task_xml
from touchstone.integrations.tests.uploads import START, apply, house, titles, upload
from touchstone.jobs import leases
from touchstone.jobs.execution import execute
from touchstone.jobs.holding import Holding
from touchstone.jobs.models import Job, State
from touchstone.projects.models import Project


def do_next_job() -> Job:
    [claimed] = leases.claim("tests", 1, timedelta(seconds=30))
    execute(claimed, Holding(claimed).progress, "tests")
    return Job.objects.get(pk=claimed.pk)


def test_a_large_plan_is_written_in_the_background(
    cast: Cast, project: Project, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(actions, "WRITE_AT_ONCE", 3)
    browser = cast.browser("manager")
    started = apply(browser, upload(browser, house(), project=project)).json()
    assert (started["state"], titles(project)) == ("applying", set())
    job = do_next_job()
    assert (job.state, job.pk) == (State.DONE, started["job_id"])
    done = browser.get(f"/imports/{started['id']}").json()
    assert (done["state"], len(titles(project))) == ("applied", 4)
    assert browser.post(f"/change-sets/{done['change_set']}/undo").status_code == 200
    assert titles(project) == set()


def test_a_large_file_is_read_in_the_background(
    cast: Cast, project: Project, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(actions, "READ_AT_ONCE", 10)
    browser = cast.browser("member")
    answer = upload(browser, house(), project=project)
    assert (answer.json()["state"], answer.json()["counts"]) == ("reading", None)
    assert apply(browser, answer).json()["code"] == "imports.not_ready"
    do_next_job()
    assert browser.get(f"/imports/{answer.json()['id']}").json()["counts"]["tasks"] == 2


def test_a_background_import_that_fails_can_be_tried_again(
    cast: Cast, project: Project, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(actions, "WRITE_AT_ONCE", 3)
    browser = cast.browser("member")
    started = apply(browser, upload(browser, house(), project=project)).json()
    Job.objects.filter(pk=started["job_id"]).update(state=State.FAILED)
    again = browser.get(f"/imports/{started['id']}").json()
    assert (again["state"], again["can"]["apply"]) == ("ready", True)
    browser.post(f"/imports/{started['id']}/application")
    do_next_job()
    assert len(titles(project)) == 4


def test_the_command_line_imports_a_file(cast: Cast, tmp_path: Path):
    path = tmp_path / "house.xml"
    path.write_text(house(), "utf-8")
    run = import_file(path, by=cast.owner, key="HOUSE")
    assert run.project is not None
    assert (run.project.key, len(titles(run.project))) == ("HOUSE", 4)


def test_the_command_line_names_the_first_error(cast: Cast, tmp_path: Path):
    path = tmp_path / "bad.xml"
    path.write_text(document(task_xml(1, Start="?"), StartDate=START), "utf-8")
    with pytest.raises(Invalid) as refusal:
        import_file(path, by=cast.owner)
    assert refusal.value.code == "imports.has_errors"
    assert Project.objects.count() == 0
