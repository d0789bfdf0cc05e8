"""From an export to dates: the settings of the file decide how."""

import gzip
import json
from pathlib import Path
from typing import Any

from touchstone import engine
from touchstone.integrations.formats import read_plan
from touchstone.integrations.plan_file.to_engine import to_engine_plan
from touchstone.integrations.primavera.tests.exports import (
    activity,
    calendar,
    export,
    finished,
    relation,
    started,
)
from touchstone.integrations.scheduling import schedule_files


def dates(text: str) -> dict[str, str]:
    """Start and finish of every row of the plan."""
    reading = read_plan(text.encode(), "plan.xer")
    assert reading.plan is not None
    result = engine.schedule(to_engine_plan(reading.plan))
    return {str(uid): f"{task.start:%m-%d %H:%M} → {task.finish:%m-%d %H:%M}" for uid, task in result.items()}


def test_an_export_is_scheduled_as_p6_would(tmp_path: Path) -> None:
    rows = [
        finished(1, 16, "2026-02-23 08:00", "2026-02-24 17:00"),
        started(2, 40, 16, "2026-02-25 08:00"),
        activity(3, 24, cstr_type="CS_MEOB", cstr_date="2026-03-04 17:00"),
        activity(4, 0, task_type="TT_FinMile"),
    ]
    text = export(
        rows, [relation(1, 2), relation(2, 3), relation(3, 4)], options={"sched_float_type": "FT_FF"}
    )
    path = tmp_path / "bridge.xer.gz"
    path.write_bytes(gzip.compress(text.encode()))
    (done,) = schedule_files([path], tmp_path / "out")
    assert done.dates == tmp_path / "out" / "bridge.json"
    found = json.loads(done.dates.read_text("utf-8"))["tasks"]
    assert found["3"] == {
        "start": "2026-03-04T08:00",
        "finish": "2026-03-06T17:00",
        "es": "2026-03-04T08:00",
        "ef": "2026-03-06T17:00",
        "ls": "2026-03-02T08:00",
        "lf": "2026-03-04T17:00",
        "total_slack_min": -960,
        "free_slack_min": 0,
        "critical": True,
    }
    assert (found["1"]["start"], found["1"]["es"]) == ("2026-02-23T08:00", "2026-03-02T08:00")
    assert (found["2"]["start"], found["2"]["es"]) == ("2026-02-25T08:00", "2026-03-02T08:00")
    assert found["4"]["start"] == "2026-03-06T17:00"
    assert found["10"]["finish"] == "2026-03-06T17:00"


def test_resource_dependent_work_follows_the_calendars_of_its_resources() -> None:
    week = "".join(f"(0||{day}()((0||0(s|08:00|f|12:00)())))" for day in (2, 3, 4, 5, 6))
    mornings = f"(0||CalendarData()((0||DaysOfWeek()((0||1()()){week}(0||7()())))))"
    parts = {
        "task_id": 1,
        "proj_id": 1,
        "rsrc_id": 5,
        "remain_qty": 8,
        "target_qty": 8,
        "rsrc_type": "RT_Labor",
    }
    others: dict[str, Any] = {
        "CALENDAR": [calendar(), calendar(2, mornings, clndr_type="CA_Rsrc")],
        "RSRC": [{"rsrc_id": 5, "rsrc_name": "R", "rsrc_type": "RT_Labor", "clndr_id": 2}],
        "TASKRSRC": [parts | {"remain_qty_per_hr": 1, "target_qty_per_hr": 1}],
    }
    dependent = export([activity(1, task_type="TT_Rsrc")], **others)
    assert dates(dependent)["1"] == "03-02 08:00 → 03-03 12:00"
    assert dates(export([activity(1)], **others))["1"] == "03-02 08:00 → 03-02 17:00"
    others["TASKRSRC"][0]["rollup_dates_flag"] = "N"
    assert dates(export([activity(1, task_type="TT_Rsrc")], **others))["1"] == "03-02 08:00 → 03-02 17:00"


def test_the_settings_of_the_file_decide() -> None:
    rows = [activity(1, 16), started(2, 24, 8, "2026-02-26 08:00"), activity(3, task_type="TT_LOE")]
    links = [relation(1, 2), relation(1, 3, "SS"), relation(2, 3, "FF")]
    override = {"sched_retained_logic": "N", "sched_progress_override": "Y"}
    assert dates(export(rows, links))["2"] == "02-26 08:00 → 03-04 17:00"
    assert dates(export(rows, links, options=override))["2"] == "02-26 08:00 → 03-02 17:00"
    assert dates(export(rows, links))["3"] == "03-02 08:00 → 03-04 17:00"


def test_a_project_without_a_data_date_begins_at_its_start() -> None:
    text = export([activity(1)], project={"last_recalc_date": "", "plan_start_date": "2026-03-04 08:00"})
    assert dates(text)["1"] == "03-04 08:00 → 03-04 17:00"
