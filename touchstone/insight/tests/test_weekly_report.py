"""The weekly report: counted, edited, sent, kept."""

import io
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from docx import Document
from pytest_django.fixtures import Settings

from tests.browser import Browser, change_set_of
from tests.cast import Cast
from touchstone.core import clock
from touchstone.insight.tests.conftest import WEDNESDAY
from touchstone.projects.models import Project
from touchstone.work.actions import edit_item
from touchstone.work.models import Item
from touchstone.work.queries.items import find_item

LAST_FRIDAY = datetime(2026, 11, 13, 2, tzinfo=UTC)


@pytest.fixture
def told(cast: Cast, plan: Project, make: Callable[..., Item]) -> dict[str, Any]:
    """A week in which one item was done, one slipped, one is due next week and one is blocked."""
    with clock.standing_at(LAST_FRIDAY):
        done, slipped = make("接口设计"), make("数据迁移", start=datetime(2026, 11, 19, tzinfo=UTC))
        make("用户培训", start=datetime(2026, 11, 24, tzinfo=UTC))
        make("硬件到货", start=datetime(2026, 12, 20, tzinfo=UTC), blocked_reason="供应商缺货")
    with clock.standing_at(WEDNESDAY):
        edit_item(find_item(cast.member, done.pk), by=cast.member, percent_complete=100)
        edit_item(find_item(cast.member, slipped.pk), by=cast.member, duration=5 * 480)
        answer = cast.browser("member").post(f"/projects/{plan.pk}/weekly-reports", {})
    assert answer.status_code == 201, answer.content
    report: dict[str, Any] = answer.json()
    return report


def section(report: dict[str, Any], key: str) -> str:
    return next(str(part["body"]) for part in report["sections"] if part["key"] == key)


def test_a_draft_tells_the_week_with_the_rule_beside_each_number(told: dict[str, Any]) -> None:
    assert told["week"] == "2026-11-16"
    figures = {figure["key"]: figure["value"] for figure in told["figures"]}
    assert (figures["done"], figures["slipped"], figures["next"], figures["risks"]) == ("1", "1", "2", "1")
    assert all(figure["recipe"] for figure in told["figures"])
    assert section(told, "done") == "- 接口设计（李娜）"
    assert section(told, "slipped") == "- 数据迁移（李娜）：11月19日 → 11月25日"
    assert "用户培训" in section(told, "next")
    assert section(told, "risks") == "- 硬件到货（李娜）：供应商缺货"


def test_a_week_has_one_report_and_starts_on_monday(cast: Cast, plan: Project, told: dict[str, Any]) -> None:
    member = cast.browser("member")
    twice = member.post(f"/projects/{plan.pk}/weekly-reports", {"week": told["week"]})
    assert (twice.status_code, twice.json()["code"]) == (409, "weekly.exists")
    assert member.post(f"/projects/{plan.pk}/weekly-reports", {"week": "2026-11-17"}).status_code == 422


def test_edits_are_kept_and_can_be_undone(cast: Cast, told: dict[str, Any]) -> None:
    member = cast.browser("member")
    path = f"/weekly-reports/{told['id']}"
    edited = member.patch(
        path, {"sections": [{"key": "summary", "body": "一切顺利"}]}, version=told["version"]
    )
    assert section(edited.json(), "summary") == "一切顺利"
    assert member.patch(path, {"sections": []}, version=told["version"]).status_code == 412
    member.post(f"/change-sets/{change_set_of(edited)}/undo")
    assert section(member.get(path).json(), "summary") == section(told, "summary")


def test_word_and_pdf_hold_the_report(cast: Cast, told: dict[str, Any]) -> None:
    member = cast.browser("member")
    word = member.get(f"/weekly-reports/{told['id']}/exports/docx")
    text = "\n".join(paragraph.text for paragraph in Document(io.BytesIO(word.content)).paragraphs)
    assert "数据迁移（李娜）：11月19日 → 11月25日" in text
    pdf = member.get(f"/weekly-reports/{told['id']}/exports/pdf")
    assert pdf.content.startswith(b"%PDF-")
    assert "filename*=utf-8''" in pdf["Content-Disposition"]
    assert member.get(f"/weekly-reports/{told['id']}/exports/exe").status_code == 422


@pytest.mark.parametrize(
    "text", ['#panic("x")', "*粗体* $x^2$ @ref \\u{1F600}", "<script>alert(1)</script>", "= 1 + 1"]
)
def test_what_people_write_is_never_markup(cast: Cast, told: dict[str, Any], text: str) -> None:
    member: Browser = cast.browser("member")
    path = f"/weekly-reports/{told['id']}"
    member.patch(path, {"sections": [{"key": "summary", "body": text}]}, version=told["version"])
    assert member.get(f"{path}/exports/pdf").content.startswith(b"%PDF-")
    word = Document(io.BytesIO(member.get(f"{path}/exports/docx").content))
    assert text in [paragraph.text for paragraph in word.paragraphs]


def test_a_draft_is_taken_back_and_brought_again_with_its_texts(
    cast: Cast, plan: Project, told: dict[str, Any]
) -> None:
    member = cast.browser("member")
    drafted = member.post(f"/projects/{plan.pk}/weekly-reports", {"week": "2026-11-09"})
    undone = member.post(f"/change-sets/{change_set_of(drafted)}/undo")
    listed = f"/projects/{plan.pk}/weekly-reports"
    assert [row["week"] for row in member.get(listed).json()] == [told["week"]]
    member.post(f"/change-sets/{change_set_of(undone)}/undo")
    assert [row["week"] for row in member.get(listed).json()] == [told["week"], "2026-11-09"]


def test_the_report_says_whether_a_mail_can_leave(
    cast: Cast, told: dict[str, Any], settings: Settings
) -> None:
    path = f"/weekly-reports/{told['id']}"
    assert cast.browser("member").get(path).json()["has_mail_server"] is False
    settings.EMAIL_HOST = "mail.example.com"
    assert cast.browser("member").get(path).json()["has_mail_server"] is True
