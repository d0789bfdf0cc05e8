"""The discussion of an item as one reader may know it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from django.db.models import Prefetch

from touchstone.accounts.models import User
from touchstone.audit.models import Event
from touchstone.work.models import Comment, Item, Reaction
from touchstone.work.references import render_for
from touchstone.work.rules import can_edit_comment, can_react, can_remove_comment

_PEOPLE = ("author", "removed_by", "resolved_by", "item__project")


def discussion_of(item: Item, reader: User) -> list[dict[str, Any]]:
    """Every comment, the oldest first; a removed one leaves its place only where it was answered."""
    comments = list(item.comments.select_related(*_PEOPLE).prefetch_related(_reactions()))
    answered = {comment.reply_to_id for comment in comments if comment.removed_at is None}
    return _told([one for one in comments if one.removed_at is None or one.pk in answered], reader)


def comment_out(comment: Comment, reader: User) -> dict[str, Any]:
    """One comment, read afresh with all that hangs on it."""
    rows = Comment.objects.filter(pk=comment.pk).select_related(*_PEOPLE).prefetch_related(_reactions())
    return _told(list(rows), reader)[0]


def comment_versions(comment: Comment) -> list[dict[str, Any]]:
    """What the comment said at each time, the oldest first: its own events tell it."""
    events = Event.objects.filter(
        subject_type="work.comment", subject_id=comment.pk, name__in=("comment.added", "comment.edited")
    )
    return [
        {"by_name": event.by.name, "at": event.at, "body": event.after["body"]}
        for event in events.select_related("by").order_by("pk")
    ]


def _reactions() -> "Prefetch[str, Any, str]":
    return Prefetch("reactions", queryset=Reaction.objects.select_related("user"))


def _told(comments: Sequence[Comment], reader: User) -> list[dict[str, Any]]:
    if not comments:
        return []
    live = [comment for comment in comments if comment.removed_at is None]
    project = comments[0].item.project
    texts = render_for(reader, project, [comment.body for comment in live])
    html = {comment.pk: text for comment, text in zip(live, texts, strict=True)}
    return [
        _live(comment, html[comment.pk], reader) if comment.pk in html else _trace(comment)
        for comment in comments
    ]


def _live(comment: Comment, html: str, reader: User) -> dict[str, Any]:
    may_talk = can_react(reader, comment)
    return _trace(comment) | {
        "body": comment.body,
        "html": html,
        "reactions": _by_kind(comment.reactions.all()),
        "can": {
            "edit": can_edit_comment(reader, comment),
            "remove": can_remove_comment(reader, comment),
            "react": may_talk,
            "reply": may_talk,
            "resolve": may_talk and comment.reply_to_id is None,
        },
    }


def _trace(comment: Comment) -> dict[str, Any]:
    """What is left of a comment that was removed: who wrote it, who took it away."""
    return {
        "id": comment.pk,
        "item_id": comment.item_id,
        "author_id": comment.author_id,
        "author_name": comment.author.name,
        "body": "",
        "html": "",
        "created_at": comment.created_at,
        "edited_at": comment.edited_at,
        "reply_to_id": comment.reply_to_id,
        "resolved_at": comment.resolved_at,
        "resolved_by_name": comment.resolved_by.name if comment.resolved_by else "",
        "is_removed": comment.removed_at is not None,
        "removed_by_name": comment.removed_by.name if comment.removed_by else "",
        "reactions": [],
        "version": comment.version,
        "can": dict.fromkeys(("edit", "remove", "react", "reply", "resolve"), False),
    }


def _by_kind(reactions: Iterable[Reaction]) -> list[dict[str, Any]]:
    """Each kind once with whoever chose it, the one that was first chosen first."""
    people: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for reaction in reactions:
        people[reaction.kind].append({"id": reaction.user_id, "name": reaction.user.name})
    return [{"kind": kind, "people": found} for kind, found in people.items()]
