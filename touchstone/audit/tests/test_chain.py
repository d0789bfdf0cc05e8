"""The chain over the audit log: what was tampered with is found, what was not is not."""

import socket
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tests.cast import Cast
from touchstone.accounts.actions import edit_organisation, edit_person
from touchstone.accounts.robots import system_robot
from touchstone.audit.anchoring import anchor_chain, known_anchors, read_anchors
from touchstone.audit.models import Event, Seal
from touchstone.audit.sealing import end_of_chain, seal_batch, unsealed
from touchstone.audit.verifying import verify_chain
from touchstone.core import clock
from touchstone.core.gesture import gesture
from touchstone.jobs.models import Job
from touchstone.jobs.tests.conftest import do_next_job
from touchstone.notify.models import Mail


@pytest.fixture
def sealed(cast: Cast, settings: Any, tmp_path: Path) -> list[int]:
    """Some history, sealed and told outside; the ids of its events."""
    settings.AUDIT_ANCHOR_FILE = str(tmp_path / "anchors.log")
    for number in range(5):
        edit_person(cast.member, by=cast.member, phone=f"010-{number}")
    while seal_batch():
        pass
    with gesture(system_robot()):
        anchor_chain()
    while seal_batch():
        pass
    return list(Seal.objects.values_list("event_id", flat=True))


def found() -> list[tuple[str, int | None]]:
    return [(finding.kind, finding.event_id) for finding in verify_chain(known_anchors())]


def execute(sql: str, *parameters: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, parameters)


def test_an_honest_log_verifies_and_grows(cast: Cast, sealed: list[int]) -> None:
    assert len(sealed) == Event.objects.count() >= 6
    assert found() == []
    edit_person(cast.member, by=cast.member, phone="010-9")
    assert unsealed().count() == 1
    assert (seal_batch(), seal_batch()) == (1, 0)
    assert end_of_chain()[0] == len(sealed) + 1
    assert found() == []


def change_value(ids: list[int]) -> None:
    Event.objects.filter(pk=ids[2]).update(after={"phone": "1"})


def change_time(ids: list[int]) -> None:
    Event.objects.filter(pk=ids[2]).update(at=clock.now() - timedelta(days=1))


def change_person(ids: list[int]) -> None:
    event = Event.objects.get(pk=ids[2])
    type(event.change_set).objects.filter(pk=event.change_set_id).update(by=system_robot())


def change_address(ids: list[int]) -> None:
    event = Event.objects.get(pk=ids[2])
    type(event.change_set).objects.filter(pk=event.change_set_id).update(address="10.0.0.1")


@pytest.mark.parametrize("tamper", [change_value, change_time, change_person, change_address])
def test_a_changed_event_is_found(sealed: list[int], tamper: Callable[[list[int]], None]) -> None:
    tamper(sealed)
    assert found() == [("event_changed", sealed[2])]


def test_swapped_events_are_both_found(sealed: list[int]) -> None:
    one, other = Event.objects.get(pk=sealed[1]), Event.objects.get(pk=sealed[3])
    Event.objects.filter(pk=one.pk).update(after=other.after)
    Event.objects.filter(pk=other.pk).update(after=one.after)
    assert found() == [("event_changed", sealed[1]), ("event_changed", sealed[3])]


def test_a_removed_event_is_found_with_and_without_its_link(sealed: list[int]) -> None:
    Event.objects.filter(pk=sealed[2]).delete()
    assert found() == [("event_removed", sealed[2])]
    Seal.objects.filter(event_id=sealed[2]).delete()
    assert found() == [("link_removed", None)]


def test_a_flipped_byte_of_the_chain_is_found(sealed: list[int]) -> None:
    link = Seal.objects.get(event_id=sealed[2])
    Seal.objects.filter(pk=link.pk).update(chain=bytes([link.chain[0] ^ 1]) + bytes(link.chain)[1:])
    assert found() == [("link_changed", sealed[2]), ("link_changed", sealed[3])]


