"""Markdown that people write: made safe, with @people and #items recognised."""

import re
from collections.abc import Mapping
from html import escape
from typing import Protocol

import nh3
from markdown_it import MarkdownIt

from touchstone.core.texts import say
from touchstone.work.mentions import MENTION

REFERENCE = re.compile(r"(?<![\w#&/-])(?:([A-Z][A-Z0-9]{1,9})-|#)(\d{1,9})\b")
MARKED = re.compile("\ue000(person|group):(\\d+)\ue001([^\ue002]*)\ue002")
_TEXT_OR_KEPT = re.compile(r"(<(code|a)\b[^>]*>.*?</\2>)|(?<=>)[^<>]+(?=<)", re.DOTALL)
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
    "a": {"href", "title", "class", "data-item", "data-state"},
    "img": {"src", "alt", "title"},
    "span": {"class", "title", "data-person", "data-group", "data-state"},
    "th": {"align"},
    "td": {"align"},
}
_markdown = MarkdownIt("commonmark", {"html": False, "linkify": False, "breaks": True}).enable(
    ["table", "strikethrough"]
)


class Named(Protocol):
    """An item that a text names, as its reader may know it."""

    @property
    def is_hidden(self) -> bool: ...
    @property
    def item_id(self) -> int | None: ...
    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def is_done(self) -> bool: ...


def render_markdown(text: str, references: Mapping[str, Named] | None = None) -> str:
    """Safe HTML. Names stay as written; items named in `references` become links with their titles.

    Without `references` (a mail, whose readers are not known) an item is only its number.
    """
    if not text.strip():
        return ""
    html = _markdown.render(_mark_places(text))
    return nh3.clean(
        _fill_places(html, references or {}),
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener noreferrer nofollow",
        attribute_filter=_only_own_images,
    )


def _mark_places(text: str) -> str:
    """Mentions become private-use marks, so that Markdown cannot break them apart."""
    return MENTION.sub(lambda match: f"\ue000{match[2]}:{match[3]}\ue001{match[1]}\ue002", text)


def _fill_places(html: str, references: Mapping[str, Named]) -> str:
    def fill(part: re.Match[str]) -> str:
        if part[1]:
            return part[0]
        return REFERENCE.sub(lambda name: _reference(name[0], references.get(name[0])), part[0])

    html = MARKED.sub(r'<span class="mention" data-\1="\2">@\3</span>', html)
    return _TEXT_OR_KEPT.sub(fill, html)


def _reference(written: str, item: Named | None) -> str:
    """A link with the title; for a reader without access only a sign that something is there."""
    if item is None:
        return written
    if item.is_hidden:
        title = escape(say("work.hidden_item"))
        return f'<span class="item-reference" data-state="hidden" title="{title}">{written}</span>'
    state = "done" if item.is_done else "open"
    return (
        f'<a class="item-reference" data-state="{state}" data-item="{item.item_id}" href="/items/{item.key}" '
        f'title="{escape(item.status)}">{written} {escape(item.title)}</a>'
    )


def _only_own_images(tag: str, attribute: str, value: str) -> str | None:
    if tag == "img" and attribute == "src":
        return value if value.startswith("/api/v1/attachments/") else None
    return value
