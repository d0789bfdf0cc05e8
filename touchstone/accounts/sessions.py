"""The browsers in which a person is signed in."""

from allauth.usersessions.models import UserSession
from django.contrib.sessions.models import Session

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.core.errors import NotFound


def live_sessions(person: User) -> list[UserSession]:
    """The person's sessions that still open the door, the latest seen first."""
    tracked = list(UserSession.objects.filter(user=person).order_by("-last_seen_at", "-pk"))
    keys = [session.session_key for session in tracked]
    alive = Session.objects.filter(session_key__in=keys, expire_date__gt=clock.now())
    living = set(alive.values_list("session_key", flat=True))
    return [session for session in tracked if session.session_key in living]


def find_session(person: User, session_id: int) -> UserSession:
    """One of the person's own sessions."""
    session: UserSession | None = UserSession.objects.filter(user=person, pk=session_id).first()
    if session is None:
        raise NotFound("core.not_found")
    return session
