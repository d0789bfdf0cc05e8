"""The tree of a project: creating, moving, copying, trashing."""

from typing import Any

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.work.tests.conftest import outline


def test_items_stand_where_they_were_put(plan: Project, member: Browser, make: Any) -> None:
    first = make("调研")
    make("访谈", parent=first)
    make("上线", after=first)
    make("准备", before=first)
    assert outline(member, plan) == ["1 准备", "2 调研", "2.1 访谈", "3 上线"]


def test_a_move_takes_everything_below_along_and_can_be_undone(
    plan: Project, member: Browser, make: Any
) -> None:
    first, second = make("调研"), make("实施")
    child = make("访谈", parent=first)
    make("提纲", parent=child)
    answer = member.post(f"/projects/{plan.pk}/moves", {"ids": [child.pk], "parent_id": second.pk})
    assert outline(member, plan) == ["1 调研", "2 实施", "2.1 访谈", "2.1.1 提纲"]
    member.post(f"/change-sets/{change_set_of(answer)}/undo")
    assert outline(member, plan) == ["1 调研", "1.1 访谈", "1.1.1 提纲", "2 实施"]


def test_several_items_keep_their_order_when_moved(plan: Project, member: Browser, make: Any) -> None:
    target = make("阶段")
    ids = [make(title).pk for title in ("一", "二", "三")]
    member.post(f"/projects/{plan.pk}/moves", {"ids": ids[::-1], "parent_id": target.pk})
    assert outline(member, plan) == ["1 阶段", "1.1 三", "1.2 二", "1.3 一"]


def test_an_item_cannot_be_moved_below_itself(plan: Project, member: Browser, make: Any) -> None:
    parent = make("调研")
    child = make("访谈", parent=parent)
    refused = member.post(f"/projects/{plan.pk}/moves", {"ids": [parent.pk], "parent_id": child.pk})
    assert (refused.status_code, refused.json()["code"]) == (422, "work.parent_cycle")
    assert "调研" in refused.json()["detail"]


def test_another_project_s_item_is_no_parent_and_no_neighbour(
    plan: Project, cast: Cast, member: Browser
) -> None:
    elsewhere = cast.browser("outsider").post("/projects", {"name": "别处", "key": "ELSE"}).json()
    foreign = cast.browser("outsider").post(f"/projects/{elsewhere['id']}/items", {"title": "外来"}).json()
    foreign_id = foreign["items"][0]["id"]
    for field in ("parent_id", "after_id", "before_id"):
        refused = member.post(f"/projects/{plan.pk}/items", {"title": "x", field: foreign_id})
        assert refused.status_code == 422
        assert refused.json()["errors"][0]["field"] == field
    assert member.post(f"/projects/{plan.pk}/moves", {"ids": [foreign_id]}).status_code == 404


def test_the_trash_takes_the_branch_and_gives_it_back(plan: Project, member: Browser, make: Any) -> None:
    parent = make("调研")
    child = make("访谈", parent=parent)
    make("纪要", parent=child)
    trashed = member.post(f"/projects/{plan.pk}/trash", {"ids": [parent.pk]}).json()
    assert len(trashed["removed_ids"]) == 3
    assert outline(member, plan) == []
    assert member.get(f"/items/{child.pk}").status_code == 404
    member.post(f"/projects/{plan.pk}/restorations", {"ids": [parent.pk]})
    assert outline(member, plan) == ["1 调研", "1.1 访谈", "1.1.1 纪要"]


def test_what_was_trashed_before_stays_in_the_trash(plan: Project, member: Browser, make: Any) -> None:
    parent = make("调研")
    old = make("作废", parent=parent)
    member.post(f"/projects/{plan.pk}/trash", {"ids": [old.pk]})
    answer = member.post(f"/projects/{plan.pk}/trash", {"ids": [parent.pk]})
    member.post(f"/change-sets/{change_set_of(answer)}/undo")
    assert outline(member, plan) == ["1 调研"]


