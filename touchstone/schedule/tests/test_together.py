"""Two people work on one plan at the same moment."""

import threading
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from django.db import connection, connections

from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.schedule.computing import compute_afresh
from touchstone.schedule.differences import compare
from touchstone.schedule.tests.plans import draw, fetch, link
from touchstone.work.models import Item

pytestmark = [
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.skipif(
        connection.vendor == "sqlite", reason="SQLite in memory has one connection; PostgreSQL has many"
    ),
]
DAY = 480


def test_editors_of_one_chain_neither_block_nor_lose_each_other(cast: Cast, project: Project) -> None:
    items = draw(project, *[(f"任务 {number}", DAY) for number in range(6)])
    for first, second in pairwise(items):
        link(first, second)
    actors = ("owner", "manager", "member")
    for version in range(1, 6):
        edits = [
            edit(cast, actor, item, version, duration=version * DAY + 60)
            for actor, item in zip(actors, items[::2], strict=True)
        ]
        assert [answer.status_code for answer in at_once(edits)] == [200, 200, 200]
    assert [fetch(item).duration for item in items[::2]] == [5 * DAY + 60] * 3
    assert compare(compute_afresh(project)) == []


def test_of_two_edits_of_one_reading_one_is_refused(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("任务", DAY))
    edits = [edit(cast, "owner", item, 1, duration=2 * DAY), edit(cast, "member", item, 1, priority=3)]
    assert sorted(answer.status_code for answer in at_once(edits)) == [200, 412]


def test_who_moves_dates_and_who_tells_people_do_not_block_each_other(cast: Cast, project: Project) -> None:
    """A notice refers to the project that a mover of dates holds, while its writer holds the item."""
    for number in range(8):
        (item,) = draw(project, (f"任务 {number}", DAY))
        edits = [
            edit(cast, "owner", item, 1, duration=2 * DAY),
            edit(cast, "member", item, 1, priority=3),
            edit(cast, "manager", item, 1, title="改名"),
        ]
        assert sorted(answer.status_code for answer in at_once(edits)) == [200, 412, 412]


def edit(cast: Cast, actor: str, item: Item, version: int, **fields: Any) -> Callable[[], Any]:
    """An edit to be made later, by somebody who has read this version."""
    browser = cast.browser(actor)
    return lambda: browser.patch(f"/items/{item.pk}", fields, version=version)


def at_once(calls: list[Callable[[], Any]]) -> list[Any]:
    """The answers of calls that start together, each on a connection of its own."""
    answers: list[Any] = [None] * len(calls)
    gate = threading.Barrier(len(calls))

    def run(number: int) -> None:
        try:
            gate.wait()
            answers[number] = calls[number]()
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(number,)) for number in range(len(calls))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers
