"""Uploads through the API, and plans worth importing."""

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.browser import Browser, Form
from touchstone.integrations.msproject.tests.documents import document, task_xml, xml
from touchstone.projects.models import Project
from touchstone.work.models import Item

START = "2026-03-02T08:00:00"


def upload(
    browser: Browser, data: bytes | str, name: str = "plan.xml", project: Project | None = None
) -> Any:
    path = f"/projects/{project.pk}/imports" if project else "/imports"
    content = data if isinstance(data, bytes) else data.encode()
    return browser.post(path, Form(file=SimpleUploadedFile(name, content)))


def apply(browser: Browser, answer: Any) -> Any:
    assert answer.status_code == 201, answer.content.decode()
    return browser.post(f"/imports/{answer.json()['id']}/application")


def outline(project: Project | int) -> list[tuple[str, str | None]]:
    rows = Item.objects.live().filter(project=project).select_related("parent").order_by("number")
    return [(item.title, item.parent.title if item.parent else None) for item in rows]


def titles(project: Project | int) -> set[str]:
    return {title for title, _ in outline(project)}


def after(*uids: int, **values: Any) -> str:
    return "".join(xml("PredecessorLink", PredecessorUID=uid, **{"Type": 1, **values}) for uid in uids)


def house(*, design: str = "设计", hours: int = 24, extra: str = "", links: str | None = None) -> str:
    """A small plan: a phase with two tasks and a milestone; the arguments make later editions of it."""
    return document(
        task_xml(1, 1, Name="施工准备", Summary=1),
        task_xml(2, 2, Name=design, Duration=f"PT{hours}H0M0S", Notes="见图纸"),
        task_xml(3, 2, Name="采购", Duration="PT16H0M0S", content=after(2) if links is None else links),
        task_xml(4, 1, Name="开工", Milestone=1, Duration="PT0H0M0S", content=after(3)),
        extra,
        Title="厂房建设",
        StartDate=START,
    )
