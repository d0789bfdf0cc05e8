"""What the database says of a few items is what the outline says of all."""

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.cast import Cast
from touchstone.projects.models import Project
from touchstone.work import actions
from touchstone.work.actions import NewItem
from touchstone.work.models import Item
from touchstone.work.outline import PATIENCE, known_outline, outline_of
from touchstone.work.places import Spot, spot_of, spots_of
from touchstone.work.queries.items import find_item
from touchstone.work.rows import rows_in_order


@pytest.fixture
def tree(cast: Cast, plan: Project) -> list[Item]:
    """Two branches, the first three levels deep; one task between others is in the trash."""
    news = [
        NewItem("阶段一"),
        NewItem("采购", parent=0),
        NewItem("询价", parent=1),
        NewItem("废弃", parent=1),
        NewItem("签约", parent=1),
        NewItem("阶段二"),
    ]
    items = actions.create_items(plan, news, by=cast.member)
    actions.trash_items([items[3]], by=cast.member)
    return items


def test_places_agree_with_the_outline(plan: Project, tree: list[Item]) -> None:
    outline = outline_of(plan)
    told = spots_of([item.pk for item in tree])
    assert {pk: (spot.wbs, spot.depth, spot.child_count) for pk, spot in told.items()} == {
        pk: (place.wbs, place.depth, place.child_count) for pk, place in outline.places.items()
    }
    assert told[tree[4].pk].wbs == "1.1.2"
    assert told[tree[4].pk].line == (tree[0].pk, tree[1].pk)
    assert tree[3].pk not in told


def test_rows_need_no_outline(
    cast: Cast, plan: Project, tree: list[Item], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    plan.refresh_from_db()
    assert known_outline(plan.pk, plan.outline_stamp) is None
    with django_assert_num_queries(4):  # rows, labels, lines, numbers
        cold = rows_in_order([item.pk for item in tree])
    outline_of(plan)
    with django_assert_num_queries(2):
        warm = rows_in_order([item.pk for item in tree])
    assert cold == warm
    assert [row["wbs"] for row in cold if row["title"] == "废弃"] == [""]


def test_an_outline_that_is_missed_again_and_again_is_read(
    cast: Cast, plan: Project, tree: list[Item], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    asked = [find_item(cast.member, tree[4].pk) for _ in range(PATIENCE)]
    spots = [spot_of(item) for item in asked]
    assert known_outline(plan.pk, asked[0].project.outline_stamp) is None
    spots.append(spot_of(asked[0]))
    with django_assert_num_queries(0):
        spots.append(spot_of(asked[0]))
    assert set(spots) == {Spot("1.1.2", (tree[0].pk, tree[1].pk), 0)}
    actions.trash_items([tree[2]], by=cast.member)
    assert spot_of(find_item(cast.member, tree[4].pk)).wbs == "1.1.1"
