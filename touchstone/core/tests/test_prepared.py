"""A prepared query answers what its query set would, every time it is asked."""

import pytest
from pytest_django import DjangoAssertNumQueries

from tests.cast import Cast
from touchstone.accounts.models import User
from touchstone.core.prepared import Given, Prepared
from touchstone.projects.models import Membership, Project


def test_the_same_statement_answers_for_each_value(
    cast: Cast, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    people = Prepared(lambda: User.objects.select_related("role").filter(pk=Given("pk")))
    with django_assert_num_queries(3):
        found = [people.first(pk=person.pk) for person in (cast.member, cast.guest)]
        assert [person and person.role.key for person in found] == ["member", "guest"]
        assert people.first(pk=0) is None


def test_values_are_converted_as_the_query_set_does(cast: Cast) -> None:
    person = User.objects.select_related("role").get(pk=cast.officer.pk)
    found = Prepared(lambda: User.objects.select_related("role").filter(email=Given("email")))
    (read,) = found.rows(email=person.email)
    assert (read.created_at, read.is_active, read.role.permissions) == (
        person.created_at, True, person.role.permissions,
    )  # fmt: skip


def test_columns_unions_and_rows_left_out(cast: Cast, project: Project) -> None:
    own = Membership.objects.filter(user=Given("user")).values_list("project_id", "role")
    others = Membership.objects.filter(group__people=Given("user")).values_list("project_id", "role")
    roles = Prepared(lambda: own.union(others))
    assert roles.rows(user=cast.member.pk) == [(project.pk, "member")]
    assert roles.rows(user=cast.outsider.pk) == []
    flat = Prepared(lambda: own.values_list("role", flat=True))
    assert flat.rows(user=cast.owner.pk) == ["owner"]


def test_fields_not_asked_for_are_read_when_they_are_used(cast: Cast) -> None:
    names = Prepared(lambda: User.objects.only("name").filter(pk=Given("pk")))
    person = names.first(pk=cast.member.pk)
    assert person is not None
    assert person.get_deferred_fields() >= {"email", "phone"}
    assert person.email == cast.member.email


def test_nothing_is_remembered(cast: Cast) -> None:
    people = Prepared(lambda: User.objects.filter(pk=Given("pk")).values_list("name", flat=True))
    assert people.first(pk=cast.member.pk) == "李娜"
    User.objects.filter(pk=cast.member.pk).update(name="李娜娜")
    assert people.first(pk=cast.member.pk) == "李娜娜"


@pytest.mark.parametrize("number", [2**63, -(2**64), 10**30])
def test_a_number_that_no_column_holds_finds_nothing(cast: Cast, number: int) -> None:
    people = Prepared(lambda: User.objects.filter(pk=Given("pk")))
    assert people.first(pk=number) is None
    assert cast.browser("member").get(f"/projects/{number}").status_code == 404
