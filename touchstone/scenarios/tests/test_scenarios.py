"""What-if: differences from the plan, computed, named, put away and brought back."""

from typing import Any

from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.scenarios.models import Difference
from touchstone.scenarios.tests.asking import at, difference, drawn, get, post
from touchstone.schedule.tests.plans import dates, draw, fetch, link
from touchstone.work.actions import edit_item, remove_link

DAY = 480
QUERIES_OF_A_LIST = 6
"""Session, person, project, roles, scenarios, differences."""


def test_a_scenario_tells_what_it_would_move_and_moves_nothing(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("设计", 2 * DAY), ("评审", DAY))
    link(first, second)
    before = dates(first, second)
    seen = get(cast, drawn(cast, project, difference(first, "duration", DAY))["id"])
    assert seen["moved"] == [
        [first.pk, "2026-03-02T08:00", "2026-03-03T17:00", "2026-03-02T08:00", "2026-03-02T17:00"],
        [second.pk, "2026-03-04T08:00", "2026-03-04T17:00", "2026-03-03T08:00", "2026-03-03T17:00"],
    ]
    figures = seen["figures"]
    assert (figures["finish_before"], figures["finish_after"]) == ("2026-03-04T17:00", "2026-03-03T17:00")
    assert (figures["days_won"], figures["moved_tasks"], figures["added_work"]) == (1, 2, DAY)
    assert dates(first, second) == before


def test_only_differences_are_kept(cast: Cast, project: Project) -> None:
    items = draw(project, *[(f"任务{number}", DAY) for number in range(20)])
    drawn(cast, project, difference(items[3], "duration", 3 * DAY))
    kept = Difference.objects.get()
    assert (kept.item_id, kept.field, kept.value, kept.drawn_from) == (items[3].pk, "duration", 3 * DAY, DAY)


def test_a_dependency_may_differ_in_type_and_lag(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("设计", 2 * DAY), ("采购", 2 * DAY))
    link(first, second)
    overlapped = drawn(cast, project, difference(second, "lag", -DAY, predecessor_id=first.pk))
    assert get(cast, overlapped["id"])["figures"]["days_won"] == 1
    parallel = drawn(cast, project, difference(second, "type", "SS", predecessor_id=first.pk))
    assert get(cast, parallel["id"])["figures"]["days_won"] == 2


def test_a_constraint_is_relaxed_and_a_missed_deadline_counted(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("上线", DAY))
    edit_item(
        fetch(item),
        by=cast.owner,
        constraint="SNET",
        constraint_date=at("2026-03-09"),
        deadline=at("2026-03-05"),
    )
    asap = drawn(
        cast, project, difference(item, "constraint", "ASAP"), difference(item, "constraint_date", None)
    )
    figures = get(cast, asap["id"])["figures"]
    assert (figures["days_won"], figures["late_before"], figures["late_after"]) == (5, 1, 0)


def test_work_in_other_hands_is_less_overload(cast: Cast, project: Project) -> None:
    items = draw(project, ("甲", 2 * DAY), ("乙", 2 * DAY))
    for item in items:
        edit_item(fetch(item), by=cast.owner, assignee_id=cast.member.pk)
    moved = get(cast, drawn(cast, project, difference(items[1], "assignee_id", cast.manager.pk))["id"])
    assert (moved["figures"]["overload_before"], moved["figures"]["overload_after"]) == (2 * DAY, 0)
    (person,) = moved["load"]["people"]
    assert (person["name"], person["before"][0], person["after"][0]) == ("李娜", 4 * DAY, 2 * DAY)
    assert person["capacity"][0] == 5 * DAY


def test_what_cannot_differ_is_refused_with_its_row(cast: Cast, project: Project) -> None:
    (parent,) = draw(project, ("阶段", None))
    (child,) = draw(project, ("任务", DAY, fetch(parent)))
    refused = {
        "scenarios.duration_is_computed": [
            difference(child, "duration", DAY),
            difference(parent, "duration", DAY),
        ],
        "core.field_kind": [difference(child, "duration", DAY), difference(child, "mode", 3)],
        "work.constraint_needs_date": [difference(child, "constraint", "MSO")],
        "work.unknown_assignee": [difference(child, "assignee_id", cast.outsider.pk)],
        "scenarios.difference_twice": [difference(child, "duration", DAY)] * 2,
        "scenarios.not_in_plan": [difference(child, "lag", DAY, predecessor_id=parent.pk)],
    }
    for code, differences in refused.items():
        answer = post(cast, project, *differences)
        assert answer.status_code == 422, (code, answer.content)
        assert code in {answer.json()["code"], *(each["code"] for each in answer.json()["errors"])}
    assert not Difference.objects.exists()


def test_what_is_gone_from_the_plan_is_named_and_changes_nothing(cast: Cast, project: Project) -> None:
    first, second = draw(project, ("一", DAY), ("二", DAY))
    waiting = link(first, second)
    scenario = drawn(cast, project, difference(second, "lag", 3 * DAY, predecessor_id=first.pk))
    remove_link(waiting, by=cast.owner)
    seen = get(cast, scenario["id"])
    assert (seen["conflict_count"], seen["differences"][0]["is_gone"]) == (1, True)
    assert seen["figures"]["days_won"] == 0


def test_a_scenario_is_renamed_removed_and_brought_back(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("一", DAY))
    browser, scenario = cast.browser("member"), drawn(cast, project, difference(item, "duration", 2 * DAY))
    path = f"/scenarios/{scenario['id']}"
    assert browser.patch(path, {"name": "两天"}).status_code == 428
    renamed = browser.patch(path, {"name": " 两天 "}, version=1)
    assert (renamed.status_code, renamed.json()["name"]) == (200, "两天")
    removed = browser.delete(path)
    assert browser.get(path).status_code == 404
    undone = browser.post(f"/change-sets/{removed.headers['X-Change-Set']}/undo")
    assert undone.status_code == 200, undone.content
    assert [each["name"] for each in browser.get(f"/projects/{project.pk}/scenarios").json()["items"]] == [
        "两天"
    ]


def test_a_guest_reads_scenarios_and_an_outsider_finds_none(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("一", DAY))
    path = f"/scenarios/{drawn(cast, project, difference(item, 'duration', 2 * DAY))['id']}"
    assert cast.browser("guest").get(path).json()["can"] == {"edit": False}
    assert cast.browser("guest").delete(path).status_code == 403
    assert cast.browser("outsider").get(path).status_code == 404


def test_a_list_takes_as_many_queries_however_long_it_is(
    cast: Cast, project: Project, django_assert_num_queries: Any
) -> None:
    items = draw(project, *[(f"任务{number}", DAY) for number in range(6)])
    browser = cast.browser("member")
    for item in items:
        drawn(cast, project, difference(item, "duration", 2 * DAY))
    browser.get(f"/projects/{project.pk}/scenarios")
    with django_assert_num_queries(QUERIES_OF_A_LIST):
        listed = browser.get(f"/projects/{project.pk}/scenarios").json()["items"]
    assert [each["difference_count"] for each in listed] == [1] * 6
