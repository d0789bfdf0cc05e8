"""What a program may do with a token, and when it may do nothing any more."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from tests.browser import API
from tests.cast import Cast
from touchstone.accounts.actions import suspend_person
from touchstone.accounts.models import User
from touchstone.audit.models import ChangeSet
from touchstone.core import clock
from touchstone.projects.models import Project
from touchstone.tokens import admission
from touchstone.tokens.actions import create_token, revoke_token
from touchstone.tokens.models import AccessToken, Scope


class Program:
    """A program with a token: no cookie, no CSRF token, checks switched on."""

    def __init__(self, secret: str) -> None:
        self.client = Client(enforce_csrf_checks=True)
        self.headers = {"Authorization": f"Bearer {secret}"}

    def send(self, method: str, path: str, body: Any = None, **headers: str) -> Any:
        return self.client.generic(
            method,
            API + path,
            body or b"",
            content_type="application/json",
            headers={**self.headers, **headers},
        )


def program(person: User, scope: Scope) -> Program:
    _, secret = create_token(person, by=person, name="脚本", scope=scope, days=30)
    return Program(secret)


def code(response: Any) -> tuple[int, str]:
    return response.status_code, response.json()["code"]


def test_a_token_acts_as_its_person_and_history_says_by_which_way(cast: Cast, project: Project) -> None:
    writer = program(cast.member, Scope.WRITE)
    assert writer.send("GET", "/me").json()["email"] == "member@example.com"
    assert writer.send("GET", f"/projects/{project.pk}").status_code == 200
    assert writer.send("PATCH", "/me", b'{"theme": "dark"}').status_code == 200
    assert ChangeSet.objects.filter(by=cast.member).latest("at").via == "api"
    assert program(cast.outsider, Scope.ADMINISTER).send("GET", f"/projects/{project.pk}").status_code == 404


def test_a_scope_narrows_what_its_person_may_do(cast: Cast) -> None:
    reader, writer = program(cast.officer, Scope.READ), program(cast.officer, Scope.WRITE)
    administrator = program(cast.officer, Scope.ADMINISTER)
    department = b'{"name": "dep"}'
    assert code(reader.send("PATCH", "/me", b'{"theme": "dark"}')) == (403, "tokens.scope_too_small")
    assert code(writer.send("POST", "/departments", department)) == (403, "tokens.scope_too_small")
    assert code(writer.send("GET", "/audit-events")) == (403, "tokens.scope_too_small")
    assert administrator.send("POST", "/departments", department).status_code == 201
    assert program(cast.member, Scope.ADMINISTER).send("POST", "/departments", department).status_code == 403


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/access-tokens"),
        ("POST", "/access-tokens"),
        ("GET", "/sessions"),
        ("POST", "/push-devices"),
        ("POST", "/people/{person}/sign-in-links"),
        ("POST", "/feeds"),
    ],
)
def test_no_token_becomes_more_than_it_is(cast: Cast, method: str, path: str) -> None:
    administrator = program(cast.officer, Scope.ADMINISTER)
    refused = administrator.send(method, path.format(person=cast.member.pk), b"{}")
    assert code(refused) == (403, "tokens.not_by_token")


def test_it_is_dead_at_once_when_expired_revoked_or_its_person_suspended(cast: Cast) -> None:
    expired, revoked, suspended = (program(cast.member, Scope.READ) for _ in range(3))
    newest = list(AccessToken.objects.filter(person=cast.member))
    AccessToken.objects.filter(pk=newest[2].pk).update(expires_at=clock.now() - timedelta(seconds=1))
    revoke_token(newest[1], by=cast.member)
    assert code(expired.send("GET", "/me")) == (401, "tokens.invalid")
    assert code(revoked.send("GET", "/me")) == (401, "tokens.invalid")
    assert suspended.send("GET", "/me").status_code == 200
    suspend_person(cast.member, by=cast.officer)
    assert code(suspended.send("GET", "/me")) == (401, "tokens.invalid")


def test_a_bad_token_is_nobody_even_beside_a_session(cast: Cast) -> None:
    browser = cast.browser("officer")
    answer = browser.client.get(f"{API}/me", headers={"Authorization": "Bearer tst_wrong"})
    assert code(answer) == (401, "tokens.invalid")


def test_the_secret_is_shown_once_and_kept_nowhere(cast: Cast) -> None:
    member = cast.browser("member")
    made = member.post("/access-tokens", {"name": "脚本", "scope": "write", "days": 7})
    secret = made.json()["secret"]
    assert made.headers["Cache-Control"] == "no-store"
    [listed] = member.get("/access-tokens").json()["items"]
    assert "secret" not in listed
    assert secret.startswith(listed["hint"])
    row = AccessToken.objects.get()
    assert secret not in str(vars(row))
    assert Program(secret).send("GET", "/me").status_code == 200
    row.refresh_from_db()
    assert row.last_used_at is not None


def test_limits_are_kept(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    member = cast.browser("member")
    for bad in (
        {"name": " "},
        {"name": "x", "days": 0},
        {"name": "x", "days": 5000},
        {"name": "x", "scope": "all"},
    ):
        assert member.post("/access-tokens", bad).status_code == 422
    monkeypatch.setattr(admission, "PER_MINUTE", 2)
    quick = program(cast.member, Scope.READ)
    answers = [quick.send("GET", "/me").status_code for _ in range(6)]
    assert answers[:2] == [200, 200]
    assert 429 in answers
