"""What people do about warnings, and what happens when they do nothing."""

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.accounts.actions import edit_department
from touchstone.audit.models import Event
from touchstone.core import clock
from touchstone.jobs.progress import Progress
from touchstone.projects.models import Project
from touchstone.warnings.jobs import warn_daily
from touchstone.warnings.models import ProgressWarning, Step
from touchstone.warnings.tests.conftest import DAY, NOON, Make, judged


def test_an_acknowledged_warning_is_quiet_until_its_day(cast: Cast, plan: Project, make: Make) -> None:
    make("报告", start=NOON - 9 * DAY)
    warning = judged(plan)["报告", "late"]
    browser = cast.browser("member")
    body = {"ids": [warning.pk], "note": "周五补交", "until": "2026-11-20"}
    told = browser.post("/warnings/acknowledgements", body).json()
    assert (told[0]["state"], told[0]["note"], told[0]["acknowledged_by_name"]) == (
        "acknowledged",
        "周五补交",
        "李娜",
    )
    with clock.standing_at(NOON + 2 * DAY):
        assert judged(plan)["报告", "late"].state == "acknowledged"
    with clock.standing_at(NOON + 5 * DAY):
        assert judged(plan)["报告", "late"].state == "open"
    history = browser.get(f"/warnings/{warning.pk}").json()["history"]
    assert [line["what"] for line in history] == ["raised", "acknowledged", "lapsed"]


def test_acknowledging_can_be_undone(cast: Cast, plan: Project, make: Make) -> None:
    make("报告", start=NOON - 9 * DAY)
    warning = judged(plan)["报告", "late"]
    browser = cast.browser("member")
    done = browser.post("/warnings/acknowledgements", {"ids": [warning.pk], "note": "知道了"})
    assert browser.post(f"/change-sets/{change_set_of(done)}/undo").status_code == 200
    warning.refresh_from_db()
    assert (warning.state, warning.note, warning.acknowledged_by) == ("open", "", None)


def test_a_day_that_has_passed_is_refused(cast: Cast, plan: Project, make: Make) -> None:
    make("报告", start=NOON - 9 * DAY)
    warning = judged(plan)["报告", "late"]
    body = {"ids": [warning.pk], "until": "2026-11-17"}
    answer = cast.browser("member").post("/warnings/acknowledgements", body)
    assert (answer.status_code, answer.json()["code"]) == (422, "warnings.until_in_the_past")


def test_what_nobody_answers_goes_up_level_by_level(cast: Cast, plan: Project, make: Make) -> None:
    edit_department(cast.department, by=cast.officer, lead_id=cast.officer.pk)
    make("报告", start=NOON - 9 * DAY)
    judged(plan)
    for days in (1, 5, 9, 13):
        with clock.standing_at(NOON + days * DAY):
            warn_daily(Progress(0))
    went_to = Step.objects.filter(what="escalated").values_list("person__name", flat=True)
    assert list(went_to) == ["王建国", "林晓梅", "陈思远"]
    assert ProgressWarning.objects.get().level == 3


def test_one_message_a_person_and_day_and_none_without_news(cast: Cast, plan: Project, make: Make) -> None:
    for number in range(3):
        make(f"报告 {number}", start=NOON - 9 * DAY)
    warn_daily(Progress(0))
    warn_daily(Progress(0))
    [told] = Event.objects.filter(name="warnings.told")
    assert (told.subject_id, told.after["new"], told.after["waiting"]) == (cast.member.pk, 3, 3)
    assert Step.objects.filter(what="told", person=cast.member).count() == 3


def test_nobody_is_told_on_a_day_off(plan: Project, make: Make) -> None:
    make("报告", start=NOON - 9 * DAY)
    with clock.standing_at(NOON + 3 * DAY):  # a Saturday
        assert warn_daily(Progress(0)) == {"projects": 0, "people": 0, "escalated": 0}
    assert Event.objects.filter(name="warnings.told").count() == 0


def test_the_list_is_filtered_grouped_and_counts_its_queries(
    cast: Cast, plan: Project, make: Make, django_assert_max_num_queries: object
) -> None:
    for number in range(5):
        make(f"报告 {number}", start=NOON - 9 * DAY, assignee_id=cast.owner.pk if number else None)
    judged(plan)
    browser = cast.browser("manager")
    with django_assert_max_num_queries(9):  # type: ignore[operator]
        page = browser.get("/warnings?group=owner&limit=3").json()
    assert (page["total"], len(page["items"]), page["next"] is None) == (5, 3, False)
    rest = browser.get(f"/warnings?group=owner&limit=3&cursor={page['next']}").json()
    assert [row["owner_name"] for row in page["items"] + rest["items"]] == ["林晓梅"] * 4 + ["王建国"]
    assert browser.get("/warnings?owner=me").json()["total"] == 1
    assert browser.get("/warnings?kind=blocked").json()["total"] == 0
    assert cast.browser("outsider").get("/warnings").json()["total"] == 0
    text = b"".join(browser.get("/warnings/exports/csv").streaming_content).decode("utf-8-sig")
    assert text.count("报告 ") == 5
