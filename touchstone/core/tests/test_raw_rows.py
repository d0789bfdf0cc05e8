"""Reading and writing rows in the database's own form."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from pytest_django import DjangoAssertNumQueries

from tests.cast import Cast
from touchstone.core.raw_rows import Memo, RowsById, as_text, raw_rows, write_columns
from touchstone.projects.models import Project
from touchstone.schedule.tests.plans import draw
from touchstone.work.models import Item

OFFSET = "+00" if connection.vendor == "postgresql" else ""


def test_dates_are_the_text_of_an_instant_in_utc(cast: Cast, project: Project) -> None:
    (item,) = draw(project, ("一", 480))
    Item.objects.filter(pk=item.pk).update(start="2026-03-02T00:00:00Z", deadline=None)
    rows = raw_rows(Item.objects.filter(pk=item.pk).values_list(*as_text("pk", "start", "deadline")))
    assert rows == [(item.pk, f"2026-03-02 00:00:00{OFFSET}", None)]


def test_many_rows_are_written_at_once_each_with_its_own_values(cast: Cast, project: Project) -> None:
    first, second, third = draw(project, ("一", 480), ("二", 480), ("三", 480))
    moment = f"2026-03-09 09:30:00{OFFSET}"
    columns = ("start", "total_slack", "is_critical")
    write_columns(Item, columns, [(moment, 7, True, first.pk), (None, None, False, second.pk)])
    rows = Item.objects.in_bulk([first.pk, second.pk, third.pk])
    assert [(rows[item.pk].total_slack, rows[item.pk].is_critical) for item in (first, second)] == [
        (7, True), (None, False),
    ]  # fmt: skip
    assert rows[first.pk].start == datetime(2026, 3, 9, 9, 30, tzinfo=UTC)
    assert rows[second.pk].start is None
    assert rows[third.pk].start is not None


@pytest.mark.django_db
def test_a_text_that_would_need_escaping_is_refused() -> None:
    if connection.vendor == "postgresql":
        with pytest.raises(ValueError, match="plain"):
            write_columns(Item, ["title"], [('a "quoted" title', 1)])


def test_rows_by_id_come_from_one_statement(
    cast: Cast, project: Project, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    first, second = draw(project, ("一", 480), ("二", 960))
    durations = RowsById(lambda: Item.objects.values_list("pk", "duration"))
    with django_assert_num_queries(2):
        assert durations.read([second.pk, 0]) == [(second.pk, 960)]
        assert sorted(durations.read([first.pk, second.pk])) == [(first.pk, 480), (second.pk, 960)]
        assert durations.read([]) == []


def test_writing_nothing_asks_the_database_nothing() -> None:
    write_columns(Item, ["start"], [])  # a query would fail: this test has no database


@pytest.mark.parametrize("keys", [["a", "b", "a"], [None, None]])
def test_a_memo_works_each_value_out_once(keys: list[str | None]) -> None:
    asked: list[str] = []

    def shout(word: str) -> str:
        asked.append(word)
        return word.upper()

    memo = Memo(shout)
    assert [memo[key] for key in keys] == [key and key.upper() for key in keys]
    assert len(asked) == len({key for key in keys if key is not None})


def test_a_memo_forgets_everything_rather_than_grow_for_ever() -> None:
    worked_out: list[int] = []

    def double(number: int) -> int:
        worked_out.append(number)
        return 2 * number

    doubles = Memo(double, most=2)
    assert [doubles[number] for number in (1, 2, 1, 3, 1)] == [2, 4, 2, 6, 2]
    assert (worked_out, doubles[None]) == ([1, 2, 3, 1], None)
