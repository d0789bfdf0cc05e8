"""Who belongs to a project, and which projects a person keeps at hand."""

from touchstone.accounts.models import Group, User
from touchstone.core.actions import action
from touchstone.core.errors import Conflict, Forbidden, Invalid
from touchstone.core.events import record
from touchstone.projects.models import Membership, Project, ProjectRole, ProjectStar
from touchstone.projects.queries import ROLE_ORDER, forget_project_roles, role_in
from touchstone.projects.rules import can_manage_project, can_see_project


@action(can_manage_project)
def set_member(
    project: Project, /, *, by: User, role: str, user: User | None = None, group: Group | None = None
) -> Membership:
    """Give a person or a group a role; nobody grants more than they hold."""
    if role not in ProjectRole.values:
        raise Invalid("projects.unknown_choice", field="role")
    membership = Membership.objects.filter(project=project, user=user, group=group).first()
    before = membership.role if membership else None
    _refuse_above(project, by, role)
    _refuse_above(project, by, before)
    if before == ProjectRole.OWNER and role != ProjectRole.OWNER:
        _keep_an_owner(project, membership)
    if membership is not None and before == role:
        return membership
    membership, _ = Membership.objects.update_or_create(
        project=project, user=user, group=group, defaults={"role": role}
    )
    _forget(by, user)
    _record("project.member_set", membership, by, before, role)
    return membership


@action(can_manage_project)
def remove_member(
    project: Project, /, *, by: User, user: User | None = None, group: Group | None = None
) -> None:
    """Take a person or group out; removing who is no member changes nothing."""
    membership = Membership.objects.filter(project=project, user=user, group=group).first()
    if membership is None:
        return
    _refuse_above(project, by, membership.role)
    if membership.role == ProjectRole.OWNER:
        _keep_an_owner(project, membership)
    membership.delete()
    _forget(by, user)
    _record("project.member_removed", membership, by, membership.role, None)


@action(can_see_project)
def star_project(project: Project, /, *, by: User) -> None:
    """Keep a project at hand."""
    ProjectStar.objects.get_or_create(project=project, user=by)


@action(can_see_project)
def unstar_project(project: Project, /, *, by: User) -> None:
    """Let it go."""
    ProjectStar.objects.filter(project=project, user=by).delete()


def _refuse_above(project: Project, by: User, role: str | None) -> None:
    """The officer appoints anybody; others only up to their own role."""
    own = role_in(by, project.pk)
    if role is None or own is None:
        return
    if ROLE_ORDER.index(role) > ROLE_ORDER.index(own):
        raise Forbidden("projects.role_too_high", field="role")


def _keep_an_owner(project: Project, leaving: Membership | None) -> None:
    owners = Membership.objects.filter(project=project, role=ProjectRole.OWNER)
    if leaving is not None and not owners.exclude(pk=leaving.pk).exists():
        raise Conflict("projects.last_owner")


def _forget(*people: User | None) -> None:
    for person in people:
        if person is not None:
            forget_project_roles(person)


def _record(name: str, membership: Membership, by: User, before: str | None, after: str | None) -> None:
    who = {"user_id": membership.user_id, "group_id": membership.group_id}
    record(name, membership.project, by=by, before={**who, "role": before}, after={**who, "role": after})
