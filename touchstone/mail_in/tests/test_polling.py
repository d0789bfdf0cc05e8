"""Fetching replies from a mailbox on this machine, over TLS."""

import io
import json
import ssl
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from tests.cast import Cast
from tests.support.mailbox import Mailbox, open_mailbox
from touchstone.config.commands import run
from touchstone.core.errors import Invalid
from touchstone.mail_in.models import ReceivedMail
from touchstone.mail_in.polling import poll_mailbox
from touchstone.mail_in.tests.letters import GMAIL, letter
from touchstone.notify.reply_addresses import ReplyPlace, reply_address
from touchstone.projects.models import Project
from touchstone.work.actions import create_item
from touchstone.work.models import Item
from touchstone.workflow.defaults import lay_down_workflow


@pytest.fixture
def mailbox(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mailbox]:
    with open_mailbox(tmp_path) as box:
        monkeypatch.setenv("SSL_CERT_FILE", str(box.certificate))
        settings.IMAP_HOST, settings.IMAP_PORT = "127.0.0.1", box.port
        settings.IMAP_USER, settings.IMAP_PASSWORD = "reply", box.password
        settings.MAIL_REPLY_TO = "reply@example.com"
        yield box


@pytest.fixture
def item(cast: Cast, project: Project) -> Item:
    lay_down_workflow(project)
    return create_item(project, by=cast.owner, title="联调")


def answer(cast: Cast, item: Item) -> bytes:
    to = reply_address(ReplyPlace(cast.manager.pk, item.pk, 0)) or ""
    return letter(GMAIL, sender="manager@example.com", to=to).as_bytes()


def test_unseen_mails_become_comments_and_are_marked_afterwards(
    cast: Cast, item: Item, mailbox: Mailbox
) -> None:
    mailbox.mails += [answer(cast, item), answer(cast, item), b"Subject: nonsense\r\n\r\n"]
    assert poll_mailbox() == 3
    assert (item.comments.count(), mailbox.seen) == (2, {1, 2, 3})
    assert poll_mailbox() == 0
    assert mailbox.commands[-1] == "LOGOUT"


def test_a_mail_that_was_not_marked_comes_again_and_counts_once(
    cast: Cast, item: Item, mailbox: Mailbox
) -> None:
    mailbox.mails.append(answer(cast, item))
    poll_mailbox()
    mailbox.seen.clear()
    poll_mailbox()
    assert item.comments.count() == 1


def test_a_refused_sign_in_is_said_in_the_servers_words(cast: Cast, mailbox: Mailbox) -> None:
    mailbox.password = "other"
    with pytest.raises(Invalid) as refusal:
        poll_mailbox()
    assert "wrong password" in refusal.value.params["reason"]


def test_a_server_whose_certificate_nobody_vouches_for_gets_no_password(
    cast: Cast, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with pytest.raises(ssl.SSLCertVerificationError):
        poll_mailbox()
    assert mailbox.commands == []


def test_the_command_takes_one_mail_from_a_pipe(
    cast: Cast,
    item: Item,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    settings.MAIL_REPLY_TO = "reply@example.com"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(answer(cast, item))))
    assert run(["mail-in", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["outcome"], told["comment"]) == ("commented", item.comments.get().pk)
    assert ReceivedMail.objects.get().message_id == told["message_id"]
