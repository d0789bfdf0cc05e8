"""Who reads: the person behind a request that has been let in."""

from django.http import HttpRequest

from touchstone.accounts.models import User
from touchstone.core.errors import Unauthenticated


def reader_of(request: HttpRequest) -> User:
    """The signed-in person; routes are guarded, so anybody else is a mistake of ours."""
    if not isinstance(request.user, User):
        raise Unauthenticated("core.unauthenticated")
    return request.user
