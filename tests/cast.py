"""The people of every test: one company, one project, and seven who relate to it differently.

陈思远 officer    the software officer; runs the company, belongs to no project
林晓梅 owner      a member of the company who owns the project
王建国 manager    manages the project
李娜   member     works in it
赵一鸣 guest      an outside partner with the role of a guest, invited to the project
孙丽   outsider   a colleague who does not belong to the project
周敏   finance    the finance person; does not belong to the project
"""

from dataclasses import dataclass

import pytest

from tests.browser import Browser
from touchstone.accounts.actions import create_department, create_person, set_up_company
from touchstone.accounts.models import Department, Organisation, User
from touchstone.accounts.queries import find_role, the_company
from touchstone.accounts.robots import system_robot
from touchstone.projects.actions import create_project, set_member
from touchstone.projects.models import Project, ProjectRole, Visibility

ACTORS = ("officer", "owner", "manager", "member", "guest", "outsider", "finance")


@dataclass(frozen=True)
class Cast:
    """Who is who; `browser` signs one of them in."""

    company: Organisation
    department: Department
    officer: User
    owner: User
    manager: User
    member: User
    guest: User
    outsider: User
    finance: User

    def browser(self, actor: str | None) -> Browser:
        """The browser of `officer`, `owner`, …; None is a stranger."""
        return Browser(getattr(self, actor) if actor else None)


@pytest.fixture
def cast(db: None) -> Cast:
    """The company and its people."""
    return make_cast()


@pytest.fixture
def project(cast: Cast) -> Project:
    """The project they relate to: only for its members."""
    return make_project(cast)


def make_cast() -> Cast:
    """A company that is set up, with a department and seven people, made as people make them."""
    company = the_company()
    officer = _person("陈思远", "officer@example.com", "officer", by=system_robot())
    set_up_company(company, by=officer, name="启明制造有限公司")
    department = create_department(company, by=officer, name="信息中心", lead_id=officer.pk)

    def person(name: str, actor: str, role: str) -> User:
        return _person(name, f"{actor}@example.com", role, by=officer, department=department)

    return Cast(
        company=company,
        department=department,
        officer=officer,
        owner=person("林晓梅", "owner", "member"),
        manager=person("王建国", "manager", "member"),
        member=person("李娜", "member", "member"),
        guest=_person("赵一鸣", "guest@partner.example", "guest", by=officer),
        outsider=person("孙丽", "outsider", "member"),
        finance=person("周敏", "finance", "finance"),
    )


def make_project(cast: Cast) -> Project:
    """An empty project that only its four members see."""
    project = create_project(
        cast.company, by=cast.owner, name="供应商门户", key="PORTAL", visibility=Visibility.MEMBERS
    )
    set_member(project, by=cast.owner, user=cast.manager, role=ProjectRole.MANAGER)
    set_member(project, by=cast.owner, user=cast.member, role=ProjectRole.MEMBER)
    set_member(project, by=cast.owner, user=cast.guest, role=ProjectRole.GUEST)
    return project


def _person(name: str, email: str, role: str, *, by: User, department: Department | None = None) -> User:
    return create_person(
        the_company(),
        by=by,
        name=name,
        email=email,
        role=find_role(role),
        department_id=department.pk if department else None,
    )
