"""Routes that close an account, open it again, and let a person in."""

from datetime import datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from ninja import Router, Status
from pydantic import BaseModel

from touchstone.accounts.actions import give_sign_in_link, reinstate_person, suspend_person
from touchstone.accounts.api.people import PersonOut, person_out
from touchstone.accounts.queries import find_person
from touchstone.accounts.reader import reader_of
from touchstone.core.versions import tag

router = Router(tags=["people"])


class SignInLinkOut(BaseModel):
    """A link that signs one person in once; it is shown here and never again."""

    url: str
    expires_at: datetime


@router.put("/people/{int:person_id}/suspension", response=PersonOut, operation_id="suspend_person")
def suspend(request: HttpRequest, response: HttpResponse, person_id: int) -> PersonOut:
    """Close the account: sessions and links die at once."""
    reader = reader_of(request)
    person = suspend_person(find_person(reader, person_id), by=reader)
    tag(response, person)
    return person_out(person, reader)


@router.delete("/people/{int:person_id}/suspension", response=PersonOut, operation_id="reinstate_person")
def reinstate(request: HttpRequest, response: HttpResponse, person_id: int) -> PersonOut:
    """Open the account again."""
    reader = reader_of(request)
    person = reinstate_person(find_person(reader, person_id), by=reader)
    tag(response, person)
    return person_out(person, reader)


@router.post(
    "/people/{int:person_id}/sign-in-links",
    response={201: SignInLinkOut},
    operation_id="create_sign_in_link",
)
def create_link(request: HttpRequest, response: HttpResponse, person_id: int) -> Status[SignInLinkOut]:
    """Make a one-time link for a person, valid for a day."""
    reader = reader_of(request)
    path, link = give_sign_in_link(find_person(reader, person_id), by=reader)
    response["Cache-Control"] = "no-store"
    return Status(201, SignInLinkOut(url=settings.PUBLIC_URL + path, expires_at=link.expires_at))
