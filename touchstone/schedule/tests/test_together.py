"""Two people work on one plan at the same moment."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, connections

from tests.browser import Browser
from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.schedule.tests.plans import dates, draw, fetch, link

pytestmark = [
    pytest.mark.django_db(transaction=True, serialized_rollback=True),
    pytest.mark.skipif(
        connection.vendor == "sqlite", reason="SQLite in memory has one connection; PostgreSQL has many"
    ),
]
DAY = 480


def test_editors_of_one_chain_neither_block_nor_lose_each_other(cast: Cast, project: Project) -> None:
    items = draw(project, *[(f"任务 {number}", DAY) for number in range(6)])
    for first, second in zip(items, items[1:], strict=False):
        link(first, second)
    browsers = [cast.browser(actor) for actor in ("owner", "manager", "member")]
    for round_number in range(1, 6):
        answers = at_once(
            [
                lambda browser=browser, item=item: browser.patch(
                    f"/items/{item.pk}", {"duration": round_number * DAY + 60}, version=round_number
                )
                for browser, item in zip(browsers, items[::2], strict=True)
            ]
        )
        assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert [fetch(item).duration for item in items[::2]] == [5 * DAY + 60] * 3
    before = dates(*items)
    recalculated(items[0])
    assert dates(*items) == before


def test_of_two_edits_of_one_reading_one_is_refused(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("任务", DAY))
    edits = [({"duration": 2 * DAY}, cast.browser("owner")), ({"priority": 3}, cast.browser("member"))]
    answers = at_once(
        [
            lambda body=body, browser=browser: browser.patch(f"/items/{item.pk}", body, version=1)
            for body, browser in edits
        ]
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]


def recalculated(item: Any) -> None:
    """Compute the item's plan afresh, to see that nothing was left half done."""
    from touchstone.core.gesture import gesture
    from touchstone.schedule.recalculation import recalculate

    row = fetch(item)
    with gesture(row.project.created_by):
        recalculate(row.project_id)


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