def test_a_tail_cut_off_with_its_links_is_found_by_what_was_told_outside(sealed: list[int]) -> None:
    tail = sealed[-3:]
    Seal.objects.filter(event_id__in=tail).delete()
    Event.objects.filter(pk__in=tail).delete()
    [(kind, _)] = found()
    assert kind == "chain_truncated"


def test_a_chain_made_anew_over_changed_events_is_found_outside(sealed: list[int]) -> None:
    change_value(sealed)
    Seal.objects.all().delete()
    while seal_batch():
        pass
    assert [kind for kind, _ in found()] == ["anchor_differs"]


def test_an_event_brought_in_past_the_product_is_found_when_it_is_old(sealed: list[int]) -> None:
    event = Event.objects.get(pk=sealed[0])
    event.pk, event.at = None, clock.now() - timedelta(hours=4)
    event.save(force_insert=True)
    assert found() == [("not_sealed", event.pk)]


def test_two_writers_make_one_chain(cast: Cast) -> None:
    while seal_batch():
        pass
    edit_organisation(cast.company, by=cast.officer, name="甲")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "touchstone.audit.sealing.end_of_chain", lambda: (0, bytes(32))
        )  # an end seen too early
        assert seal_batch() == 0
    assert seal_batch() == 1
    assert found() == []


def test_the_end_is_told_once_to_file_system_log_and_mail(cast: Cast, settings: Any, tmp_path: Path) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as log:
        log.bind(("127.0.0.1", 0))
        log.settimeout(10)
        settings.AUDIT_ANCHOR_FILE = str(tmp_path / "anchors.log")
        settings.AUDIT_ANCHOR_SYSLOG = f"127.0.0.1:{log.getsockname()[1]}"
        settings.AUDIT_ANCHOR_MAIL = ["keeper@example.com"]
        seal_batch()
        position, chain = end_of_chain()
        with gesture(system_robot()):
            anchor = anchor_chain()
            assert anchor_chain() is None
        assert anchor is not None
        assert anchor.told == ["file", "syslog"]
        assert f"position={position} chain={chain.hex()}".encode() in log.recv(4096)
    assert [(told.position, told.chain) for told in read_anchors(tmp_path / "anchors.log")] == [
        (position, chain)
    ]
    assert Mail.objects.get().to == ["keeper@example.com"]


def test_reading_is_written_down_and_narrowed(cast: Cast) -> None:
    officer = cast.browser("officer")
    cast.browser("member").patch("/me", {"theme": "dark"})
    read = officer.get("/audit-events?name=person&limit=1").json()
    [event] = read["items"]
    assert (event["name"], event["by_id"], event["address"]) == (
        "person.preferences_edited",
        cast.member.pk,
        "127.0.0.1",
    )
    [reading] = officer.get("/audit-events?name=audit.read&limit=1").json()["items"]
    assert reading["after"]["name"] == "audit.read"
    by_member = officer.get(f"/audit-events?by={cast.member.pk}").json()["items"]
    assert {each["by_id"] for each in by_member} == {cast.member.pk}
    assert officer.get("/audit-events?address=nonsense").status_code == 422
    assert officer.get("/audit-events?address=10.9.9.9").json()["items"] == []


def test_a_check_is_a_job_whose_findings_can_be_read(cast: Cast, sealed: list[int]) -> None:
    officer = cast.browser("officer")
    change_value(sealed)
    asked = officer.post("/audit-verifications").json()
    assert officer.post("/audit-verifications").json()["id"] == asked["id"]
    while Job.objects.unfinished().filter(pk=asked["job_id"]).exists():
        do_next_job()
    chain = officer.get("/audit-chain").json()
    [check] = chain["verifications"]
    assert check["sealed"] == len(sealed)
    [finding] = check["findings"]
    assert (finding["kind"], finding["event_id"]) == ("event_changed", sealed[2])
    assert finding["sentence"]
