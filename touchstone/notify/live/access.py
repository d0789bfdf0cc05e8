"""Who may hear about what. Nobody hears anything until a domain above says so."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module

from django.conf import settings
from django.contrib.auth import get_user
from django.contrib.sessions.backends.base import SessionBase
from django.http import HttpRequest

from touchstone.accounts.models import User

Wanted = frozenset[int] | None
HeardProjects = Callable[[User, Wanted], Iterable[int]]

_hearings: list[HeardProjects] = []
_access_events: set[str] = set()


@dataclass(frozen=True)
class Listener:
    """A browser that listens: its session, and the projects it asked for (None: all it may hear)."""

    session_key: str
    wanted: Wanted


@dataclass(frozen=True)
class Hearing:
    """What a listener may hear now."""

    user_id: int
    projects: frozenset[int]


def hears_projects(hearing: HeardProjects) -> HeardProjects:
    """Let a domain say which projects a person may hear about, among `wanted` where it is not None."""
    _hearings.append(hearing)
    return hearing


def check_access_after(*events: str) -> None:
    """After these events somebody may hear more, or less: every open stream is checked anew."""
    _access_events.update(events)


def changes_access(event: str) -> bool:
    """Whether the event may change what somebody hears."""
    return event in _access_events


def hearing_of(listener: Listener) -> Hearing | None:
    """What the listener may hear, read afresh; None when the session is over or the account closed."""
    person = person_of(listener.session_key)
    if person is None:
        return None
    heard = {project for hearing in _hearings for project in hearing(person, listener.wanted)}
    return Hearing(person.pk, frozenset(heard))


def person_of(session_key: str) -> User | None:
    """Whose session it is, judged as a request with its cookie would be."""
    request = HttpRequest()
    request.session = _session(session_key)
    person = get_user(request)
    return person if isinstance(person, User) and person.is_active else None


def _session(session_key: str) -> SessionBase:
    session: SessionBase = import_module(settings.SESSION_ENGINE).SessionStore(session_key)
    return session
