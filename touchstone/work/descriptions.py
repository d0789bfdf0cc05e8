"""Markdown that people write: made safe, with @people and #items recognised."""

import re

import nh3
from markdown_it import MarkdownIt

from touchstone.accounts.models import User
from touchstone.core import clock
from touchstone.projects.queries import project_roles
from touchstone.work.models import Comment, Item, Mention

MENTION = re.compile(r"@\[([^\]\n]{1,100})\]\(person:(\d{1,18})\)")
REFERENCE = re.compile(r"(?<![\w#&/-])(?:([A-Z][A-Z0-9]{1,9})-|#)(\d{1,9})\b")
MARKED = re.compile("\ue000(\\d+)\ue001([^\ue002]*)\ue002")
_TEXT_OR_CODE = re.compile(r"(<code[^>]*>.*?</code>)|(?<=>)[^<>]+(?=<)", re.DOTALL)
TAGS = {
    "p",
    "br",
    "strong",
    "em",
    "s",
    "code",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "li",
    "a",
    "h1",
    "h2",
    "h3",
    "h4",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "img",
    "span",
    "input",
}
ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "title"},
    "span": {"class", "data-person", "data-item"},
    "th": {"align"},
    "td": {"align"},
}
_markdown = MarkdownIt("commonmark", {"html": False, "linkify": False, "breaks": True}).enable(
    ["table", "strikethrough"]
)


def render_markdown(text: str) -> str:
    """Safe HTML. Names stay as written; a `#12` carries only its number, never a title."""
    if not text.strip():
        return ""
    html = _markdown.render(_mark_places(text))
    return nh3.clean(
        _fill_places(html),
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer nofollow",
        attribute_filter=_only_own_images,
    )


def mentioned_ids(text: str) -> set[int]:
    """The people named in a text."""
    return {int(user_id) for _, user_id in MENTION.findall(text)}


def note_mentions(item: Item, comment: Comment | None, text: str, *, by: User) -> None:
    """Remember who is named, if they may see the item; the one who writes is not told of themselves."""
    wanted = mentioned_ids(text) - {by.pk}
    if not wanted:
        return
    known = set(item.mentions.filter(comment=comment).values_list("user_id", flat=True))
    people = User.objects.active().filter(pk__in=wanted - known)
    Mention.objects.bulk_create(
        Mention(item=item, comment=comment, user=person, by=by, at=clock.now())
        for person in people
        if item.project_id in project_roles(person)
    )


def _mark_places(text: str) -> str:
    """Mentions become private-use marks, so that Markdown cannot break them apart."""
    return MENTION.sub(lambda match: f"\ue000{match[2]}\ue001{match[1]}\ue002", text)


def _fill_places(html: str) -> str:
    html = MARKED.sub(r'<span class="mention" data-person="\1">@\2</span>', html)
    return _TEXT_OR_CODE.sub(lambda part: part[0] if part[1] else REFERENCE.sub(_reference, part[0]), html)


def _reference(match: re.Match[str]) -> str:
    return f'<span class="item-reference" data-item="{match[0].lstrip("#")}">{match[0]}</span>'


def _only_own_images(tag: str, attribute: str, value: str) -> str | None:
    if tag == "img" and attribute == "src":
        return value if value.startswith("/api/v1/attachments/") else None
    return value
