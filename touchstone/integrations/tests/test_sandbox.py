import gzip
import json
import logging
import signal
import subprocess
import sys
from dataclasses import replace

import pytest

from touchstone.integrations import sandbox
from touchstone.integrations.formats import read_plan
from touchstone.integrations.msproject.tests.documents import document, task_xml
from touchstone.integrations.plan_file.limits import LIMITS, MEGABYTE
from touchstone.integrations.plan_file.reading import reading_from_json, reading_to_json
from touchstone.integrations.spreadsheet.mapping import Choices
from touchstone.integrations.spreadsheet.tests.sheets import workbook

ROWS = [("x", "工期"), ("设计", 5), ("开发", "3周")]


@pytest.fixture
def plan_file(tmp_path):
    def write(data, name="plan.xlsx"):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return write


def read_plan_file(path, *arguments, **options):
    with path.open("rb") as source:
        return sandbox.read_plan_file(source, path.name, *arguments, **options)


def test_a_reading_comes_back_from_the_other_process_as_it_was(plan_file):
    data = gzip.compress(
        document(
            task_xml(1, Name="设计", Cost=1050, Start="2026-03-02T08:00:00"), task_xml(2, Start="?")
        ).encode()
    )
    assert read_plan_file(plan_file(data, "plan.xml.gz")) == read_plan(data, "plan.xml.gz")


def test_a_persons_choices_travel_along(plan_file):
    reading = read_plan_file(plan_file(workbook(ROWS)), Choices(header_row=1, columns={0: "name"}))
    assert [task.name for task in reading.plan.tasks] == ["设计", "开发"]
    assert reading.table.columns[0].field == "name"


def test_every_part_of_a_reading_survives_json():
    reading = read_plan(workbook(ROWS), "plan.xlsx", Choices(header_row=1, columns={0: "name"}))
    assert reading_from_json(reading_to_json(reading)) == reading


def test_two_hundred_megabytes_are_refused_by_size_alone(tmp_path):
    path = tmp_path / "huge.xml"
    with path.open("wb") as file:
        file.truncate(200 * MEGABYTE)
    (finding,) = read_plan_file(path).findings
    assert (finding.code, dict(finding.params)) == ("import.file_too_large", {"megabytes": 200, "limit": 100})


def test_a_cell_in_the_farthest_corner_is_refused_instead_of_filling_memory(plan_file):
    rows = [("任务名称", "工期"), ("设计", 1)] + [()] * 999_990 + [(None,) * 16_000 + ("x",)]
    assert [finding.code for finding in read_plan_file(plan_file(workbook(rows))).findings] == [
        "import.reading_memory"
    ]


def test_a_reader_that_needs_too_much_memory_is_stopped(plan_file):
    data = document(*[task_xml(number, Notes="字" * 2000) for number in range(1, 8_000)]).encode()
    limits = replace(LIMITS, memory_bytes=300 * MEGABYTE)
    assert [
        finding.code for finding in read_plan_file(plan_file(data, "plan.xml"), limits=limits).findings
    ] == ["import.reading_memory"]


def test_a_reader_that_takes_too_long_is_stopped(plan_file):
    data = document(*[task_xml(number) for number in range(1, 40_000)]).encode()
    reading = read_plan_file(plan_file(data, "plan.xml"), limits=replace(LIMITS, seconds=1))
    assert [(finding.code, dict(finding.params)) for finding in reading.findings] == [
        ("import.reading_timeout", {"seconds": 1})
    ]


def test_an_answer_that_grows_too_large_is_stopped(plan_file):
    data = document(*[task_xml(number, Notes="x" * 5000) for number in range(1, 2000)]).encode()
    reading = read_plan_file(plan_file(data, "plan.xml"), limits=replace(LIMITS, answer_bytes=MEGABYTE))
    assert [finding.code for finding in reading.findings] == ["import.reading_failed"]


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        (-signal.SIGXCPU, "import.reading_timeout"),
        (-signal.SIGABRT, "import.reading_memory"),
        (-signal.SIGKILL, "import.reading_memory"),
        (-signal.SIGSEGV, "import.reading_failed"),
        (1, "import.reading_failed"),
        (0, "import.reading_failed"),
    ],
)
def test_every_death_of_the_reader_is_a_finding(code, finding, monkeypatch, plan_file, caplog):
    """A reader that dies as told, or answers nonsense."""
    script = (
        "import os, sys; code = int(sys.argv[1]); print('{}', flush=True);"
        "os.kill(os.getpid(), -code) if code < 0 else sys.exit(code)"
    )
    start = subprocess.Popen
    monkeypatch.setattr(
        subprocess,
        "Popen",
        lambda _, **options: start([sys.executable, "-c", script, str(code)], **options),
    )
    caplog.set_level(logging.CRITICAL, "touchstone.integrations.sandbox")
    assert [entry.code for entry in read_plan_file(plan_file(b"x")).findings] == [finding]


def test_the_reader_sees_no_secret_of_the_server(monkeypatch, plan_file):
    seen: dict[str, str] = {}
    start = subprocess.Popen

    def spy(command, **options):
        seen.update(options["env"], command=json.dumps(command))
        return start(command, **options)

    monkeypatch.setenv("TOUCHSTONE_SECRET_KEY", "do-not-tell")
    monkeypatch.setattr(subprocess, "Popen", spy)
    read_plan_file(plan_file(workbook(ROWS)))
    assert seen.keys() == {"PYTHONPATH", "LANG", "command"}
    assert "do-not-tell" not in seen["command"]
