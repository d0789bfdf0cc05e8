"""Routes of the signed-in person's own account."""

from typing import Literal, cast

from django.http import HttpRequest, HttpResponse
from ninja import Router
from pydantic import BaseModel, Field

from touchstone.accounts import permissions
from touchstone.accounts.actions import edit_preferences
from touchstone.accounts.models import User
from touchstone.accounts.queries import the_company
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, Line, absent
from touchstone.core.versions import tag

router = Router(tags=["me"])

Language = Literal["zh-hans", "en"]
Theme = Literal["system", "light", "dark"]
CAN = {
    "manage_organisation": permissions.MANAGE_ORGANISATION,
    "manage_people": permissions.MANAGE_PEOPLE,
    "create_project": permissions.CREATE_PROJECTS,
    "see_all_projects": permissions.SEE_ALL_PROJECTS,
    "manage_templates": permissions.MANAGE_TEMPLATES,
    "manage_calendars": permissions.MANAGE_CALENDARS,
    "read_audit": permissions.READ_AUDIT,
    "see_money": permissions.SEE_MONEY,
}


class MyOrganisation(BaseModel):
    """What every page needs to know of the company."""

    name: str
    language: Language
    time_zone: str
    is_set_up: bool
    has_demo: bool


class MeOut(BaseModel):
    """The signed-in person, and what their role lets them do."""

    id: int
    name: str
    email: str
    title: str
    phone: str
    department_id: int | None
    role: str
    role_name: str
    permissions: list[str]
    language: Language
    time_zone: str
    theme: Theme
    single_keys: bool
    has_password: bool
    organisation: MyOrganisation
    can: dict[str, bool]
    version: int


class MeIn(Body):
    """Preferences to change; what is left out stays."""

    language: Language = Field(default_factory=absent)
    time_zone: Line = Field(default_factory=absent, description="a name of the IANA database")
    theme: Theme = Field(default_factory=absent)
    single_keys: bool = Field(default_factory=absent, description="letters without Ctrl are shortcuts")


@router.get("/me", response=MeOut, operation_id="get_me")
def get(request: HttpRequest, response: HttpResponse) -> MeOut:
    """The signed-in person with role, permissions and company."""
    return _me(response, reader_of(request))


@router.patch("/me", response=MeOut, operation_id="edit_me")
def edit(request: HttpRequest, response: HttpResponse, preferences: MeIn) -> MeOut:
    """Change language, time zone or appearance; needs no `If-Match`, nobody else edits them."""
    me = reader_of(request)
    return _me(response, edit_preferences(me, by=me, **preferences.model_dump(exclude_unset=True)))


def _me(response: HttpResponse, me: User) -> MeOut:
    tag(response, me)
    return MeOut(
        id=me.pk,
        name=me.name,
        email=me.email,
        title=me.title,
        phone=me.phone,
        department_id=me.department_id,
        role=me.role.key,
        role_name=me.role.label,
        permissions=me.role.permissions,
        language=cast("Language", me.language),
        time_zone=me.time_zone,
        theme=cast("Theme", me.theme),
        single_keys=me.single_keys,
        has_password=me.has_usable_password(),
        organisation=MyOrganisation.model_validate(the_company(), from_attributes=True),
        can={verb: me.has_permission(permission) for verb, permission in CAN.items()},
        version=me.version,
    )
