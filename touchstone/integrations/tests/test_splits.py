import gzip
import json

import pytest

from touchstone.integrations.msproject.tests.documents import document, task_xml
from touchstone.integrations.scheduling import schedule_files
from touchstone.integrations.splits import SplitsUnreadable, read_splits

PIECES = {"1": [[480, 480], [480, 0]]}


def finish_of_first_task(folder, **options):
    plan = folder / "house.mspdi.xml"
    plan.write_text(
        document(task_xml(1, Duration="PT16H0M0S"), StartDate="2026-03-02T08:00:00"), encoding="utf-8"
    )
    [scheduled] = schedule_files([plan], folder / "out", **options)
    assert scheduled.dates
    return json.loads(scheduled.dates.read_text(encoding="utf-8"))["tasks"]["1"]["finish"]


def test_what_lies_beside_a_plan_splits_its_tasks(tmp_path):
    assert finish_of_first_task(tmp_path) == "2026-03-03T17:00"
    (tmp_path / "house.splits.json").write_text(json.dumps(PIECES), encoding="utf-8")
    assert finish_of_first_task(tmp_path) == "2026-03-04T17:00"


def test_the_ending_can_be_chosen_and_the_pieces_may_be_part_of_more(tmp_path):
    beside = tmp_path / "house.more.json.gz"
    beside.write_bytes(gzip.compress(json.dumps({"tasks": [], "input_splits": PIECES}).encode()))
    assert finish_of_first_task(tmp_path, splits=".more.json.gz") == "2026-03-04T17:00"


@pytest.mark.parametrize("content", ["[]", '{"1": [[480]]}', '{"1": [[-480, 0]]}', '{"1": 7}', "no JSON"])
def test_anything_else_is_refused(tmp_path, content):
    path = tmp_path / "house.splits.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SplitsUnreadable, match="house"):
        read_splits(path)
