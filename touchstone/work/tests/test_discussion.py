"""Comments, mentions, files and history."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.browser import Browser, Form, change_set_of
from tests.cast import Cast
from touchstone.work.descriptions import render_markdown


def test_a_mention_reaches_the_person(cast: Cast, member: Browser, make: Any) -> None:
    item = make("调研")
    body = f"@[林晓梅](person:{cast.owner.pk}) 请看"
    html = member.post(f"/items/{item.pk}/comments", {"body": body}).json()["html"]
    assert f'data-person="{cast.owner.pk}">@林晓梅</span>' in html
    mentions = cast.browser("owner").get("/my-work").json()["mentioned"]
    assert [(mention["item"]["title"], mention["by_name"]) for mention in mentions] == [("调研", "李娜")]


def test_who_may_not_see_the_item_is_not_told(cast: Cast, member: Browser, make: Any) -> None:
    item = make("调研")
    member.post(f"/items/{item.pk}/comments", {"body": f"@[孙丽](person:{cast.outsider.pk}) 保密"})
    assert cast.browser("outsider").get("/my-work").json()["mentioned"] == []


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[x](javascript:alert(1))",
        "![x](https://evil.example/x.png)",
        '<img src=x onerror="alert(1)">',
        "@[<img src=x onerror=alert(1)>](person:1)",
        "@[<b>x</b>](person:1)",
        "<style>*{display:none}</style>",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
    ],
)
def test_nothing_dangerous_survives_markdown(text: str) -> None:
    html = render_markdown(text)
    for danger in ("<script", "<style", 'href="javascript', 'href="data', 'src="http', "<img src=x", "<b>"):
        assert danger not in html


def test_a_comment_is_edited_by_its_author_and_removed_with_a_way_back(
    cast: Cast, member: Browser, make: Any
) -> None:
    item = make("调研")
    comment = member.post(f"/items/{item.pk}/comments", {"body": "初稿"}).json()
    assert (
        cast.browser("owner").patch(f"/comments/{comment['id']}", {"body": "x"}, version=1).status_code == 403
    )
    edited = member.patch(f"/comments/{comment['id']}", {"body": "定稿"}, version=1).json()
    assert (edited["body"], edited["edited_at"] is not None) == ("定稿", True)
    removed = member.delete(f"/comments/{comment['id']}")
    assert member.get(f"/items/{item.pk}/comments").json() == []
    member.post(f"/change-sets/{change_set_of(removed)}/undo")
    assert [row["body"] for row in member.get(f"/items/{item.pk}/comments").json()] == ["定稿"]


def test_a_file_is_kept_and_never_runs_in_the_page(member: Browser, make: Any) -> None:
    item = make("调研")
    upload = Form(
        file=SimpleUploadedFile("../恶意.svg", b"<svg onload='alert(1)'/>", content_type="image/png")
    )
    kept = member.post(f"/items/{item.pk}/attachments", upload).json()
    assert (kept["name"], kept["content_type"]) == ("恶意.svg", "image/svg+xml")
    content = member.get(f"/attachments/{kept['id']}/content")
    assert content["Content-Type"] == "application/octet-stream"
    assert content["Content-Disposition"].startswith("attachment")
    assert "sandbox" in content["Content-Security-Policy"]
    assert b"".join(content.streaming_content) == b"<svg onload='alert(1)'/>"
    content.close()


def test_a_file_of_another_project_does_not_exist(cast: Cast, member: Browser, make: Any) -> None:
    item = make("调研")
    kept = member.post(f"/items/{item.pk}/attachments", Form(file=SimpleUploadedFile("a.txt", b"x"))).json()
    assert cast.browser("outsider").get(f"/attachments/{kept['id']}/content").status_code == 404


def test_history_tells_names_not_numbers(cast: Cast, plan: Any, member: Browser, make: Any) -> None:
    item = make("调研")
    member.patch(f"/items/{item.pk}", {"assignee_id": cast.owner.pk, "percent_complete": 10}, version=1)
    told = member.get(f"/items/{item.pk}/history").json()["items"][0]
    changes = {change["field"]: (change["before"], change["after"]) for change in told["changes"]}
    assert changes["assignee"] == (None, "林晓梅")
    assert changes["status"] == ("待办", "进行中")
    assert told["by_name"] == "李娜"


def test_history_names_a_projects_own_fields_and_what_they_hold(
    cast: Cast, plan: Any, member: Browser, make: Any
) -> None:
    path = f"/projects/{plan.pk}/fields"
    options = [{"key": "a", "name": "甲级"}, {"key": "b", "name": "乙级"}]
    for body in (
        {"name": "等级", "kind": "choice", "options": options},
        {"name": "复核人", "kind": "person"},
    ):
        assert cast.browser("manager").post(path, body).status_code == 201
    item = make("调研")
    values = {"field_1": "b", "field_2": cast.owner.pk}
    assert member.patch(f"/items/{item.pk}", {"values": values}, version=item.version).status_code == 200
    told = member.get(f"/items/{item.pk}/history").json()["items"][0]["changes"]
    assert told == [
        {"field": "values.field_1", "label": "等级", "before": None, "after": "乙级"},
        {"field": "values.field_2", "label": "复核人", "before": None, "after": cast.owner.name},
    ]
