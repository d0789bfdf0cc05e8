"""Live updates over the wire, from one browser's change to another browser's stream."""

import time

import pytest

from tests.support.server import Stream
from touchstone.config.tests.conftest import House


@pytest.fixture
def key(request: pytest.FixtureRequest) -> str:
    """A project key of the test's own."""
    return f"P{abs(hash(request.node.name)) % 10**8}"


def greeted(stream: Stream) -> Stream:
    hello = stream.next()
    assert (stream.status, hello and hello["event"]) == (200, "hello")
    return stream


def test_a_change_reaches_who_may_see_it_within_a_second_and_nobody_else(house: House) -> None:
    person, member = house.invite("zhao")
    _, outsider = house.invite("qian")
    house.officer.send("PUT", f"/projects/{house.project}/members/{person}", {"role": "guest"})
    hearing, deaf = greeted(member.listen()), greeted(outsider.listen(f"?projects={house.project}"))
    begun = time.monotonic()
    house.add_item()
    hint = hearing.next()
    assert time.monotonic() - begun < 1
    assert hint is not None
    assert (hint["data"]["project"], "item" in hint["data"]["kinds"]) == (house.project, True)
    assert deaf.next(within=0.5) is None


def test_a_stream_can_be_narrowed_to_projects(house: House) -> None:
    other = house.officer.send("POST", "/projects", {"name": "另一个项目", "key": "OTHER"})["id"]
    narrow = greeted(house.officer.listen(f"?projects={other}"))
    house.add_item(project=house.project)
    house.add_item(project=other)
    hint = narrow.next()
    assert hint is not None
    assert hint["data"]["project"] == other


def test_who_is_removed_from_a_project_hears_no_more_of_it(house: House) -> None:
    person, member = house.invite("sun")
    address = f"/projects/{house.project}/members/{person}"
    house.officer.send("PUT", address, {"role": "member"})
    stream = greeted(member.listen())
    house.officer.send("DELETE", address)
    told = []
    while (event := stream.next(within=1.5)) is not None:
        told.append(event["event"])
    assert told[-1] == "refetch"
    house.add_item()
    assert stream.next(within=1) is None


def test_who_is_added_to_a_project_begins_to_hear_of_it(house: House) -> None:
    person, member = house.invite("li")
    stream = greeted(member.listen())
    house.officer.send("PUT", f"/projects/{house.project}/members/{person}", {"role": "member"})
    told = stream.next()
    assert told is not None
    assert told["event"] == "refetch"
    house.add_item()
    hint = stream.next()
    assert hint is not None
    assert hint["data"]["project"] == house.project


def test_the_streams_of_a_suspended_person_end_within_seconds(house: House) -> None:
    person, member = house.invite("zhou")
    stream = greeted(member.listen())
    house.officer.send("PUT", f"/people/{person}/suspension")
    assert stream.ends(within=3)
    assert member.listen().status == 401


def test_signing_out_ends_the_stream_within_seconds(house: House) -> None:
    _, member = house.invite("wu")
    stream = greeted(member.listen())
    token = member.cookies["csrftoken"]
    assert member.request("POST", "/accounts/logout/", f"csrfmiddlewaretoken={token}").status == 302
    assert stream.ends(within=5)


def test_who_comes_back_gets_what_they_missed_and_after_a_gap_is_told_to_fetch_all(house: House) -> None:
    first = greeted(house.officer.listen())
    house.add_item("第一")
    position = first.next()
    assert position is not None
    first.close()
    house.add_item("第二")
    back = greeted(house.officer.listen(Last_Event_ID=position["id"]))
    missed = back.next()
    assert missed is not None
    assert (missed["event"], missed["id"] != position["id"]) == ("message", True)
    lost = greeted(house.officer.listen("?after=00000000-7")).next()
    assert lost is not None
    assert lost["event"] == "refetch"


def test_a_stranger_and_a_malformed_request_are_refused_with_a_problem(house: House) -> None:
    stranger = house.visitor().get("/live")
    assert (stranger.status, stranger.json()["code"]) == (401, "core.unauthenticated")
    malformed = house.officer.get("/live?projects=1,x")
    assert (malformed.status, malformed.json()["code"]) == (422, "notify.projects_malformed")


def test_one_person_has_a_bounded_number_of_streams(house: House) -> None:
    _, member = house.invite("zheng")
    streams = [greeted(member.listen()) for _ in range(21)]
    assert streams[0].ends(within=2)
    assert not streams[-1].ends(within=0.2)
    for stream in streams:
        stream.close()


def test_a_change_by_the_command_line_is_heard_too(house: House) -> None:
    stream = greeted(house.officer.listen())
    house.place.run("touchstone.config.tests.outside_change", str(house.project))
    hint = stream.next(within=3)
    assert hint is not None
    assert hint["data"]["project"] == house.project
