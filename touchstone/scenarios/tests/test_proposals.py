"""Asked for better schedules, the product finds alternatives that hold what they promise."""

import itertools
from typing import Any

import pytest

from tests.cast import Cast
from touchstone.core import clock
from touchstone.jobs.models import Job, State
from touchstone.jobs.progress import Cancelled, Progress
from touchstone.projects.models import Project
from touchstone.scenarios.jobs import find_proposals
from touchstone.scenarios.models import ProposalRound, Scenario
from touchstone.scenarios.tests.asking import apply, at, get
from touchstone.schedule.tests.plans import dates, draw, fetch, link
from touchstone.work.actions import edit_item
from touchstone.work.models import Item

DAY = 480


def test_shortening_treats_the_driving_chain_within_its_bound(cast: Cast, project: Project) -> None:
    first, second, aside = draw(project, ("设计", 10 * DAY), ("开发", 5 * DAY), ("培训", 2 * DAY))
    link(first, second)
    (found,) = propose(cast, project, aims=["earlier_finish"], ways=["shortening"], shorten_percent=20)[
        "scenarios"
    ]
    assert (found["way"], found["figures"]["days_won"], found["figures"]["added_work"]) == (
        "shortening",
        3,
        3 * DAY,
    )
    changed = {each["item"]["id"]: each["value"] for each in get(cast, found["id"])["differences"]}
    assert changed == {first.pk: 8 * DAY, second.pk: 4 * DAY}
    assert aside.pk not in changed


def test_nothing_is_shortened_more_than_the_other_path_allows(cast: Cast, project: Project) -> None:
    long, short, end = draw(project, ("长", 10 * DAY), ("短", 9 * DAY), ("收尾", 30))
    link(long, end)
    link(short, end)
    seen = propose(cast, project, aims=["earlier_finish"], ways=["shortening"], shorten_percent=50)
    (found,) = seen["scenarios"]
    first = get(cast, found["id"])["differences"][0]
    assert (first["item"]["id"], first["value"]) == (long.pk, 9 * DAY)


def test_overlapping_reaches_into_the_predecessor_no_further_than_allowed(
    cast: Cast, project: Project
) -> None:
    first, second, third = draw(project, ("设计", 4 * DAY), ("开发", 8 * DAY), ("固化", DAY))
    link(first, second)
    link(second, third, lag=2 * DAY)
    (found,) = propose(cast, project, aims=["earlier_finish"], ways=["overlapping"], overlap_percent=25)[
        "scenarios"
    ]
    (only,) = get(cast, found["id"])["differences"]
    assert (only["predecessor"]["id"], only["item"]["id"], only["value"]) == (first.pk, second.pk, -DAY)
    assert only["reason"] == "“设计”决定“开发”的开始；后者可在前者完成前 1 天开始。"


def test_nothing_is_proposed_to_have_begun_yesterday(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("设计", 4 * DAY), ("开发", 8 * DAY))
    link(first, second)
    edit_item(fetch(first), by=cast.owner, percent_complete=50)
    with clock.standing_at(at("2026-03-05T12:00")):
        seen = propose(cast, project, aims=["earlier_finish"], ways=["overlapping"], overlap_percent=50)
        (found,) = seen["scenarios"]
        (only,) = get(cast, found["id"])["differences"]
    assert only["value"] == -DAY
    moved = {row[0]: row[3] for row in get(cast, found["id"])["moved"]}
    assert moved[second.pk] == "2026-03-05T08:00"


def test_a_constraint_that_holds_the_plan_back_is_dropped(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("设计", DAY), ("上线", DAY))
    link(first, second)
    edit_item(fetch(second), by=cast.owner, constraint="SNET", constraint_date=at("2026-03-12T08:00"))
    (found,) = propose(cast, project, aims=["earlier_finish"], ways=["relaxing"])["scenarios"]
    assert found["figures"]["days_won"] == 7
    reasons = {each["reason"] for each in get(cast, found["id"])["differences"]}
    assert reasons == {"“上线”限定“不得早于 2026-03-12 开始”，晚于前置任务允许的时间；取消后随前置任务排期。"}


