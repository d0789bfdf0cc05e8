"""One-time links: hashed at rest, used once, expiring, and they never leak."""

from datetime import timedelta

import pytest
from django.test import Client

from tests.cast import Cast
from touchstone.accounts.actions import give_sign_in_link, sign_in_by_link
from touchstone.accounts.models import SignInLink
from touchstone.accounts.sign_in_links import usable_link
from touchstone.audit.models import Event
from touchstone.core import clock
from touchstone.core.errors import NotFound
from touchstone.core.models import IdempotentAnswer


def path_for(cast: Cast, actor: str = "member") -> str:
    answer = cast.browser("officer").post(f"/people/{getattr(cast, actor).pk}/sign-in-links")
    assert answer.status_code == 201
    return str(answer.json()["url"]).removeprefix("http://127.0.0.1:8000")


def test_a_link_shows_who_it_signs_in_and_only_the_button_uses_it(cast: Cast) -> None:
    path, client = path_for(cast), Client()
    for _ in range(3):  # a mail scanner that opens links must not use them up
        page = client.get(path)
        assert page.status_code == 200
        assert "李娜" in page.content.decode()
        assert "no-store" in page.headers["Cache-Control"]
    assert client.get("/api/v1/me").status_code == 401
    assert client.post(path).status_code == 302
    assert client.get("/api/v1/me").json()["name"] == "李娜"
    assert len(client.get("/api/v1/sessions").json()["items"]) == 1
    assert Event.objects.filter(name="person.signed_in_by_link", subject_id=cast.member.pk).count() == 1


def test_a_link_works_once(cast: Cast) -> None:
    path = path_for(cast)
    Client().post(path)
    second = Client()
    assert second.get(path).status_code == 404
    assert second.post(path).status_code == 404
    assert second.get("/api/v1/me").status_code == 401


def test_of_two_at_the_same_moment_one_gets_in(cast: Cast) -> None:
    path, _ = give_sign_in_link(cast.member, by=cast.officer)
    token = path.removeprefix("/sign-in/")
    first, second = usable_link(token), usable_link(token)
    sign_in_by_link(cast.member, by=cast.member, link=first)
    with pytest.raises(NotFound):
        sign_in_by_link(cast.member, by=cast.member, link=second)


def test_a_link_expires(cast: Cast) -> None:
    path = path_for(cast)
    with clock.standing_at(clock.now() + timedelta(hours=24, seconds=1)):
        assert Client().get(path).status_code == 404
        assert Client().post(path).status_code == 404


def test_only_the_hash_of_a_link_is_kept(cast: Cast) -> None:
    officer = cast.browser("officer")
    answer = officer.post(f"/people/{cast.member.pk}/sign-in-links", key="again")
    token = answer.json()["url"].rpartition("/")[2]
    link = SignInLink.objects.get(user=cast.member)
    assert len(token) >= 40
    assert token not in {link.token_hash, *(str(event.after) for event in Event.objects.all())}
    assert not IdempotentAnswer.objects.filter(body__contains=token).exists()
    everything = officer.get(f"/people/{cast.member.pk}").content + officer.get("/people").content
    assert token not in everything.decode()
    assert link.token_hash not in everything.decode()


def test_a_link_is_the_same_404_whether_wrong_used_or_expired(cast: Cast) -> None:
    used = path_for(cast)
    Client().post(used)
    pages = {
        Client().get(path, headers={"accept-language": "en"}).content.replace(path.encode(), b"")
        for path in (used, "/sign-in/" + "x" * 43, "/sign-in/x")
    }
    assert len({page.split(b"<main")[1].split(b"</main>")[0] for page in pages}) == 1


def test_following_a_link_changes_the_account_of_the_browser(cast: Cast) -> None:
    browser = cast.browser("owner")
    path = path_for(cast)
    assert "林晓梅" in browser.client.get(path).content.decode()
    browser.client.post(path)
    assert browser.get("/me").json()["name"] == "李娜"


def test_whoever_has_no_password_is_asked_for_one(cast: Cast) -> None:
    client = Client()
    assert client.post(path_for(cast)).headers["Location"] == "/accounts/password/set/?next=/"
    words = {"password1": "correct horse 9", "password2": "correct horse 9"}
    assert client.post("/accounts/password/set/?next=/", words).headers["Location"] == "/"
    assert client.get("/api/v1/me").json()["has_password"] is True
    assert Event.objects.filter(name="person.password_chosen", by=cast.member).count() == 1
    assert Client().post(path_for(cast)).headers["Location"] == "/"


def test_guessing_links_is_limited(db: None) -> None:
    client = Client()
    statuses = [
        client.get(f"/sign-in/{number}", headers={"accept": "text/html"}).status_code for number in range(65)
    ]
    assert statuses[:60] == [404] * 60
    assert set(statuses[60:]) == {429}
