"""Two-step verification: asked after a password and after a link alike, limited, unreadable at rest."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth
from django.test import Client

from tests.cast import Cast
from touchstone.accounts.actions import give_sign_in_link

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
PASSWORD = "correct horse 9"


@pytest.fixture
def protected(cast: Cast) -> Cast:
    """The member has a password and an authenticator app."""
    cast.member.set_password(PASSWORD)
    cast.member.save()
    auth.TOTP.activate(cast.member, SECRET)
    return cast


def code() -> str:
    """What the app on the phone shows now."""
    counter = next(auth.yield_hotp_counters_from_time())
    return str(auth.format_hotp_value(auth.hotp_value(SECRET, counter)))


def test_a_password_alone_does_not_sign_in(protected: Cast) -> None:
    client = Client()
    answer = client.post("/accounts/login/", {"login": protected.member.email, "password": PASSWORD})
    assert answer.headers["Location"] == "/accounts/2fa/authenticate/"
    assert client.get("/api/v1/me").status_code == 401
    wrong = client.post("/accounts/2fa/authenticate/", {"code": "000000"})
    assert "验证码不正确" in wrong.content.decode()
    assert client.post("/accounts/2fa/authenticate/", {"code": code()}).status_code == 302
    assert client.get("/api/v1/me").json()["name"] == "李娜"


def test_a_one_time_link_does_not_go_around_the_second_step(protected: Cast) -> None:
    path, _ = give_sign_in_link(protected.member, by=protected.officer)
    client = Client()
    assert client.post(path).headers["Location"] == "/accounts/2fa/authenticate/"
    assert client.get("/api/v1/me").status_code == 401


def test_guessing_codes_is_limited(protected: Cast) -> None:
    client = Client()
    client.post("/accounts/login/", {"login": protected.member.email, "password": PASSWORD})
    for number in range(10):
        client.post("/accounts/2fa/authenticate/", {"code": f"{number:06}"})
    client.post("/accounts/2fa/authenticate/", {"code": code()})
    assert client.get("/api/v1/me").status_code == 401


def test_the_secret_is_not_kept_in_the_clear(protected: Cast) -> None:
    kept = Authenticator.objects.get(user=protected.member, type=Authenticator.Type.TOTP)
    assert SECRET not in str(kept.data)
