"""An export of Primavera P6 becomes a project like any other plan."""

from datetime import UTC, datetime
from typing import Any

from tests.cast import Cast
from touchstone.integrations.primavera.tests.exports import activity, export, finished, read, relation
from touchstone.integrations.tests.uploads import apply, outline, upload
from touchstone.projects.models import Project
from touchstone.work.models import Item, Link
from touchstone.workflow.models import Field


def bridge() -> bytes:
    """Piers and deck, in the code page of a Chinese Windows."""
    wbs = [
        {"wbs_id": 500, "proj_id": 1, "wbs_short_name": "Q", "wbs_name": "跨江大桥"},
        {"wbs_id": 501, "proj_id": 1, "wbs_short_name": "S", "wbs_name": "下部结构", "parent_wbs_id": 500},
    ]
    rows = [
        finished(1, 16, "2026-02-23 08:00", "2026-02-24 17:00", wbs_id=501, task_name="桩基"),
        activity(2, 24, wbs_id=501, task_name="桥墩"),
        activity(3, 0, wbs_id=500, task_type="TT_FinMile", task_name="通车"),
    ]
    links = [relation(1, 2), relation(2, 3, "FF"), relation(2, 3, "SS", 8)]
    codes: dict[str, Any] = {
        "ACTVTYPE": [{"actv_code_type_id": 3, "actv_code_type": "工区"}],
        "ACTVCODE": [{"actv_code_id": 30, "actv_code_type_id": 3, "actv_code_name": "北岸"}],
        "TASKACTV": [{"task_id": 2, "actv_code_type_id": 3, "actv_code_id": 30, "proj_id": 1}],
    }
    begun = {"plan_start_date": "2026-02-23 08:00"}
    return export(rows, links, project=begun, PROJWBS=wbs, **codes).encode("gb18030")


def china(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}+08:00").astimezone(UTC)


def test_an_export_becomes_a_project(cast: Cast) -> None:
    browser = cast.browser("owner")
    answer = upload(browser, bridge(), "bridge.xer")
    seen = answer.json()
    assert (seen["state"], seen["project_name"]) == ("ready", "跨江大桥")
    done = apply(browser, answer).json()
    project = Project.objects.get(pk=done["project_id"])
    assert outline(project) == [
        ("跨江大桥", None),
        ("通车", "跨江大桥"),
        ("下部结构", "跨江大桥"),
        ("桩基", "下部结构"),
        ("桥墩", "下部结构"),
    ]
    piles, pier = (
        Item.objects.get(project=project, title="桩基"),
        Item.objects.get(project=project, title="桥墩"),
    )
    assert (piles.percent_complete, pier.duration) == (100, 24 * 60)
    assert Item.objects.get(project=project, title="通车").type.kind == "milestone"
    assert Field.objects.filter(project=project, name="工区").exists()
    assert (pier.constraint, pier.constraint_date) == ("SNET", china("2026-03-02T08:00"))
    assert pier.start == china("2026-03-02T08:00")
    assert set(Link.objects.filter(successor__project=project).values_list("type", flat=True)) == {"FS", "FF"}


def test_the_preview_says_what_only_p6_has(cast: Cast) -> None:
    answer = upload(cast.browser("owner"), bridge(), "bridge.xer").json()
    codes = {finding["code"] for finding in answer["findings"]}
    assert codes >= {
        "import.primavera_rules",
        "import.primavera_data_date",
        "import.primavera_second_link",
        "import.encoding_guessed",
    }
    assert answer["can"]["apply"]
    assert len(read(bridge())[0].links) == 3