def test_overloaded_work_goes_to_whoever_has_time(cast: Cast, project: Project) -> None:
    items = draw(project, *[(f"任务{number}", 2 * DAY) for number in range(3)])
    for item in items:
        edit_item(fetch(item), by=cast.owner, assignee_id=cast.member.pk)
    (found,) = propose(cast, project, aims=["less_overload"], ways=["reassigning"])["scenarios"]
    assert (found["figures"]["overload_before"], found["figures"]["overload_after"]) == (4 * DAY, 0)
    takers = {each["value"] for each in get(cast, found["id"])["differences"]}
    assert takers == {cast.owner.pk, cast.manager.pk}


def test_levelling_holds_back_what_one_person_cannot_do_at_once(cast: Cast, project: Project) -> None:
    first, second, long = draw(project, ("甲", 2 * DAY), ("乙", 2 * DAY), ("丙", 8 * DAY))
    for item in (first, second):
        edit_item(fetch(item), by=cast.owner, assignee_id=cast.member.pk)
    found = propose(cast, project, aims=["less_overload"], ways=["levelling"])["scenarios"]
    within = next(each for each in found if each["way"] == "levelling_within_slack")
    assert (within["figures"]["overload_before"], within["figures"]["overload_after"]) == (2 * DAY, 0)
    assert within["figures"]["days_won"] == 0
    delay = next(
        each for each in get(cast, within["id"])["differences"] if each["field"] == "levelling_delay"
    )
    assert delay["item"]["id"] in {first.pk, second.pk}
    assert delay["reason"].startswith("负责人同时要做“")
    assert apply(cast, within["id"]).status_code == 200
    assert sorted(dates(first, second)) == ["03-02 08:00–03-03 17:00", "03-04 08:00–03-05 17:00"]
    assert dates(long) == ["03-02 08:00–03-11 17:00"]


def test_protecting_treats_only_what_drives_the_milestone(cast: Cast, project: Project) -> None:
    design, build, other = draw(project, ("设计", 5 * DAY), ("验收", 5 * DAY), ("其他", 30 * DAY))
    link(design, build)
    edit_item(fetch(build), by=cast.owner, deadline=at("2026-03-13T17:00"))
    seen = propose(cast, project, aims=["protect_milestone"], milestone_id=build.pk, buffer_days=1)
    assert seen["milestone"]["title"] == "验收"
    for found in seen["scenarios"]:
        milestone = found["figures"]["milestone"]
        assert (milestone["buffer_before"], milestone["buffer_after"] >= 1) == (0, True)
        assert other.pk not in {each["item"]["id"] for each in get(cast, found["id"])["differences"]}


def test_alternatives_differ_and_none_is_beaten_by_another(cast: Cast, project: Project) -> None:
    busy_project(cast, project)
    seen = propose(cast, project)
    ways = [found["way"] for found in seen["scenarios"]]
    assert 2 <= len(ways) == len(set(ways)) <= 4
    assert all(found["summary"] and found["name"] for found in seen["scenarios"])
    assert all(found["figures"]["days_won"] >= 0 for found in seen["scenarios"])


def test_what_is_proposed_is_what_applying_gives(cast: Cast, project: Project) -> None:
    busy_project(cast, project)
    for found in propose(cast, project)["scenarios"][:1]:
        foreseen = {row[0]: row[3:] for row in get(cast, found["id"])["moved"]}
        assert apply(cast, found["id"]).status_code == 200
        plan = cast.browser("member").get(f"/projects/{project.pk}/plan").json()
        start, finish = plan["columns"].index("start"), plan["columns"].index("finish")
        now = {row[0]: [row[start], row[finish]] for row in plan["rows"]}
        assert {item_id: now[item_id] for item_id in foreseen} == foreseen
        assert plan["project"]["finish"] == found["figures"]["finish_after"]


