"""A person's browser, as far as the API is concerned."""

from typing import Any

import orjson
from allauth.usersessions.models import UserSession
from django.http import HttpResponse
from django.test import Client

from touchstone.accounts.models import User

API = "/api/v1"


class Browser:
    """Sends what the product's own pages send: a session, JSON, versions and idempotency keys.

    `browser.patch("/people/7", {"phone": "110"}, version=3).json()`
    """

    def __init__(self, person: User | None = None, *, checks_csrf: bool = False) -> None:
        self.client = Client(enforce_csrf_checks=checks_csrf, REMOTE_ADDR="127.0.0.1")
        if person is not None:
            self._sign_in(person)

    def _sign_in(self, person: User) -> None:
        """As the sign-in page does once the password is right: a session, and the note of it."""
        self.client.force_login(person)
        key = self.client.session.session_key
        UserSession.objects.create(user=person, session_key=key, ip="127.0.0.1", user_agent="tests")

    def get(self, path: str, **query: Any) -> Any:
        """`GET`, with the query from keywords."""
        return self.client.get(API + path, query or None)

    def post(self, path: str, body: Any = None, *, version: int | None = None, key: str | None = None) -> Any:
        """`POST` with an optional `Idempotency-Key`."""
        return self.send("POST", path, body, version=version, key=key)

    def put(self, path: str, body: Any = None, *, version: int | None = None) -> Any:
        """`PUT`."""
        return self.send("PUT", path, body, version=version)

    def patch(self, path: str, body: Any = None, *, version: int | None = None) -> Any:
        """`PATCH` with `If-Match`."""
        return self.send("PATCH", path, body, version=version)

    def delete(self, path: str, *, version: int | None = None) -> Any:
        """`DELETE`."""
        return self.send("DELETE", path, version=version)

    def send(
        self, method: str, path: str, body: Any = None, *, version: int | None = None, key: str | None = None
    ) -> Any:
        """Any request; a dict or list goes as JSON, bytes as they are, files as a form."""
        headers = {"If-Match": f'"{version}"' if version is not None else None, "Idempotency-Key": key}
        given = {name: value for name, value in headers.items() if value is not None}
        if isinstance(body, Form):
            return self.client.post(API + path, body.fields, headers=given)
        data = b"" if body is None else body if isinstance(body, bytes) else orjson.dumps(body)
        return self.client.generic(method, API + path, data, content_type="application/json", headers=given)


class Form:
    """A body of fields and files: `Form(file=open(…, "rb"))`."""

    def __init__(self, **fields: Any) -> None:
        self.fields = fields


def change_set_of(response: HttpResponse) -> str:
    """The change set that a write made; `POST /change-sets/{id}/undo` takes it back."""
    return response.headers["X-Change-Set"]
