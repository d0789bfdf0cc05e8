"""A create that is sent again."""

import pytest

from tests.cast import Cast
from touchstone.accounts.models import Group
from touchstone.core.models import IdempotentAnswer

BODY = {"name": "评审组"}


def test_the_same_key_answers_again_without_doing_again(cast: Cast) -> None:
    officer = cast.browser("officer")
    first, again = officer.post("/groups", BODY, key="k"), officer.post("/groups", BODY, key="k")
    assert (again.status_code, again.json()) == (201, first.json())
    assert again.headers["Idempotent-Replay"] == "true"
    assert Group.objects.count() == 1


def test_the_same_key_for_something_else_is_refused(cast: Cast) -> None:
    officer = cast.browser("officer")
    officer.post("/groups", BODY, key="k")
    assert officer.post("/groups", {"name": "别的"}, key="k").status_code == 409
    assert officer.post("/departments", BODY, key="k").status_code == 409


def test_keys_belong_to_a_person(cast: Cast) -> None:
    cast.browser("officer").post("/groups", BODY, key="k")
    assert cast.browser("member").post("/groups", BODY, key="k").status_code == 403


def test_a_refused_create_may_be_sent_again_with_its_key(cast: Cast) -> None:
    officer = cast.browser("officer")
    assert officer.post("/groups", {"name": ""}, key="k").status_code == 422
    assert not IdempotentAnswer.objects.exists()
    assert officer.post("/groups", BODY, key="k").status_code == 201


@pytest.mark.parametrize("key", ["", "k" * 201, "a\tb"])
def test_a_key_that_is_none_is_refused(cast: Cast, key: str) -> None:
    answer = cast.browser("officer").post("/groups", BODY, key=key)
    assert answer.status_code == 422
    assert answer.json()["code"] == "core.idempotency_malformed"
