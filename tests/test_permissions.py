"""Every operation of the contract, called by everybody: no operation is forgotten, none is too open."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import transaction
from pytest_django import DjangoDbBlocker

from tests.browser import Browser
from tests.cast import ACTORS
from tests.matrix import EVERYBODY, Row, World, all_rows, build_world
from touchstone.accounts.actions import suspend_person

pytestmark = pytest.mark.django_db
ROWS = all_rows()
WRITES = {"POST", "PUT", "PATCH", "DELETE"}


def operations() -> dict[str, tuple[str, str]]:
    """Method and path template of every operation in the contract."""
    from touchstone.config.api import api

    return {
        operation["operationId"]: (method.upper(), path)
        for path, methods in api.get_openapi_schema()["paths"].items()
        for method, operation in methods.items()
    }


def test_every_operation_has_its_row() -> None:
    assert operations().keys() - ROWS.keys() == set(), "write rows in the domain's tests/matrix.py"
    assert ROWS.keys() - operations().keys() == set(), "rows of operations that are gone"


def test_every_row_calls_the_operation_it_is_named_after() -> None:
    called = operations()
    wrong = [name for name, row in ROWS.items() if name in called and not row.matches(*called[name])]
    assert wrong == []


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    """Built once; each request runs in a savepoint of its own that is taken back."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield build_world()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def browsers(world: World) -> dict[str, Browser]:
    signed_in = {actor: Browser(getattr(world, actor)) for actor in ACTORS}
    return {"anonymous": Browser(), **signed_in}


@pytest.mark.parametrize("operation", sorted(ROWS))
def test_everybody_gets_what_the_row_says(operation: str, world: World, browsers: dict[str, Browser]) -> None:
    answers = {actor: call(ROWS[operation], browsers[actor], world) for actor in EVERYBODY}
    statuses = {actor: answer.status_code for actor, answer in answers.items()}
    assert statuses == dict(ROWS[operation].expected)
    refusals = [answer for answer in answers.values() if answer.status_code >= 400]
    assert {refusal.headers["Content-Type"] for refusal in refusals} <= {"application/problem+json"}


def test_a_suspended_person_s_session_is_dead_everywhere(world: World) -> None:
    with taken_back():
        browser = Browser(world.member)
        suspend_person(world.member, by=world.officer)
        alive = {name for name, row in ROWS.items() if call(row, browser, world).status_code != 401}
    assert alive == set()


def test_a_write_without_the_csrf_header_is_refused(world: World) -> None:
    with taken_back():
        browser = Browser(world.officer, checks_csrf=True)
        writes = {name: row for name, row in ROWS.items() if row.method in WRITES}
        passed = {name for name, row in writes.items() if call(row, browser, world).status_code != 403}
    assert passed == set()


def call(row: Row, browser: Browser, world: World) -> Any:
    """The answer to a row's request; whatever it changed is taken back."""
    body = row.body(world) if callable(row.body) else row.body
    version = getattr(world, row.version).version if row.version else None
    with taken_back():
        answer = browser.send(row.method, world.fill(row.path), body, version=version)
    if answer.streaming:
        answer.getvalue()  # read to its end, the test client closes the file and keeps the connection
    return answer


@contextmanager
def taken_back() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
