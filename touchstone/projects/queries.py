"""Sentences about projects, and what a person is in each of them."""

from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import models
from django.db.models import Q

from touchstone.accounts.permissions import SEE_ALL_PROJECTS
from touchstone.core.errors import NotFound
from touchstone.core.paging import check_limit, decode_position, encode_cursor
from touchstone.core.prepared import Given, Prepared

if TYPE_CHECKING:
    from touchstone.projects.models import Membership, Project

ROLE_ORDER = ("guest", "member", "manager", "owner")


class ProjectQuerySet(models.QuerySet["Project"]):
    def visible_to(self, user: Any) -> "ProjectQuerySet":
        """One's own projects, and those open to the company for everybody but guests."""
        if not user.is_active:
            return self.none()
        if user.has_permission(SEE_ALL_PROJECTS):
            return self.all()
        mine = Q(pk__in=project_roles(user))
        return self.filter(mine if user.is_guest else mine | Q(visibility="company"))

    def active(self) -> "ProjectQuerySet":
        return self.filter(archived_at=None)

    def archived(self) -> "ProjectQuerySet":
        return self.exclude(archived_at=None)

    def matching(self, text: str) -> "ProjectQuerySet":
        return self.filter(Q(name__icontains=text) | Q(key__icontains=text))


def is_visible_to(user: Any, project: "Project") -> bool:
    """`visible_to`, of a project at hand."""
    if not user.is_active:
        return False
    is_open = project.visibility == "company" and not user.is_guest
    return is_open or user.has_permission(SEE_ALL_PROJECTS) or project.pk in project_roles(user)


def project_roles(user: Any) -> dict[int, str]:
    """The person's role by project id, their own or through a group, whichever is higher.

    Asked once per request: the answer is kept on the person's row.
    """
    known: dict[int, str] | None = user.__dict__.get("_project_roles")
    if known is None:
        known = user.__dict__["_project_roles"] = _read_roles(user)
    return known


def forget_project_roles(user: Any) -> None:
    """Memberships changed: ask again next time."""
    user.__dict__.pop("_project_roles", None)


def role_in(user: Any, project_id: int) -> str | None:
    """The person's role in a project, None for no member."""
    return project_roles(user).get(project_id)


def has_role(user: Any, project_id: int, least: str) -> bool:
    """Whether the person has at least the role `least` in the project."""
    role = role_in(user, project_id)
    return role is not None and ROLE_ORDER.index(role) >= ROLE_ORDER.index(least)


def find_project(user: Any, project_id: int) -> "Project":
    """The project, if the person may see it."""
    project = _projects.first(pk=project_id)
    if project is None or not is_visible_to(user, project):
        raise NotFound("core.not_found")
    return project


def _one_project() -> "models.QuerySet[Project, Project]":
    from touchstone.projects.models import Project

    return Project.objects.select_related("calendar").order_by().filter(pk=Given("pk"))


_projects = Prepared(_one_project)


class ProjectsPage(NamedTuple):
    """A page of projects, and which of the person's projects carry a star."""

    rows: "list[Project]"
    next: str | None
    total: int
    starred: set[int]


def project_page(
    user: Any, *, q: str, state: str, mine: bool, starred: bool, limit: int, cursor: str | None
) -> ProjectsPage:
    """Projects by name, as asked for."""
    from touchstone.projects.models import Project, ProjectStar

    kept = set(ProjectStar.objects.filter(user=user).values_list("project_id", flat=True))
    rows = Project.objects.visible_to(user).select_related("calendar").order_by("name", "pk")
    rows = {"active": rows.active(), "archived": rows.archived(), "all": rows}[state]
    if q:
        rows = rows.matching(q)
    if mine:
        rows = rows.filter(pk__in=project_roles(user))
    if starred:
        rows = rows.filter(pk__in=kept)
    total = rows.count()
    if position := decode_position(cursor, str, int):
        name, pk = position
        rows = rows.filter(Q(name__gt=name) | Q(name=name, pk__gt=pk))
    found = list(rows[: check_limit(limit) + 1])
    last = found[limit - 1] if len(found) > limit else None
    return ProjectsPage(found[:limit], encode_cursor([last.name, last.pk]) if last else None, total, kept)


def is_starred(user: Any, project: "Project") -> bool:
    """Whether the person keeps the project at hand."""
    return project.stars.filter(user=user).exists()


def members_of(project: "Project") -> list[dict[str, Any]]:
    """People and groups of a project, the highest role first, then by name."""
    rows = project.memberships.select_related("user", "group")
    members = [
        {
            "user_id": row.user_id,
            "group_id": row.group_id,
            "name": row.user.name if row.user else row.group.name if row.group else "",
            "title": row.user.title if row.user else "",
            "role": row.role,
        }
        for row in rows
    ]
    return sorted(members, key=lambda member: (-ROLE_ORDER.index(member["role"]), member["name"]))


def _read_roles(user: Any) -> dict[int, str]:
    roles: dict[int, str] = {}
    for project_id, role in _roles.rows(user=user.pk):
        if project_id not in roles or ROLE_ORDER.index(role) > ROLE_ORDER.index(roles[project_id]):
            roles[project_id] = role
    return roles


def _own_and_through_groups() -> "models.QuerySet[Membership, tuple[int, str]]":
    from touchstone.projects.models import Membership

    own = Membership.objects.filter(user=Given("user")).values_list("project_id", "role")
    through_groups = Membership.objects.filter(group__people=Given("user")).values_list("project_id", "role")
    return own.union(through_groups)


_roles = Prepared(_own_and_through_groups)


def active_member_ids(project: "Project") -> set[int]:
    """The people who belong to the project, themselves or through a group, and whose account is active."""
    return {user_id for user_id in _active_members.rows(project=project.pk) if user_id is not None}


def _direct_and_grouped() -> "models.QuerySet[Membership, int | None]":
    from touchstone.projects.models import Membership

    members = Membership.objects.filter(project=Given("project"))
    direct = members.filter(user__is_active=True).values_list("user_id", flat=True)
    return direct.union(members.filter(group__people__is_active=True).values_list("group__people", flat=True))


_active_members = Prepared(_direct_and_grouped)
