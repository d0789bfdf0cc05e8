"""Two people edit the same row."""

import pytest

from tests.cast import Cast
from touchstone.accounts.models import User
from touchstone.core.errors import Conflict, StaleVersion
from touchstone.core.uniqueness import refuse_taken
from touchstone.core.versions import save_next_version


def test_of_two_who_read_the_same_version_the_second_is_refused(cast: Cast) -> None:
    mine, theirs = User.objects.get(pk=cast.member.pk), User.objects.get(pk=cast.member.pk)
    mine.title, theirs.title = "架构师", "测试"
    save_next_version(mine, ["title"])
    with pytest.raises(StaleVersion):
        save_next_version(theirs, ["title"])
    row = User.objects.get(pk=cast.member.pk)
    assert (row.title, row.version) == ("架构师", 2)


def test_only_the_named_fields_are_saved(cast: Cast) -> None:
    row = User.objects.get(pk=cast.member.pk)
    row.title, row.phone = "架构师", "110"
    save_next_version(row, ["title"])
    assert User.objects.get(pk=cast.member.pk).phone == ""


def test_a_taken_name_is_a_conflict_that_names_the_field_and_leaves_the_transaction_usable(
    cast: Cast,
) -> None:
    with pytest.raises(Conflict) as refused, refuse_taken("accounts.email_taken", field="email"):
        User.objects.filter(pk=cast.owner.pk).update(email=cast.member.email)
    assert refused.value.problems[0].field == "email"
    assert User.objects.get(pk=cast.owner.pk).email == "owner@example.com"


@pytest.mark.parametrize(
    ("header", "status"),
    [
        ('"1"', 200),
        ('W/"1"', 200),
        ("1", 200),
        ("", 428),
        ('"2"', 412),
        ("*", 422),
        ('"-1"', 422),
        ("9" * 30, 422),
    ],
)
def test_if_match_is_required_and_understood(cast: Cast, header: str, status: int) -> None:
    client = cast.browser("member").client
    answer = client.patch(
        f"/api/v1/people/{cast.member.pk}",
        b'{"phone": "1"}',
        content_type="application/json",
        headers={"If-Match": header} if header else {},
    )
    assert answer.status_code == status