def test_the_same_plan_gives_the_same_proposals(cast: Cast, project: Project) -> None:
    busy_project(cast, project)
    first, second = (propose(cast, project)["scenarios"] for _ in range(2))
    assert [found["figures"] for found in first] == [found["figures"] for found in second]
    assert [found["way"] for found in first] == [found["way"] for found in second]


def test_what_has_begun_is_left_alone(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("设计", 10 * DAY))
    edit_item(fetch(item), by=cast.owner, percent_complete=30)
    seen = propose(cast, project, aims=["earlier_finish"])
    assert seen["scenarios"] == []
    assert "赶工：没有带来改善，未列出。" in seen["remarks"]


def test_a_round_without_aim_or_milestone_is_refused(cast: Cast, project: Project) -> None:
    path, browser = f"/projects/{project.pk}/proposal-rounds", cast.browser("member")
    bodies: list[dict[str, Any]] = [
        {"aims": []},
        {"aims": ["protect_milestone"]},
        {"ways": []},
        {"milestone_id": 99},
    ]
    for body in bodies:
        assert browser.post(path, body).status_code == 422, body
    assert not ProposalRound.objects.exists()


def test_a_job_that_is_done_twice_proposes_once(cast: Cast, project: Project) -> None:
    busy_project(cast, project)
    seen = propose(cast, project)
    work_off(seen["id"], cast)
    assert Scenario.objects.count() == len(seen["scenarios"])


def busy_project(cast: Cast, project: Project) -> list[Item]:
    """A chain that can be shortened and overlapped, and a person with two things to do at once."""
    titles = ("调研", "设计", "开发", "联调", "培训", "文档")
    items = draw(project, *[(title, 6 * DAY) for title in titles])
    for before, after in itertools.pairwise(items[:4]):
        link(before, after)
    for item in (items[0], items[4], items[5]):
        edit_item(fetch(item), by=cast.owner, assignee_id=cast.member.pk)
    return items


def propose(cast: Cast, project: Project, **goals: Any) -> Any:
    """A finished round."""
    browser = cast.browser("member")
    asked = browser.post(f"/projects/{project.pk}/proposal-rounds", goals)
    assert asked.status_code == 202, asked.content
    work_off(asked.json()["id"], cast)
    answer = browser.get(f"/proposal-rounds/{asked.json()['id']}")
    assert answer.status_code == 200, answer.content
    return answer.json()


def work_off(round_id: int, cast: Cast) -> None:
    """Do the round's job as a worker would."""
    job = Job.objects.get(kind="scenarios.find_proposals", arguments__round_id=round_id)
    find_proposals(Progress(job.pk, by=cast.member), round_id)
    Job.objects.filter(pk=job.pk).update(state=State.DONE)


def test_a_search_that_is_cancelled_leaves_nothing(cast: Cast, project: Project) -> None:
    busy_project(cast, project)
    asked = cast.browser("member").post(f"/projects/{project.pk}/proposal-rounds", {})
    job = Job.objects.get(kind="scenarios.find_proposals")
    progress = Progress(job.pk, by=cast.member)
    progress.end(Cancelled)
    with pytest.raises(Cancelled):
        find_proposals(progress, asked.json()["id"])
    assert (Scenario.objects.count(), ProposalRound.objects.get().finished_at) == (0, None)


def test_one_person_waits_for_three_searches_at_most(cast: Cast, project: Project) -> None:
    draw(project, ("设计", DAY))
    path = f"/projects/{project.pk}/proposal-rounds"
    statuses = [cast.browser("member").post(path, {}).status_code for _ in range(4)]
    assert statuses == [202, 202, 202, 409]


def test_only_the_newest_searches_are_kept_and_those_that_became_the_plan(
    cast: Cast, project: Project
) -> None:
    busy_project(cast, project)
    first = propose(cast, project)
    assert apply(cast, first["scenarios"][0]["id"]).status_code == 200
    for _ in range(7):
        propose(cast, project, aims=["earlier_finish"], ways=["shortening"])
    listed = cast.browser("member").get(f"/projects/{project.pk}/proposal-rounds").json()["items"]
    assert (len(listed), listed[-1]["id"]) == (6, first["id"])
