"""The console script, as a person and as a program call it."""

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.support.deployment import Deployment, deployment
from touchstone import __version__
from touchstone.config.commands import COMMANDS, build_parser
from touchstone.engine.levelling.rcpsp.tests.test_psplib import SMALL


@pytest.fixture(scope="module")
def place() -> Iterator[Deployment]:
    with deployment() as made:
        yield made


def touchstone(place: Deployment, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "touchstone", *arguments],
        env={**place.environment, **environment},
        cwd=place.home,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_examples(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        build_parser().parse_args([command, "--help"])
    shown = capsys.readouterr().out
    assert end.value.code == 0
    assert f"touchstone {command}" in shown.partition("examples:")[2]


def test_help_follows_the_language_of_the_terminal(place: Deployment) -> None:
    assert "start the server" in touchstone(place, "--help").stdout
    chinese = touchstone(place, "--help", LC_ALL="zh_CN.UTF-8").stdout
    assert chinese.startswith("用法：touchstone")
    assert "启动服务器" in chinese


def test_an_unknown_command_is_an_error_of_usage(place: Deployment) -> None:
    wrong = touchstone(place, "fly")
    assert (wrong.returncode, "touchstone: error:" in wrong.stderr) == (2, True)
    assert "参数有误" in touchstone(place, "fly", LC_ALL="zh_CN.UTF-8").stderr


def test_version_for_people_and_for_programs(place: Deployment) -> None:
    assert touchstone(place, "version").stdout.startswith(f"Touchstone {__version__} (Python 3.")
    assert json.loads(touchstone(place, "version", "--json").stdout)["touchstone"] == __version__


def test_migrate_says_what_it_did_and_check_only_looks(place: Deployment) -> None:
    assert touchstone(place, "migrate", "--check").returncode == 0
    done = touchstone(place, "migrate", "--json")
    assert json.loads(done.stdout) == {"applied": []}


def test_the_contract_is_the_same_every_time(place: Deployment) -> None:
    first = touchstone(place, "openapi").stdout
    assert first == touchstone(place, "openapi", LC_ALL="zh_CN.UTF-8", PYTHONHASHSEED="7").stdout
    contract = json.loads(first)
    assert contract["openapi"].startswith("3.1")
    assert contract["paths"]["/api/v1/jobs/{job_id}"]["get"]["operationId"] == "get_job"


def test_a_sign_in_link_for_somebody_who_is_locked_out(place: Deployment) -> None:
    unknown = touchstone(place, "sign-in-link", "nobody@example.com")
    assert (unknown.returncode, unknown.stderr) == (1, "No active account uses nobody@example.com.\n")
    make_officer = "from touchstone.accounts.first_person import ensure_first_link; ensure_first_link()"
    place.run("django", "shell", "-c", make_officer, DJANGO_SETTINGS_MODULE="touchstone.config.settings")
    link = touchstone(place, "sign-in-link", "OFFICER@touchstone.invalid", "--json")
    assert "/sign-in/" in json.loads(link.stdout)["link"]


def test_the_doctor_reports_to_people_and_to_programs(place: Deployment) -> None:
    spoken = touchstone(place, "doctor")
    assert "✓ Database version: up to date" in spoken.stdout
    assert "! Mail: no mail server is set" in spoken.stdout
    assert "邮件：未设置邮件服务器" in touchstone(place, "doctor", LC_ALL="zh_CN.UTF-8").stdout
    findings = {found["check"]: found for found in json.loads(touchstone(place, "doctor", "--json").stdout)}
    assert {"python", "disk", "fonts", "page", "key", "home", "mail", "durability", "jobs"} <= findings.keys()
    assert findings["durability"]["level"] == ("ok" if "sqlite" in findings else "error")


def test_plan_files_are_scheduled_and_those_without_dates_say_why(place: Deployment) -> None:
    (place.home / "plan.csv").write_text("名称,工期,开始,前置任务\n设计,5d,2026-03-02,\n开发,10d,,1\n")
    (place.home / "round.csv").write_text("名称,工期,开始,前置任务\n甲,5d,2026-03-02,2\n乙,3d,,1\n")
    done = touchstone(place, "schedule", "plan.csv", "round.csv", "--out", "dates", "--json")
    plan, round_trip = json.loads(done.stdout)
    assert (done.returncode, plan["tasks"], round_trip["dates"]) == (1, 2, None)
    written = json.loads((place.home / plan["dates"]).read_text())["tasks"].values()
    assert [task["finish"] for task in written] == ["2026-03-06T17:00", "2026-03-20T17:00"]
    assert round_trip["problems"][0]["code"] == "cycle"
    spoken = touchstone(place, "schedule", "round.csv", "--out", "dates", LC_ALL="zh_CN.UTF-8")
    assert "依赖形成循环" in spoken.stdout
    assert touchstone(place, "schedule", "gone.csv", "--out", "dates").returncode == 1


def test_a_plan_file_is_simulated_and_its_quality_judged(place: Deployment) -> None:
    (place.home / "risky.csv").write_text("名称,工期,开始,前置任务\n设计,5d,2026-03-02,\n开发,60d,,1\n")
    asked = ("risk", "risky.csv", "--runs", "500", "--seed", "3", "--json")
    found = json.loads(touchstone(place, *asked).stdout)
    assert found == json.loads(touchstone(place, *asked).stdout)
    assert (found["runs"], found["finish"]["scheduled"]) == (500, "2026-05-29T17:00")
    assert found["finish"]["p10"] < found["finish"]["p80"] < found["finish"]["p90"]
    assert [task["title"] for task in found["tasks"]] == ["开发", "设计"]
    judged = json.loads(touchstone(place, "quality", "risky.csv", "--json").stdout)
    points = {check["point"]: check for check in judged["checks"]}
    assert (points["high_duration"]["verdict"], len(points["high_duration"]["tasks"])) == ("failed", 1)
    assert points["missed_tasks"]["verdict"] == "not_applicable"
    assert "工期过长" in touchstone(place, "quality", "risky.csv", LC_ALL="zh_CN.UTF-8").stdout
    for command in ("risk", "quality"):
        assert touchstone(place, command, "gone.csv").returncode == 1
    assert touchstone(place, "risk", "risky.csv", "--spread", "130", "90").returncode == 1


def test_a_project_with_limited_resources_gets_its_shortest_schedule_or_the_reason(place: Deployment) -> None:
    (place.home / "small.sm").write_text(SMALL)
    (place.home / "short.sm").write_text(SMALL.replace("    2    4\n", "    1    4\n"))
    done = touchstone(place, "level", "small.sm", "--seconds", "5", "--json")
    found = json.loads(done.stdout)
    assert (done.returncode, found["status"], found["makespan"], found["bound"]) == (0, "optimal", 8, 8)
    assert sorted(found["starts"]) == ["1", "2", "3", "4"]
    assert "最优，工期 8，下界 8" in touchstone(place, "level", "small.sm", LC_ALL="zh_CN.UTF-8").stdout
    refused = touchstone(place, "level", "short.sm", "--json")
    assert (refused.returncode, json.loads(refused.stdout)["reasons"]) == (
        1,
        [{"job": 2, "resource": 1, "needs": 2, "has": 1}],
    )
    assert touchstone(place, "level", "gone.sm").returncode == 1


def test_a_plan_file_becomes_a_project_or_nothing(place: Deployment) -> None:
    (place.home / "plan.csv").write_text("名称,工期,开始,前置任务\n设计,5d,2026-03-02,\n开发,10d,,1\n")
    (place.home / "round.csv").write_text("名称,工期,前置任务\n甲,5d,2\n乙,3d,1\n")
    done = json.loads(
        touchstone(place, "import", "plan.csv", "--key", "ERP", "--name", "上线", "--json").stdout
    )
    assert (done["project"]["key"], done["project"]["name"], done["result"]["created"]) == ("ERP", "上线", 2)
    again = touchstone(place, "import", "plan.csv", "--project", "erp", LC_ALL="zh_CN.UTF-8")
    assert "✓ 已导入到 ERP（上线）" in again.stdout
    assert place.query("SELECT COUNT(*) FROM work_item") == [(2,)]
    refused = touchstone(place, "import", "round.csv", "--json")
    assert (refused.returncode, json.loads(refused.stdout)["error"]["code"]) == (1, "imports.has_errors")
    assert place.query("SELECT COUNT(*) FROM projects_project") == [(1,)]
    for wrong in (["gone.csv"], ["plan.csv", "--project", "NONE"], ["plan.csv", "--as", "x@example.com"]):
        assert touchstone(place, "import", *wrong).returncode == 1
