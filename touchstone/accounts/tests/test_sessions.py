"""The browsers one is signed in with."""

from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.test import Client

from tests.browser import Browser
from tests.cast import Cast
from touchstone.accounts.devices import device_of
from touchstone.core import clock

CHROME = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36"


def test_one_sees_one_s_own_sessions_and_ends_another_browser(cast: Cast) -> None:
    here, there = cast.browser("member"), cast.browser("member")
    sessions = here.get("/sessions").json()["items"]
    assert [session["is_current"] for session in sessions].count(True) == 1
    other = next(session for session in sessions if not session["is_current"])
    assert here.delete(f"/sessions/{other['id']}").status_code == 204
    assert there.get("/me").status_code == 401
    assert here.get("/me").status_code == 200
    assert len(here.get("/sessions").json()["items"]) == 1


def test_ending_the_current_session_signs_out(cast: Cast) -> None:
    browser = cast.browser("member")
    current = browser.get("/sessions").json()["items"][0]
    assert browser.delete(f"/sessions/{current['id']}").status_code == 204
    assert browser.get("/me").status_code == 401


def test_nobody_reaches_somebody_else_s_session(cast: Cast) -> None:
    cast.browser("member")
    foreign = UserSession.objects.get(user=cast.member)
    officer = cast.browser("officer")
    assert foreign.pk not in {session["id"] for session in officer.get("/sessions").json()["items"]}
    assert officer.delete(f"/sessions/{foreign.pk}").status_code == 404
    assert UserSession.objects.filter(pk=foreign.pk).exists()


def test_sessions_that_expired_are_not_listed(cast: Cast) -> None:
    browser = cast.browser("member")
    UserSession.objects.create(user=cast.member, ip="127.0.0.1", session_key="long-gone")
    assert len(browser.get("/sessions").json()["items"]) == 1


def test_a_session_is_noted_as_seen_every_few_minutes_not_on_every_request(cast: Cast) -> None:
    browser = cast.browser("member")
    tracked = UserSession.objects.filter(user=cast.member)
    tracked.update(last_seen_at=clock.now() - timedelta(days=1))
    browser.get("/me")
    assert tracked.get().last_seen_at > clock.now() - timedelta(minutes=1)
    tracked.update(last_seen_at=clock.now() - timedelta(days=1))
    browser.get("/me")
    assert tracked.get().last_seen_at < clock.now() - timedelta(hours=1)


def test_a_new_password_ends_the_other_sessions(cast: Cast) -> None:
    cast.member.set_password("an old password 1")
    cast.member.save()
    here, there = Browser(cast.member), Browser(cast.member)
    body = {
        "oldpassword": "an old password 1",
        "password1": "battery staple 7",
        "password2": "battery staple 7",
    }
    changed = here.client.post("/accounts/password/change/", body)
    assert changed.status_code == 302
    assert here.get("/me").status_code == 200
    assert there.get("/me").status_code == 401


@pytest.mark.parametrize(
    ("user_agent", "device"),
    [
        (CHROME, "Chrome · Windows"),
        (CHROME + " Edg/140.0", "Edge · Windows"),
        (CHROME + " DingTalk/7", "钉钉 · Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1", "Safari · iPhone"),
        ("Mozilla/5.0 (Linux; Android 15) Chrome/140 Mobile MicroMessenger/8.0", "微信 · Android"),
        ("curl/8.5.0", "curl/8.5.0"),
        ("", ""),
    ],
)
def test_devices_are_named_as_people_say(user_agent: str, device: str) -> None:
    assert device_of(user_agent) == device


def test_the_cookie_of_a_session_is_out_of_reach_of_scripts(cast: Cast) -> None:
    cast.member.set_password("an old password 1")
    cast.member.save()
    client = Client()
    client.post("/accounts/login/", {"login": cast.member.email, "password": "an old password 1"})
    cookie = client.cookies["sessionid"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
