"""Routes of the company and its roles."""

from typing import cast

from django.http import HttpRequest, HttpResponse
from ninja import Router
from pydantic import BaseModel, Field

from touchstone.accounts.actions import edit_organisation
from touchstone.accounts.api.me import Language
from touchstone.accounts.models import Organisation, Role, User
from touchstone.accounts.queries import all_roles, the_company
from touchstone.accounts.reader import reader_of
from touchstone.accounts.rules import can_manage_organisation, can_manage_people
from touchstone.core.bodies import Body, Line, absent
from touchstone.core.versions import expect_version, tag

router = Router(tags=["organisation"])


class OrganisationOut(BaseModel):
    """The company this deployment serves."""

    name: str
    language: Language
    time_zone: str
    is_set_up: bool
    has_demo: bool
    version: int
    can: dict[str, bool]


class OrganisationChanges(Body):
    """Settings to change; what is left out stays."""

    name: Line = Field(default_factory=absent, max_length=200)
    language: Language = Field(default_factory=absent)
    time_zone: Line = Field(default_factory=absent)


class RoleOut(BaseModel):
    """A named set of permissions; `can.grant` says whether the reader may give it."""

    key: str
    name: str
    rank: int
    permissions: list[str]
    can: dict[str, bool]


class RoleList(BaseModel):
    items: list[RoleOut]


@router.get("/organisation", response=OrganisationOut, operation_id="get_organisation")
def get(request: HttpRequest, response: HttpResponse) -> OrganisationOut:
    """The company's name, and the language and time zone that new people start with."""
    return _show(response, the_company(), reader_of(request))


@router.patch("/organisation", response=OrganisationOut, operation_id="edit_organisation")
def edit(request: HttpRequest, response: HttpResponse, changes: OrganisationChanges) -> OrganisationOut:
    """Change the company's settings."""
    organisation, reader = the_company(), reader_of(request)
    expect_version(request, organisation, lambda: _out(organisation, reader))
    edit_organisation(organisation, by=reader, **changes.model_dump(exclude_unset=True))
    return _show(response, organisation, reader)


@router.get("/roles", response=RoleList, operation_id="list_roles")
def roles(request: HttpRequest) -> RoleList:
    """The roles of the organisation, highest first."""
    reader = reader_of(request)
    return RoleList(items=[_role(role, reader) for role in all_roles()])


def _show(response: HttpResponse, organisation: Organisation, reader: User) -> OrganisationOut:
    tag(response, organisation)
    return _out(organisation, reader)


def _out(organisation: Organisation, reader: User) -> OrganisationOut:
    return OrganisationOut(
        name=organisation.name,
        language=cast("Language", organisation.language),
        time_zone=organisation.time_zone,
        is_set_up=organisation.is_set_up,
        has_demo=organisation.has_demo,
        version=organisation.version,
        can={"edit": can_manage_organisation(reader, organisation)},
    )


def _role(role: Role, reader: User) -> RoleOut:
    may_grant = can_manage_people(reader) and role.rank <= reader.role.rank
    return RoleOut(
        key=role.key,
        name=role.label,
        rank=role.rank,
        permissions=role.permissions,
        can={"grant": may_grant},
    )
