"""Sessions in the database, as Django keeps them, read by a statement that is written once."""

from django.contrib.sessions.backends.db import SessionStore as DatabaseStore
from django.contrib.sessions.models import Session
from django.db.models.functions import Now

from touchstone.core.prepared import Given, Prepared

_living = Prepared(lambda: Session.objects.filter(session_key=Given("key"), expire_date__gt=Now()).order_by())


class SessionStore(DatabaseStore):
    """Asks the database at every request: a session that was ended opens nothing."""

    def _get_session_from_db(self) -> Session | None:
        session = _living.first(key=self.session_key)
        if session is None:
            self._session_key = None
        return session
