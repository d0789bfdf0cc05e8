"""Routes of one's own sign-ins."""

from datetime import datetime

from allauth.usersessions.models import UserSession
from django.contrib.auth import logout
from django.http import HttpRequest
from ninja import Router, Status
from pydantic import BaseModel

from touchstone.accounts.actions import end_session
from touchstone.accounts.devices import device_of
from touchstone.accounts.reader import reader_of
from touchstone.accounts.sessions import find_session, live_sessions

router = Router(tags=["me"])


class SessionOut(BaseModel):
    """A browser in which one is signed in."""

    id: int
    device: str
    ip: str
    created_at: datetime
    last_seen_at: datetime
    is_current: bool


class SessionList(BaseModel):
    items: list[SessionOut]


@router.get("/sessions", response=SessionList, operation_id="list_sessions")
def index(request: HttpRequest) -> SessionList:
    """One's own sessions, the latest seen first."""
    sessions = live_sessions(reader_of(request))
    return SessionList(items=[_out(session, request) for session in sessions])


@router.delete("/sessions/{int:session_id}", response={204: None}, operation_id="end_session")
def end(request: HttpRequest, session_id: int) -> Status[None]:
    """Sign one of one's own browsers out."""
    reader = reader_of(request)
    session = find_session(reader, session_id)
    is_current = session.session_key == request.session.session_key
    end_session(session, by=reader)
    if is_current:
        logout(request)
    return Status(204, None)


def _out(session: UserSession, request: HttpRequest) -> SessionOut:
    return SessionOut(
        id=session.pk,
        device=device_of(session.user_agent),
        ip=session.ip,
        created_at=session.created_at,
        last_seen_at=session.last_seen_at,
        is_current=session.session_key == request.session.session_key,
    )
