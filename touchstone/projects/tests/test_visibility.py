"""Whether one project is visible is the same question as which ones are."""

import pytest

from tests.cast import ACTORS, Cast
from touchstone.accounts.actions import create_group, suspend_person
from touchstone.accounts.models import User
from touchstone.projects.actions import set_member
from touchstone.projects.models import Project, Visibility
from touchstone.projects.queries import forget_project_roles, is_visible_to


def sees(person: User, project: Project) -> bool:
    """The answer, which both ways must give."""
    forget_project_roles(person)
    alone = is_visible_to(person, project)
    assert alone == Project.objects.visible_to(person).filter(pk=project.pk).exists()
    return alone


@pytest.mark.parametrize(
    ("visibility", "seen_by"),
    [
        (Visibility.MEMBERS, {"officer", "owner", "manager", "member", "guest"}),
        (Visibility.COMPANY, {"officer", "owner", "manager", "member", "guest", "outsider", "finance"}),
    ],
)
def test_both_ways_to_ask_agree(
    cast: Cast, project: Project, visibility: Visibility, seen_by: set[str]
) -> None:
    project.visibility = visibility
    project.save()
    assert {actor for actor in ACTORS if sees(getattr(cast, actor), project)} == seen_by


def test_a_group_opens_a_project_and_a_suspension_closes_it(cast: Cast, project: Project) -> None:
    group = create_group(cast.company, by=cast.officer, name="评审组", people=[cast.outsider])
    assert not sees(cast.outsider, project)
    set_member(project, by=cast.owner, group=group, role="member")
    assert sees(cast.outsider, project)
    suspend_person(cast.outsider, by=cast.officer)
    assert not sees(cast.outsider, project)
