"""Answers to notices become comments; whatever must not, does not, and somebody is told why."""

import email
import email.policy
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from tests.cast import Cast
from touchstone.accounts.actions import suspend_person
from touchstone.inbox.digests import mail_unread
from touchstone.inbox.models import MailPace, Notice
from touchstone.mail_in.models import Outcome, ReceivedMail
from touchstone.mail_in.receiving import receive
from touchstone.mail_in.tests.letters import GMAIL, letter
from touchstone.notify.models import Mail
from touchstone.notify.reply_addresses import ReplyPlace, place_of, reply_address, token_of
from touchstone.projects.actions import remove_member
from touchstone.projects.models import Project
from touchstone.work.actions import add_comment, create_item, remove_comment, trash_items
from touchstone.work.models import Attachment, Comment, Item
from touchstone.workflow.defaults import lay_down_workflow


@pytest.fixture(autouse=True)
def mailing(settings: Settings) -> None:
    settings.MAIL_REPLY_TO, settings.EMAIL_HOST = "reply@example.com", "127.0.0.1"


@pytest.fixture
def item(cast: Cast, project: Project) -> Item:
    lay_down_workflow(project)
    return create_item(project, by=cast.owner, title="联调")


def address(cast: Cast, item: Item, comment: Comment | None = None) -> str:
    """Where the manager answers."""
    return reply_address(ReplyPlace(cast.manager.pk, item.pk, comment.pk if comment else 0)) or ""


def send(cast: Cast, item: Item, body: str = GMAIL, **more: Any) -> ReceivedMail:
    told = {"sender": "王建国 <Manager@example.com>", "to": address(cast, item), **more}
    return receive(letter(body, **told).as_bytes())


def test_an_answer_is_a_comment_of_the_person_and_others_are_told(cast: Cast, item: Item) -> None:
    received = send(cast, item)
    [comment] = item.comments.all()
    assert (comment.body, comment.author, received.comment) == ("好的，周五前给。", cast.manager, comment)
    assert list(Notice.objects.filter(kind="commented").values_list("person", flat=True)) == [cast.owner.pk]


def test_the_mail_of_a_notice_says_where_to_answer_and_the_answer_joins_the_thread(
    cast: Cast, item: Item
) -> None:
    first = add_comment(item, by=cast.member, body="何时能给？")
    assert mail_unread(MailPace.DAILY) == 1
    notice = email.message_from_bytes(bytes(Mail.objects.get().message), policy=email.policy.default)
    owner = {"sender": "owner@example.com", "to": str(notice["reply-to"])}
    send(cast, item, **owner)
    assert first.replies.get().author == cast.owner
    # Some programs answer to the sender whatever one asks for; then the message id tells.
    answered = str(notice["message-id"])
    send(cast, item, **owner | {"to": "touchstone@example.com"}, In_Reply_To=answered)
    assert first.replies.count() == 2


def test_the_same_message_makes_one_comment(cast: Cast, item: Item) -> None:
    for _ in range(2):
        send(cast, item, message_id="<one@example.com>")
    assert item.comments.count() == 1


def test_files_come_along_and_pictures_show_themselves(cast: Cast, item: Item, settings: Settings) -> None:
    settings.MAX_UPLOAD_BYTES = 100
    mail = letter(GMAIL, sender="manager@example.com", to=address(cast, item))
    mail.add_attachment(b"png", maintype="image", subtype="png", filename="现场.png")
    mail.add_attachment(b"x" * 101, maintype="application", subtype="zip", filename="全部.zip")
    receive(mail.as_bytes())
    kept = Attachment.objects.get()
    body = item.comments.get().body
    assert f"![现场.png](/api/v1/attachments/{kept.pk}/content)" in body
    assert "1 个附件超过限制，没有保存：全部.zip" in body


def test_mail_in_the_old_chinese_charset_is_read(cast: Cast, item: Item) -> None:
    send(cast, item, "镕基广场的图纸已发。", charset="gb18030")
    assert item.comments.get().body == "镕基广场的图纸已发。"


@pytest.mark.parametrize(
    "headers",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Precedence": "bulk"},
        {"List_Id": "<all.example.com>"},
        {"Return_Path": "<>"},
        {"sender": "MAILER-DAEMON@example.com"},
    ],
)
def test_machines_are_neither_heard_nor_answered(cast: Cast, item: Item, headers: dict[str, str]) -> None:
    received = send(cast, item, **headers)
    assert (received.outcome, item.comments.count(), Mail.objects.count()) == (Outcome.IGNORED, 0, 0)


def test_only_the_person_of_the_address_may_answer_there(cast: Cast, item: Item) -> None:
    received = send(cast, item, sender="member@example.com")
    assert (received.outcome, received.reason) == (Outcome.REFUSED, "mail_in.not_the_sender")
    answer = Mail.objects.get()
    assert answer.to == ["member@example.com"]
    text = email.message_from_bytes(bytes(answer.message), policy=email.policy.default)
    assert text["auto-submitted"] == "auto-generated"
    assert "好的，周五前给。" in str(text.get_content())


def test_a_stranger_gets_no_answer(cast: Cast, item: Item) -> None:
    assert send(cast, item, sender="who@elsewhere.example").reason == "mail_in.not_the_sender"
    assert not Mail.objects.exists()


def test_an_address_ends_with_the_persons_access(cast: Cast, project: Project, item: Item) -> None:
    remove_member(project, by=cast.owner, user=cast.manager)
    assert send(cast, item).reason == "mail_in.no_access"
    assert item.comments.count() == 0


def test_a_suspended_person_and_an_item_in_the_trash_take_no_answers(cast: Cast, item: Item) -> None:
    trash_items([item], by=cast.owner)
    assert send(cast, item).reason == "mail_in.no_access"
    suspend_person(cast.manager, by=cast.officer)
    assert send(cast, item).reason == "mail_in.no_access"


def test_an_answer_to_a_removed_comment_begins_anew(cast: Cast, item: Item) -> None:
    removed = add_comment(item, by=cast.member, body="何时能给？")
    remove_comment(removed, by=cast.member)
    send(cast, item, to=address(cast, item, removed))
    assert item.comments.get(removed_at=None).reply_to is None


@pytest.mark.parametrize(
    ("body", "to", "reason"),
    [
        ("> 旧话\n", None, "mail_in.empty"),
        (GMAIL, "reply@example.com", "mail_in.no_place"),
        (GMAIL, f"reply+{'a' * 40}@example.com", "mail_in.no_place"),
    ],
)
def test_what_cannot_be_a_comment_is_answered_with_the_reason(
    cast: Cast, item: Item, body: str, to: str | None, reason: str
) -> None:
    assert send(cast, item, body, to=to or address(cast, item)).reason == reason
    assert Mail.objects.get().to == ["manager@example.com"]


def test_a_token_cannot_be_made_for_another_place(cast: Cast, item: Item) -> None:
    place = ReplyPlace(cast.manager.pk, item.pk, 0)
    token = token_of(place)
    assert place_of(token) == place
    assert all(
        place_of(token[:i] + ("a" if token[i] != "a" else "b") + token[i + 1 :]) is None for i in range(40)
    )
    assert len(f"reply+{token}") <= 64


def test_bytes_that_are_no_mail_are_refused_quietly(cast: Cast) -> None:
    assert receive(b"\xff\xfe\x00 nonsense").outcome == Outcome.REFUSED
    assert receive(b"").outcome == Outcome.REFUSED
