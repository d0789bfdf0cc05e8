"""Mail against a real mail server on this machine."""

import email
import email.policy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.mail import send_mail as send_by_django
from pytest_django.fixtures import Settings

from tests.cast import Cast
from tests.support.postbox import Postbox, open_postbox
from tests.support.server import free_port
from touchstone.core import clock
from touchstone.core.errors import Invalid
from touchstone.jobs.models import Job
from touchstone.jobs.tests.conftest import do_next_job
from touchstone.notify.jobs import ATTEMPTS
from touchstone.notify.mail import MOST_BYTES, Attachment, mail_is_configured, queue_mail
from touchstone.notify.models import Mail

pytestmark = pytest.mark.django_db


@pytest.fixture
def postbox(settings: Settings) -> Iterator[Postbox]:
    with open_postbox() as box:
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", box.port
        settings.DEFAULT_FROM_EMAIL = "touchstone@example.com"
        yield box


def queue(cast: Cast, to: list[str] | None = None, **more: Any) -> Mail:
    return queue_mail(to or ["wang@example.com"], "第 47 周周报", "一切正常。", by=cast.manager, **more)


def test_a_mail_arrives_whole(cast: Cast, postbox: Postbox) -> None:
    report = Attachment("周报.docx", b"\x00\x01binary", "application/octet-stream")
    mail = queue(cast, html="<p>一切正常。</p>", attachments=[report], reply_to=["li@example.com"])
    assert postbox.letters == []
    assert do_next_job().state == "done"
    [letter] = postbox.letters
    assert (letter["subject"], letter["to"]) == ("第 47 周周报", "wang@example.com")
    assert (letter["from"], letter["reply-to"]) == ("touchstone@example.com", "li@example.com")
    assert letter["message-id"] == mail.message_id
    text, html = letter.get_body(("plain",)), letter.get_body(("html",))
    assert text is not None
    assert html is not None
    assert (text.get_content().strip(), html.get_content().strip()) == ("一切正常。", "<p>一切正常。</p>")
    [attached] = letter.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == (report.name, report.content)
    mail.refresh_from_db()
    assert (mail.state, bytes(mail.message)) == ("sent", b"")


def test_a_mail_is_sent_once_though_its_job_runs_twice(cast: Cast, postbox: Postbox) -> None:
    queue(cast)
    do_next_job()
    Job.objects.update(state="waiting")
    assert do_next_job().result == {"state": "sent"}
    assert len(postbox.letters) == 1


def test_a_refused_mail_says_what_the_server_said_and_is_not_tried_again(
    cast: Cast, postbox: Postbox
) -> None:
    postbox.answers["wang@example.com"] = "550 no such user"
    mail = queue(cast)
    job = do_next_job()
    mail.refresh_from_db()
    assert (job.state, job.error_code, mail.state) == ("failed", "notify.mail_refused", "failed")
    assert "no such user" in mail.refusal
    assert mail.message


def test_of_several_recipients_the_good_ones_get_the_mail(cast: Cast, postbox: Postbox) -> None:
    postbox.answers["gone@example.com"] = "550 no such user"
    mail = queue(cast, ["wang@example.com", "gone@example.com"])
    assert do_next_job().state == "done"
    mail.refresh_from_db()
    assert (mail.state, postbox.recipients) == ("sent", [["wang@example.com"]])
    assert "gone@example.com: 550" in mail.refusal


def test_a_mail_server_that_is_away_is_tried_again_for_hours(
    cast: Cast, settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()
    mail = queue(cast)
    waits = []
    for _ in range(ATTEMPTS - 1):
        waits.append(round((do_next_job().run_at - clock.now()).total_seconds() / 60))
        Job.objects.update(run_at=clock.now())
    assert waits == [1, 3, 9, 27, 81]
    assert do_next_job().state == "failed"
    mail.refresh_from_db()
    assert mail.state == "failed"


def test_a_busy_mail_server_is_tried_again(cast: Cast, postbox: Postbox) -> None:
    postbox.answers["wang@example.com"] = "451 try again later"
    mail = queue(cast)
    assert do_next_job().state == "waiting"
    postbox.answers.clear()
    Job.objects.update(run_at=clock.now())
    assert do_next_job().state == "done"
    mail.refresh_from_db()
    assert mail.state == "sent"


def test_without_a_mail_server_the_mail_is_kept_as_a_file(
    cast: Cast, settings: Settings, tmp_path: Path
) -> None:
    settings.EMAIL_HOST, settings.HOME = "", tmp_path
    assert not mail_is_configured()
    mail = queue(cast)
    assert do_next_job().result == {"state": "kept"}
    mail.refresh_from_db()
    [kept] = (tmp_path / "outbox").iterdir()
    letter = email.message_from_bytes(kept.read_bytes(), policy=email.policy.default)
    assert (letter["subject"], mail.state) == ("第 47 周周报", "kept")
    assert kept.suffix == ".eml"
    assert (tmp_path / "outbox").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("to", "code"),
    [
        ([], "notify.recipients_out_of_range"),
        ([f"{number}@example.com" for number in range(201)], "notify.recipients_out_of_range"),
        (["not an address"], "notify.address_malformed"),
        (["a@example.com\nBcc: all@example.com"], "notify.address_malformed"),
    ],
)
def test_wrong_recipients_are_refused_at_once(cast: Cast, to: list[str], code: str) -> None:
    with pytest.raises(Invalid) as refusal:
        queue_mail(to, "x", "y", by=cast.manager)
    assert refusal.value.code == code
    assert not Mail.objects.exists()


def test_a_subject_cannot_smuggle_a_header_in(cast: Cast, postbox: Postbox) -> None:
    queue_mail(["wang@example.com"], "Hi\r\nBcc: all@example.com", "text", by=cast.manager)
    do_next_job()
    [letter] = postbox.letters
    assert (letter["subject"], letter["bcc"]) == ("Hi Bcc: all@example.com", None)


def test_a_mail_that_no_server_would_take_is_refused(cast: Cast) -> None:
    with pytest.raises(Invalid) as refusal:
        queue(cast, attachments=[Attachment("big", b"x" * MOST_BYTES, "application/octet-stream")])
    assert refusal.value.code == "notify.mail_too_large"


def test_mails_of_django_itself_take_the_same_way(postbox: Postbox, settings: Settings) -> None:
    settings.EMAIL_BACKEND = "touchstone.notify.mail_backend.QueueingBackend"
    send_by_django("重设密码", "点此链接", None, ["wang@example.com"])
    assert postbox.letters == []
    do_next_job()
    assert [letter["subject"] for letter in postbox.letters] == ["重设密码"]
