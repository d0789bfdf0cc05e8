"""Asked when a project will be over, the product simulates its plan."""

from typing import Any

import pytest

from tests.cast import Cast
from touchstone.forecasts import actions
from touchstone.forecasts.jobs import simulate
from touchstone.forecasts.models import RiskSimulation
from touchstone.jobs.models import Job, State
from touchstone.jobs.progress import Progress
from touchstone.projects.models import Project
from touchstone.scenarios.tests.asking import at
from touchstone.schedule.tests.plans import draw, fetch, link
from touchstone.work.actions import edit_item

DAY = 480


def test_a_simulation_says_when_with_what_chance(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("设计", 5 * DAY), ("开发", 5 * DAY))
    link(first, second)
    result = simulated(cast, project, runs=2000, optimistic_percent=80, pessimistic_percent=200)["result"]
    finish = result["finish"]
    assert finish["scheduled"] == "2026-03-13T17:00"
    assert finish["p10"] < finish["p50"] < finish["p80"] < finish["p90"]
    assert finish["chance_as_scheduled"] < 0.3
    assert sum(runs for _, _, runs in finish["histogram"]) == 2000
    assert finish["s_curve"][-1][1] == 1
    assert result["counted"] == {"runs": 2000, "by_range": 0, "by_history": 0, "by_spread": 2}
    assert {row["item"]["title"]: row["criticality"] for row in result["tasks"]} == {"设计": 1.0, "开发": 1.0}


def test_the_same_seed_gives_the_same_result(cast: Cast, project: Project) -> None:
    draw(project, ("设计", 5 * DAY))
    results = [simulated(cast, project, runs=500, seed=seed)["result"] for seed in (7, 7, 8)]
    assert results[0] == results[1]
    assert results[0] != results[2]


def test_an_own_range_outranks_the_spread(cast: Cast, project: Project) -> None:
    sure, unsure = draw(project, ("设计", 5 * DAY), ("开发", 5 * DAY))
    for item, minutes in ((sure, 5 * DAY), (unsure, 50 * DAY)):
        body = {"optimistic": 5 * DAY, "pessimistic": minutes}
        assert cast.browser("member").put(f"/items/{item.pk}/estimate-range", body).status_code == 200
    result = simulated(cast, project, runs=500)["result"]
    assert result["counted"] == {"runs": 500, "by_range": 2, "by_history": 0, "by_spread": 0}
    first, second = result["tasks"]
    assert (first["item"]["id"], first["contribution"]) == (unsure.pk, 1)
    assert (second["pearson"], second["spearman"], second["schedule_sensitivity"]) == (None, None, 0)


def test_a_range_can_be_set_cleared_and_both_undone(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("设计", DAY))
    browser = cast.browser("member")
    path, listing = f"/items/{item.pk}/estimate-range", f"/projects/{project.pk}/estimate-ranges"
    body = {"optimistic": 240, "pessimistic": 960}
    put = browser.put(path, body)
    kept = [{"item_id": item.pk, **body}]
    assert browser.get(listing).json()["items"] == kept
    cleared = browser.delete(path)
    assert browser.get(listing).json()["items"] == []
    assert undo(browser, cleared).status_code == 200
    assert browser.get(listing).json()["items"] == kept
    assert undo(browser, put).status_code in (200, 409)
    refused = browser.put(path, {"optimistic": 960, "pessimistic": 240})
    assert refused.json()["code"] == "forecasts.range_reversed"


def test_risk_events_strike_in_their_share_of_runs(cast: Cast, project: Project) -> None:
    first, _ = draw(project, ("设计", 5 * DAY), ("开发", DAY))
    event = {
        "name": "供应商延期",
        "probability_percent": 30,
        "item_ids": [first.pk],
        "added_minutes": 10 * DAY,
    }
    exact = {"optimistic_percent": 100, "pessimistic_percent": 100}
    finish = simulated(cast, project, runs=4000, events=[event], **exact)["result"]["finish"]
    assert abs(finish["chance_as_scheduled"] - 0.7) < 0.03
    assert finish["p90"] == "2026-03-20T17:00"


def test_an_event_may_only_name_items_of_the_project(cast: Cast, project: Project) -> None:
    event = {"name": "停电", "probability_percent": 30, "item_ids": [987654], "added_minutes": 60}
    refused = cast.browser("member").post(f"/projects/{project.pk}/risk-simulations", {"events": [event]})
    assert (refused.status_code, refused.json()["code"]) == (422, "forecasts.unknown_item")


def test_a_deadline_comes_with_the_chance_of_keeping_it(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("交付", 5 * DAY))
    row = fetch(item)
    edit_item(row, by=cast.owner, version=row.version, deadline=at("2026-03-06T17:00"))
    (milestone,) = simulated(cast, project, runs=500, optimistic_percent=50)["result"]["milestones"]
    assert (milestone["item"]["id"], milestone["deadline"]) == (item.pk, "2026-03-06T17:00")
    assert 0 < milestone["chance_of_deadline"] < 1


def test_only_the_newest_simulations_are_kept(cast: Cast, project: Project) -> None:
    draw(project, ("设计", DAY))
    for _ in range(22):
        post(cast, project, runs=100)
        Job.objects.update(state=State.DONE)
    listed = cast.browser("guest").get(f"/projects/{project.pk}/risk-simulations").json()
    assert len(listed["items"]) == 20
    assert listed["can"] == {"simulate": False}
    assert RiskSimulation.objects.count() == 20


def test_one_person_waits_for_three_simulations_at_most(cast: Cast, project: Project) -> None:
    draw(project, ("设计", DAY))
    for _ in range(3):
        post(cast, project, runs=100)
    path = f"/projects/{project.pk}/risk-simulations"
    refused = cast.browser("member").post(path, {})
    assert (refused.status_code, refused.json()["code"]) == (409, "jobs.too_many")
    assert cast.browser("owner").post(path, {}).status_code == 202
    Job.objects.filter(started_by=cast.member).update(state=State.DONE)
    post(cast, project, runs=100)


def test_the_runs_of_a_large_plan_are_limited(
    cast: Cast, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(project, ("设计", DAY), ("开发", DAY))
    monkeypatch.setattr(actions, "MOST_DRAWN", 1_000)
    refused = cast.browser("member").post(f"/projects/{project.pk}/risk-simulations", {"runs": 501})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "runs")
    assert "500" in refused.json()["detail"]
    post(cast, project, runs=500)


def test_a_list_of_simulations_takes_the_same_queries_however_long_it_is(
    cast: Cast, project: Project, django_assert_max_num_queries: Any
) -> None:
    draw(project, ("设计", DAY))
    browser = cast.browser("member")
    for _ in range(6):
        post(cast, project, runs=100)
        Job.objects.update(state=State.DONE)
    with django_assert_max_num_queries(8):
        browser.get(f"/projects/{project.pk}/risk-simulations")


def simulated(cast: Cast, project: Project, **inputs: Any) -> Any:
    """Ask for a simulation, let the job work, and read what came out."""
    asked = post(cast, project, **inputs)
    job = Job.objects.get(pk=asked["job_id"])
    simulate(Progress(job.pk, by=job.started_by), **job.arguments)
    return cast.browser("guest").get(f"/risk-simulations/{asked['id']}").json()


def post(cast: Cast, project: Project, **inputs: Any) -> Any:
    answer = cast.browser("member").post(f"/projects/{project.pk}/risk-simulations", inputs)
    assert answer.status_code == 202, answer.content
    return answer.json()


def undo(browser: Any, answer: Any) -> Any:
    return browser.post(f"/change-sets/{answer.headers['X-Change-Set']}/undo")
