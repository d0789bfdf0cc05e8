"""A closed account is closed within the same request."""

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.accounts.actions import give_sign_in_link
from touchstone.accounts.models import SignInLink


def test_suspending_ends_sessions_and_links_at_once(cast: Cast) -> None:
    officer, desktop, phone = cast.browser("officer"), cast.browser("member"), cast.browser("member")
    path, _ = give_sign_in_link(cast.member, by=cast.officer)
    assert officer.put(f"/people/{cast.member.pk}/suspension").json()["is_active"] is False
    for browser in (desktop, phone):
        assert browser.get("/me").status_code == 401
    assert not SignInLink.objects.filter(user=cast.member).exists()
    assert desktop.client.post(path).status_code == 404


def test_reinstating_opens_the_account_but_not_the_old_sessions(cast: Cast) -> None:
    officer, old = cast.browser("officer"), cast.browser("member")
    suspended = officer.put(f"/people/{cast.member.pk}/suspension")
    officer.post(f"/change-sets/{change_set_of(suspended)}/undo")
    assert officer.get(f"/people/{cast.member.pk}").json()["is_active"] is True
    assert old.get("/me").status_code == 401
    assert cast.browser("member").get("/me").status_code == 200


def test_suspending_twice_changes_nothing_the_second_time(cast: Cast) -> None:
    officer = cast.browser("officer")
    officer.put(f"/people/{cast.member.pk}/suspension")
    again = officer.put(f"/people/{cast.member.pk}/suspension")
    assert again.status_code == 200
    assert "X-Change-Set" not in again.headers


def test_a_suspended_person_gets_no_link(cast: Cast) -> None:
    officer = cast.browser("officer")
    officer.put(f"/people/{cast.member.pk}/suspension")
    refused = officer.post(f"/people/{cast.member.pk}/sign-in-links")
    assert refused.status_code == 409
    assert refused.json()["code"] == "accounts.suspended"


def test_a_role_taken_away_counts_from_the_next_request(cast: Cast) -> None:
    officer, second = cast.browser("officer"), cast.browser("member")
    officer.patch(f"/people/{cast.member.pk}", {"role": "officer"}, version=1)
    assert second.post("/groups", {"name": "甲"}).status_code == 201
    officer.patch(f"/people/{cast.member.pk}", {"role": "member"}, version=2)
    assert second.post("/groups", {"name": "乙"}).status_code == 403
