"""Making and revoking links of calendars."""

from touchstone.accounts.models import User
from touchstone.core.actions import action, anybody
from touchstone.core.errors import Conflict, Invalid
from touchstone.core.events import record
from touchstone.feeds.models import Feed, Kind
from touchstone.feeds.rules import owns_feed
from touchstone.feeds.tokens import hash_of, new_token
from touchstone.projects.models import Project

MOST = 20


@action(anybody)
def create_feed(
    person: User, /, *, by: User, kind: str, form: str, project: Project | None = None
) -> tuple[Feed, str]:
    """A new link of one's own, and its secret, which is shown now and never again."""
    if kind == Kind.PROJECT and project is None:
        raise Invalid("feeds.project_missing", field="project_id")
    if kind == Kind.MY_WORK and project is not None:
        raise Invalid("feeds.project_unwanted", field="project_id")
    if Feed.objects.filter(person=by).count() >= MOST:
        raise Conflict("feeds.too_many", maximum=MOST)
    token = new_token()
    feed = Feed.objects.create(person=by, kind=kind, form=form, project=project, token_hash=hash_of(token))
    record("feed.created", feed, by=by, after=_told(feed))
    return feed, token


@action(owns_feed)
def remove_feed(feed: Feed, /, *, by: User) -> None:
    """Revoke a link: from now on it answers nobody. A secret cannot be brought back, so neither can this."""
    record("feed.removed", feed, by=by, before=_told(feed))
    feed.delete()


def _told(feed: Feed) -> dict[str, str | int | None]:
    return {"kind": feed.kind, "form": feed.form, "project_id": feed.project_id}
