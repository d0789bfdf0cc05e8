"""Links, passwords and sessions."""

from allauth.usersessions.models import UserSession

from touchstone.accounts.models import SignInLink, User
from touchstone.accounts.rules import can_manage_people, is_oneself, owns_session
from touchstone.accounts.sign_in_links import make_sign_in_link, spend_link
from touchstone.core.actions import action
from touchstone.core.errors import Conflict
from touchstone.core.events import record


@action(can_manage_people)
def give_sign_in_link(person: User, /, *, by: User) -> tuple[str, SignInLink]:
    """A link that signs the person in once; its path is shown now and never again."""
    if not person.is_active:
        raise Conflict("accounts.suspended")
    path, link = make_sign_in_link(person, by=by)
    record("person.sign_in_link_made", person, by=by)
    return path, link


@action(is_oneself)
def sign_in_by_link(person: User, /, *, by: User, link: SignInLink) -> None:
    """Use up the person's link."""
    spend_link(link)
    record("person.signed_in_by_link", person, by=by)


@action(is_oneself)
def choose_password(person: User, /, *, by: User, password: str) -> None:
    """Set one's own password; every other session of the person ends with it."""
    person.set_password(password)
    person.save(update_fields=["password"])
    record("person.password_chosen", person, by=by)


@action(owns_session)
def end_session(session: UserSession, /, *, by: User) -> None:
    """Sign out another browser, or this one."""
    record("person.session_ended", by, by=by, before={"user_agent": session.user_agent})
    session.end()
