"""Named permissions of the organisation, and the roles that the product ships with."""

from typing import NamedTuple

MANAGE_ORGANISATION = "organisation.manage"
MANAGE_PEOPLE = "people.manage"
CREATE_PROJECTS = "projects.create"
SEE_ALL_PROJECTS = "projects.see_all"
MANAGE_TEMPLATES = "templates.manage"
MANAGE_CALENDARS = "calendars.manage"
READ_AUDIT = "audit.read"
SEE_MONEY = "money.see"

ALL_PERMISSIONS = (
    MANAGE_ORGANISATION,
    MANAGE_PEOPLE,
    CREATE_PROJECTS,
    SEE_ALL_PROJECTS,
    MANAGE_TEMPLATES,
    MANAGE_CALENDARS,
    READ_AUDIT,
    SEE_MONEY,
)


OFFICER = "officer"
GUEST = "guest"


class ShippedRole(NamedTuple):
    """A role every company starts with; `rank` orders what one may grant."""

    key: str
    name: str
    name_en: str
    rank: int
    permissions: tuple[str, ...]


SHIPPED_ROLES = (
    ShippedRole(
        OFFICER,
        "软件官",
        "Software officer",
        90,
        tuple(name for name in ALL_PERMISSIONS if name != SEE_MONEY),
    ),
    ShippedRole("executive", "管理层", "Executive", 70, (CREATE_PROJECTS, SEE_ALL_PROJECTS, SEE_MONEY)),
    ShippedRole(
        "pmo",
        "项目管理办公室",
        "PMO",
        60,
        (CREATE_PROJECTS, SEE_ALL_PROJECTS, MANAGE_TEMPLATES, MANAGE_CALENDARS),
    ),
    ShippedRole("finance", "财务", "Finance", 50, (SEE_MONEY,)),
    ShippedRole("member", "成员", "Member", 20, (CREATE_PROJECTS,)),
    ShippedRole(GUEST, "访客", "Guest", 10, ()),
)
