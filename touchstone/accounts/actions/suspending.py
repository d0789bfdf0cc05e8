"""Closing an account and opening it again."""

from allauth.usersessions.models import UserSession

from touchstone.accounts.actions.officers import keep_an_officer
from touchstone.accounts.models import User
from touchstone.accounts.rules import can_manage_people
from touchstone.core.actions import action
from touchstone.core.errors import Forbidden
from touchstone.core.events import record
from touchstone.core.versions import save_next_version


@action(can_manage_people)
def suspend_person(person: User, /, *, by: User) -> User:
    """Close the account: sessions and sign-in links die at once, what was done stays."""
    if person.pk == by.pk:
        raise Forbidden("accounts.not_oneself")
    if person.is_active:
        keep_an_officer(person)
        person.is_active = False
        save_next_version(person, ["is_active"])
        for session in UserSession.objects.filter(user=person):
            session.end()
        person.sign_in_links.all().delete()
        record("person.suspended", person, by=by)
    return person


@action(can_manage_people)
def reinstate_person(person: User, /, *, by: User) -> User:
    """Open the account again; the person signs in anew."""
    if not person.is_active:
        person.is_active = True
        save_next_version(person, ["is_active"])
        record("person.reinstated", person, by=by)
    return person
