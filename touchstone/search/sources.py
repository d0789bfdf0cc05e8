"""What can be found, and which words of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import models

from touchstone.accounts.models import User
from touchstone.projects.models import Project
from touchstone.search.models import Entry, Kind
from touchstone.search.words import index_words
from touchstone.work.models import Attachment, Comment, Item


@dataclass(frozen=True)
class Source:
    """A kind of text. `label` is its rows' name in events, `live` those that can be found, `body` says
    what an excerpt is taken from."""

    kind: Kind
    label: str
    live: Callable[[], models.QuerySet[Any]]
    entry_of: Callable[[Any], Entry]
    body: Callable[[Any], str]


def _live_items() -> models.QuerySet[Any]:
    return Item.objects.live().select_related("project", "status")


def _item_entry(item: Item) -> Entry:
    return Entry(
        kind=Kind.ITEM,
        object_id=item.pk,
        project_id=item.project_id,
        item_id=item.pk,
        title_words=index_words(f"{item.key} {item.title}"),
        body_words=index_words(item.description),
        at=item.updated_at,
    )


def _live_comments() -> models.QuerySet[Any]:
    live = Comment.objects.filter(removed_at=None, item__trashed_at=None)
    return live.select_related("item__project", "author")


def _comment_entry(comment: Comment) -> Entry:
    return Entry(
        kind=Kind.COMMENT,
        object_id=comment.pk,
        project_id=comment.item.project_id,
        item_id=comment.item_id,
        title_words="",
        body_words=index_words(comment.body),
        at=comment.created_at,
    )


def _live_files() -> models.QuerySet[Any]:
    live = Attachment.objects.filter(removed_at=None, item__trashed_at=None)
    return live.select_related("item__project", "author")


def _file_entry(file: Attachment) -> Entry:
    return Entry(
        kind=Kind.FILE,
        object_id=file.pk,
        project_id=file.item.project_id,
        item_id=file.item_id,
        title_words=index_words(file.name),
        at=file.created_at,
    )


def _project_entry(project: Project) -> Entry:
    return Entry(
        kind=Kind.PROJECT,
        object_id=project.pk,
        project_id=project.pk,
        title_words=index_words(f"{project.key} {project.name}"),
        body_words=index_words(project.description),
        at=project.created_at,
    )


def _live_people() -> models.QuerySet[Any]:
    return User.objects.active().select_related("department")


def _person_entry(person: User) -> Entry:
    return Entry(
        kind=Kind.PERSON,
        object_id=person.pk,
        title_words=index_words(f"{person.name} {person.pinyin}"),
        body_words=index_words(person.title),
        at=person.created_at,
    )


SOURCES = (
    Source(Kind.ITEM, "work.item", _live_items, _item_entry, lambda item: item.description),
    Source(Kind.COMMENT, "work.comment", _live_comments, _comment_entry, lambda comment: comment.body),
    Source(Kind.FILE, "work.attachment", _live_files, _file_entry, lambda file: ""),
    Source(
        Kind.PROJECT, "projects.project", Project.objects.all, _project_entry, lambda row: row.description
    ),
    Source(Kind.PERSON, "accounts.user", _live_people, _person_entry, lambda person: person.title),
)
SOURCE_OF = {source.label: source for source in SOURCES}
BY_KIND = {source.kind: source for source in SOURCES}
