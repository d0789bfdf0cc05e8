"""`touchstone import`."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from touchstone.config.commands.language import is_chinese, tell
from touchstone.config.commands.starting import print_json, say_line, start_django

if TYPE_CHECKING:
    from touchstone.accounts.models import User
    from touchstone.integrations.models import ImportRun
    from touchstone.projects.models import Project

SUMMARY = ("导入计划文件", "import a plan file")
EXAMPLES = """  touchstone import plan.xml
  touchstone import plan.xlsx --project ERP --as wang@example.com
  touchstone import plan.csv --name "ERP 上线" --key ERP --json"""

COUNTED = {
    "created": ("新建", "created"),
    "edited": ("修改", "changed"),
    "moved": ("移动", "moved"),
    "links_added": ("新增依赖", "dependencies added"),
    "links_edited": ("修改依赖", "dependencies changed"),
    "links_removed": ("移除依赖", "dependencies removed"),
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        type=Path,
        metavar=tell("文件", "FILE"),
        help=tell("Microsoft Project XML、Excel 或 CSV", "Microsoft Project XML, Excel or CSV"),
    )
    key = tell("代号", "KEY")
    parser.add_argument(
        "--project",
        metavar=key,
        help=tell("导入到已有项目；省略则新建项目", "the project it goes into; a new one without this"),
    )
    parser.add_argument("--name", default="", help=tell("新项目的名称", "name of the new project"))
    parser.add_argument("--key", default="", metavar=key, help=tell("新项目的代号", "key of the new project"))
    parser.add_argument(
        "--as",
        dest="mail",
        metavar=tell("邮箱", "MAIL"),
        help=tell("以谁的名义导入（默认为软件官）", "who imports it (the software officer by default)"),
    )
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    """All of the file or nothing; ends with 1 when it is refused."""
    start_django()
    from touchstone.config.database_upgrade import upgrade_database
    from touchstone.core.errors import DomainError
    from touchstone.core.texts import say
    from touchstone.integrations.command import import_file

    upgrade_database()
    try:
        person = _person(options.mail)
        project = _project(options.project, person) if options.project else None
        done = import_file(options.file, by=person, project=project, name=options.name, key=options.key)
    except DomainError as refusal:
        return _refuse(options, refusal.code, say(refusal.code, **refusal.params))
    except OSError as error:
        return _refuse(options, "file", f"{options.file}: {error.strerror}")
    _report(options, done)
    return 0


def _person(mail: str | None) -> "User":
    from touchstone.accounts.models import User
    from touchstone.accounts.permissions import OFFICER
    from touchstone.accounts.robots import system_robot
    from touchstone.core.errors import NotFound

    people = User.objects.active().select_related("role").order_by("pk")
    if mail is None:
        return people.filter(role__key=OFFICER).first() or system_robot()
    person: User | None = people.filter(email__iexact=mail).first()
    if person is None:
        raise NotFound("accounts.unknown_person")
    return person


def _project(key: str, person: "User") -> "Project":
    from touchstone.core.errors import NotFound
    from touchstone.projects.models import Project

    project = Project.objects.visible_to(person).filter(key__iexact=key).first()
    if project is None:
        raise NotFound("core.not_found")
    return project


def _report(options: argparse.Namespace, done: "ImportRun") -> None:
    from touchstone.projects.models import Project

    project = Project.objects.get(imports=done)
    findings = _findings(done)
    if options.json:
        print_json(
            {
                "file": str(options.file),
                "project": {"id": project.pk, "key": project.key, "name": project.name},
                "result": done.counts,
                "findings": findings,
                "change_set": str(done.change_set),
            }
        )
        return
    say_line(
        tell(f"✓ 已导入到 {project.key}（{project.name}）", f"✓ imported into {project.key} ({project.name})")
    )
    for name, count in done.counts.items():
        if count:
            label = tell(*COUNTED.get(name, (name, name)))
            say_line(f"    {label}{tell('：', ': ')}{count}")
    for finding in findings:
        say_line(f"  ! {finding['message']}")


def _findings(done: "ImportRun") -> list[dict[str, Any]]:
    from touchstone.integrations.importing.readings import reading_of
    from touchstone.integrations.plan_file.sentences import say_findings

    reading = reading_of(done)
    sentences = say_findings(reading, "zh" if is_chinese() else "en")
    return [
        {"severity": found.severity, "code": found.code, "message": sentence}
        for found, sentence in zip(reading.findings, sentences, strict=True)
    ]


def _refuse(options: argparse.Namespace, code: str, message: str) -> int:
    if options.json:
        print_json({"file": str(options.file), "error": {"code": code, "message": message}})
    else:
        sys.stderr.write(f"✗ {message}\n")
    return 1
