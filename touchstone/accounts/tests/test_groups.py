"""Groups of people."""

from pytest_django import DjangoAssertNumQueries

from tests.browser import change_set_of
from tests.cast import Cast
from touchstone.projects.models import Project


def test_a_group_is_made_changed_removed_and_everything_can_be_taken_back(cast: Cast) -> None:
    officer = cast.browser("officer")
    people = sorted([cast.owner.pk, cast.member.pk])
    made = officer.post("/groups", {"name": "评审组", "people": people})
    path = f"/groups/{made.json()['id']}"
    edited = officer.patch(path, {"people": [cast.owner.pk], "description": "每周三"}, version=1)
    assert edited.json()["people"] == [cast.owner.pk]
    officer.post(f"/change-sets/{change_set_of(edited)}/undo")
    assert officer.get("/groups").json()["items"][0]["people"] == people
    removed = officer.delete(path)
    assert officer.get("/groups").json()["items"] == []
    officer.post(f"/change-sets/{change_set_of(removed)}/undo")
    back = officer.get("/groups").json()["items"][0]
    assert (back["id"], back["name"], back["people"]) == (made.json()["id"], "评审组", people)


def test_a_group_that_a_project_counts_on_is_not_removed(cast: Cast, project: Project) -> None:
    from touchstone.accounts.models import Group
    from touchstone.projects.actions import set_member

    group_id = cast.browser("officer").post("/groups", {"name": "评审组"}).json()["id"]
    set_member(project, by=cast.owner, group=Group.objects.get(pk=group_id), role="guest")
    refused = cast.browser("officer").delete(f"/groups/{group_id}")
    assert refused.status_code == 409
    assert refused.json()["code"] == "accounts.group_in_use"


def test_wrong_groups_are_refused_with_the_field(cast: Cast) -> None:
    officer = cast.browser("officer")
    officer.post("/groups", {"name": "评审组"})
    assert officer.post("/groups", {"name": "评审组"}).status_code == 409
    for body, field in (
        ({"name": ""}, "name"),
        ({"name": "甲", "people": [987654]}, "people"),
        ({"name": "甲", "people": ["1"]}, "people"),
        ({"name": "甲", "people": None}, "people"),
    ):
        refused = officer.post("/groups", body)
        assert refused.status_code == 422
        assert refused.json()["errors"][0]["field"] == field


def test_guests_do_not_learn_of_groups_not_even_by_filtering(cast: Cast, project: Project) -> None:
    group = cast.browser("officer").post("/groups", {"name": "评审组", "people": [cast.member.pk]}).json()
    guest = cast.browser("guest")
    assert guest.get("/groups").json()["items"] == []
    assert guest.get("/people", group_id=group["id"]).json() == guest.get("/people", group_id=987654).json()


def test_the_list_takes_the_same_queries_for_any_number_of_groups(
    cast: Cast, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    officer = cast.browser("officer")
    for number in range(20):
        officer.post("/groups", {"name": f"组{number}", "people": [cast.owner.pk, cast.member.pk]})
    with django_assert_num_queries(4):  # session, reader, groups, people
        assert len(officer.get("/groups").json()["items"]) == 20
