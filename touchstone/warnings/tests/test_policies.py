"""Rules of the organisation, and of projects that differ."""

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.warnings.tests.conftest import DAY, NOON, Make, judged


def test_a_project_s_own_rule_goes_before_the_organisation_s(cast: Cast, plan: Project, make: Make) -> None:
    make("报告", start=NOON - 9 * DAY)
    off = {"rules": {"late": {"is_on": False, "threshold": 0}}}
    assert cast.browser("officer").patch("/warning-policy", off, version=0).status_code == 200
    assert judged(plan) == {}
    own = {"rules": {"late": {"is_on": True, "threshold": 2}}}
    path = f"/projects/{plan.pk}/warning-policy"
    told = cast.browser("manager").patch(path, own, version=0).json()
    late = next(rule for rule in told["rules"] if rule["kind"] == "late")
    assert (late["is_on"], late["threshold"], late["is_own"]) == (True, 2, True)
    assert set(judged(plan)) == {("报告", "late")}


def test_rules_are_changed_once_at_a_time_and_back(cast: Cast, plan: Project) -> None:
    path, browser = f"/projects/{plan.pk}/warning-policy", cast.browser("manager")
    done = browser.patch(path, {"escalate_after": 1}, version=0)
    assert done.json()["escalate_after"] == 1
    assert browser.patch(path, {"escalate_after": 2}, version=0).status_code == 412
    browser.post(f"/change-sets/{change_set_of(done)}/undo")
    assert browser.get(path).json()["escalate_after"] == 3


def test_an_unknown_rule_is_refused(cast: Cast, plan: Project) -> None:
    path = f"/projects/{plan.pk}/warning-policy"
    body = {"rules": {"weather": {"is_on": True, "threshold": 0}}}
    assert cast.browser("manager").patch(path, body, version=0).status_code == 422
