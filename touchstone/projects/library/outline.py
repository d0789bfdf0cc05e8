"""The words in which templates are written, so that their files read like an outline.

    phase("design", "设计", "Design", items=[
        task("concept", "方案设计", "Concept design", days=20, role="designer", after="kickoff"),
        task("drawings", "施工图", "Working drawings", days=30, role="designer", after="concept SS+10d"),
        milestone("design-frozen", "设计冻结", "Design frozen", role="owner", after="drawings"),
    ])

A predecessor is written as in Microsoft Project: slug, type, lag, for example `concept`, `concept FF`,
`concept SS+10d`, `concept FS-2d`, `pour FS+7ed` (elapsed days) or `setup SS+4h`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

from touchstone.projects.library.definition import (
    ELAPSED_MINUTES_PER_DAY,
    MINUTES_PER_DAY,
    ItemType,
    LinkType,
    TemplateItem,
    TemplateLink,
    Text,
)

Pair = tuple[str, str]
After = str | Sequence[str]

_PREDECESSOR = re.compile(
    r"(?P<slug>[a-z0-9-]+)(?: (?P<type>FS|SS|FF|SF)(?:(?P<lag>[+-]\d+)(?P<unit>ed|d|h))?)?"
)
_UNIT_MINUTES = {"d": MINUTES_PER_DAY, "h": 60, "ed": ELAPSED_MINUTES_PER_DAY}


@dataclass(frozen=True, slots=True)
class Node:
    """A row with the links that lead to it and the rows under it."""

    item: TemplateItem
    links: tuple[TemplateLink, ...]
    children: tuple["Node", ...] = ()


def phase(
    slug: str,
    zh: str,
    en: str,
    *,
    items: Iterable[Node],
    about: Pair | None = None,
    deliverables: Sequence[Pair] = (),
) -> Node:
    """A summary row; its description lists what it hands over."""
    return _group("summary", slug, Text(zh, en), items, about=about, deliverables=deliverables)


def epic(slug: str, zh: str, en: str, *, items: Iterable[Node], about: Pair | None = None) -> Node:
    return _group("epic", slug, Text(zh, en), items, about=about)


def task(
    slug: str,
    zh: str,
    en: str,
    *,
    role: str,
    days: float = 0,
    hours: int = 0,
    work_days: float | None = None,
    after: After = (),
    about: Pair | None = None,
    checks: Sequence[Pair] = (),
    labels: Sequence[str] = (),
    values: Mapping[str, str | int] | None = None,
    type: ItemType = "task",
) -> Node:
    """A piece of work; one person full time unless `work_days` says how much work it is."""
    duration = round(days * MINUTES_PER_DAY) + hours * 60
    item = TemplateItem(
        slug=slug,
        parent=None,
        type=type,
        title=Text(zh, en),
        duration=duration,
        estimate=duration if work_days is None else round(work_days * MINUTES_PER_DAY),
        role=role,
        description=describe(about=about, checks=checks),
        labels=tuple(labels),
        values=tuple((values or {}).items()),
    )
    return Node(item, links_to(slug, after))


def story(
    slug: str,
    zh: str,
    en: str,
    *,
    role: str,
    days: float,
    points: int,
    after: After = (),
    about: Pair,
    checks: Sequence[Pair],
    labels: Sequence[str] = (),
) -> Node:
    """A user story: `about` is the wish, `checks` are its acceptance criteria."""
    node = task(slug, zh, en, role=role, days=days, after=after, about=about, checks=checks, labels=labels)
    return replace(node, item=replace(node.item, type="story", values=(("points", points),)))


def wait(
    slug: str, zh: str, en: str, *, role: str, elapsed_days: int, after: After, about: Pair | None = None
) -> Node:
    """Calendar time that passes without anybody's hours: curing, an authority's term, a shipment."""
    node = task(slug, zh, en, role=role, after=after, about=about)
    duration = elapsed_days * ELAPSED_MINUTES_PER_DAY
    return replace(node, item=replace(node.item, duration=duration, duration_elapsed=True, estimate=None))


def milestone(
    slug: str,
    zh: str,
    en: str,
    *,
    role: str,
    after: After = (),
    about: Pair | None = None,
    checks: Sequence[Pair] = (),
    labels: Sequence[str] = (),
) -> Node:
    """A point in time; a gate lists its criteria in `checks`."""
    node = task(
        slug, zh, en, role=role, after=after, about=about, checks=checks, labels=labels, type="milestone"
    )
    return replace(node, item=replace(node.item, estimate=None))


def texts(pairs: Iterable[Pair]) -> tuple[Text, ...]:
    return tuple(Text(zh, en) for zh, en in pairs)


def describe(
    *, about: Pair | None = None, checks: Sequence[Pair] = (), deliverables: Sequence[Pair] = ()
) -> Text | None:
    """Markdown in both languages: a paragraph, then what is handed over, then boxes to tick."""
    zh, en = ([about[0]], [about[1]]) if about else ([], [])
    if deliverables:
        zh.append("**交付物**\n\n" + "\n".join(f"- {line}" for line, _ in deliverables))
        en.append("**Deliverables**\n\n" + "\n".join(f"- {line}" for _, line in deliverables))
    if checks:
        zh.append("\n".join(f"- [ ] {line}" for line, _ in checks))
        en.append("\n".join(f"- [ ] {line}" for _, line in checks))
    return Text("\n\n".join(zh), "\n\n".join(en)) if zh else None


def links_to(slug: str, after: After) -> tuple[TemplateLink, ...]:
    return tuple(_link(slug, written) for written in ([after] if isinstance(after, str) else after))


def flatten(nodes: Iterable[Node]) -> tuple[tuple[TemplateItem, ...], tuple[TemplateLink, ...]]:
    """The rows in outline order, each knowing its parent, and every link of the tree."""
    rows = list(_walk(nodes, None))
    return tuple(node.item for node in rows), tuple(link for node in rows for link in node.links)


def _group(
    type: ItemType,
    slug: str,
    title: Text,
    items: Iterable[Node],
    *,
    about: Pair | None,
    deliverables: Sequence[Pair] = (),
) -> Node:
    item = TemplateItem(
        slug=slug,
        parent=None,
        type=type,
        title=title,
        description=describe(about=about, deliverables=deliverables),
        deliverables=texts(deliverables),
    )
    return Node(item, (), tuple(items))


def _link(successor: str, written: str) -> TemplateLink:
    match = _PREDECESSOR.fullmatch(written)
    if match is None:
        raise ValueError(f"{successor}: cannot read the predecessor {written!r}")
    unit = match["unit"]
    return TemplateLink(
        predecessor=match["slug"],
        successor=successor,
        type=cast(LinkType, match["type"] or "FS"),
        lag=int(match["lag"]) * _UNIT_MINUTES[unit] if unit else 0,
        lag_elapsed=unit == "ed",
    )


def _walk(nodes: Iterable[Node], parent: str | None) -> Iterator[Node]:
    for node in nodes:
        yield replace(node, item=replace(node.item, parent=parent))
        yield from _walk(node.children, node.item.slug)
