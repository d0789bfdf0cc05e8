"""What comes by the clock: the digest of warnings."""

from datetime import timedelta

from tests.cast import Cast
from touchstone.core import clock
from touchstone.jobs.progress import Progress
from touchstone.projects.models import Project
from touchstone.warnings.jobs import warn_daily
from touchstone.warnings.tests.conftest import NOON
from touchstone.work.actions import create_item
from touchstone.workflow.defaults import lay_down_workflow


def test_a_person_gets_one_notice_of_all_new_warnings(cast: Cast, project: Project) -> None:
    with clock.standing_at(NOON):
        lay_down_workflow(project)
        for number in range(3):
            create_item(
                project,
                by=cast.member,
                title=f"报告 {number}",
                mode="manual",
                duration=480,
                start=NOON - timedelta(days=9),
                assignee_id=cast.member.pk,
            )
        warn_daily(Progress(0))
        told = cast.browser("member").get("/inbox").json()["items"]
    [notice] = [row for row in told if row["kind"] == "warned"]
    assert (notice["count"], notice["page"], notice["reason"]) == (3, "/warnings?mine=true", "owner")
    assert notice["sentence"] == "进度预警：“报告 0等 3 项”需要处理"
    assert cast.browser("owner").get("/inbox").json()["items"] == []