def test_a_copy_brings_the_branch_and_its_links_but_no_progress(
    plan: Project, member: Browser, make: Any
) -> None:
    phase = make("阶段")
    first = make("设计", parent=phase, duration=960, percent_complete=50)
    second = make("评审", parent=phase)
    member.post(f"/projects/{plan.pk}/links", {"predecessor_id": first.pk, "successor_id": second.pk})
    copied = member.post(f"/projects/{plan.pk}/copies", {"ids": [phase.pk]}).json()["items"]
    assert outline(member, plan)[3:] == ["2 阶段", "2.1 设计", "2.2 评审"]
    design = next(row for row in copied if row["title"] == "设计")
    assert (design["duration"], design["percent_complete"]) == (960, 0)
    review = next(row for row in copied if row["title"] == "评审")
    assert [link["title"] for link in member.get(f"/items/{review['id']}").json()["predecessors"]] == ["设计"]


def test_pages_never_part_a_parent_from_its_children(plan: Project, member: Browser, make: Any) -> None:
    for phase in range(4):
        parent = make(f"阶段{phase}")
        for step in range(3):
            make(f"任务{phase}{step}", parent=parent)
    pages, cursor = [], None
    while True:
        query = {"tree": "true", "limit": 5} | ({"cursor": cursor} if cursor else {})
        page = member.get(f"/projects/{plan.pk}/items", **query).json()
        pages.append([row["wbs"] for row in page["items"]])
        cursor = page["next"]
        if cursor is None:
            break
    assert [len(page) for page in pages] == [8, 8]
    assert all(
        {wbs.split(".")[0] for wbs in page} == {wbs for wbs in page if "." not in wbs} for page in pages
    )


def test_a_copy_goes_right_after_its_source(plan: Project, member: Browser, make: Any) -> None:
    phase = make("阶段")
    make("设计", parent=phase)
    make("上线")
    member.post(f"/projects/{plan.pk}/copies", {"ids": [phase.pk], "after_id": phase.pk})
    assert outline(member, plan) == ["1 阶段", "1.1 设计", "2 阶段", "2.1 设计", "3 上线"]


def test_a_pasted_list_becomes_a_branch_in_one_gesture(plan: Project, member: Browser, make: Any) -> None:
    phase, last = make("阶段"), make("收尾")
    first = make("立项", parent=phase)
    pasted = (("设计", 0), ("概要", 1), ("接口", 3), ("评审", 0))
    lines = [{"title": title, "level": level} for title, level in pasted]
    body = {"lines": lines, "parent_id": phase.pk, "after_id": first.pk}
    answer = member.post(f"/projects/{plan.pk}/outlines", body)
    assert [row["title"] for row in answer.json()["items"][:4]] == ["设计", "概要", "接口", "评审"]
    wanted = ["1 阶段", "1.1 立项", "1.2 设计", "1.2.1 概要", "1.2.1.1 接口", "1.3 评审", f"2 {last.title}"]
    assert outline(member, plan) == wanted
    member.post(f"/change-sets/{change_set_of(answer)}/undo")
    assert outline(member, plan) == ["1 阶段", "1.1 立项", "2 收尾"]


def test_a_pasted_list_may_stand_before_a_sibling(plan: Project, member: Browser, make: Any) -> None:
    first = make("立项")
    lines = [{"title": "设计"}, {"title": "评审"}]
    member.post(f"/projects/{plan.pk}/outlines", {"lines": lines, "before_id": first.pk})
    assert outline(member, plan) == ["1 设计", "2 评审", "3 立项"]


def test_a_pasted_list_with_an_empty_line_creates_nothing(plan: Project, member: Browser) -> None:
    refused = member.post(f"/projects/{plan.pk}/outlines", {"lines": [{"title": "设计"}, {"title": " "}]})
    assert (refused.status_code, refused.json()["code"]) == (422, "work.title_empty")
    assert outline(member, plan) == []


def test_lines_say_who_how_urgent_and_until_when(cast: Cast, plan: Project, member: Browser) -> None:
    milestone = plan.types.get(key="milestone")
    lines = [
        {"title": "准备", "assignee_id": cast.member.pk, "priority": 3, "deadline": "2026-11-25T17:00"},
        {"title": "上线", "level": 1, "type_id": milestone.pk},
    ]
    made = member.post(f"/projects/{plan.pk}/outlines", {"lines": lines}).json()["items"]
    assert [(row["assignee_id"], row["priority"]) for row in made] == [(cast.member.pk, 3), (None, 0)]
    assert made[1]["type_id"] == milestone.pk
    assert made[0]["deadline"].startswith("2026-11-25T17:00")
