"""What happened, said once: `record` notes it, subscribers in the same transaction hear it."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import models, transaction

from touchstone.core import clock
from touchstone.core.gesture import current_gesture
from touchstone.core.texts import declare_texts


@dataclass(frozen=True)
class Happening:
    """One event, before it is a row. `before` and `after` hold enough to undo it."""

    name: str
    subject: models.Model
    subject_type: str
    subject_id: int
    project_id: int | None
    by: Any
    at: datetime
    before: dict[str, Any]
    after: dict[str, Any]


EventHandler = Callable[[Happening], None]
_names: set[str] = set()
_handlers: dict[str, list[EventHandler]] = defaultdict(list)
_after_commit: dict[str, list[EventHandler]] = defaultdict(list)


def declare_events(sentences: dict[str, tuple[str, str]]) -> None:
    """Name what can happen in a domain, each with its sentence in Chinese and English."""
    _names.update(sentences)
    declare_texts({f"event.{name}": sentence for name, sentence in sentences.items()})


def declared_events() -> set[str]:
    """Every event name known so far."""
    return set(_names)


def on(*names: str) -> Callable[[EventHandler], EventHandler]:
    """Hear events inside their transaction; use it for what must never disagree with them."""

    def subscribe(handler: EventHandler) -> EventHandler:
        for name in names:
            _handlers[name].append(handler)
        return handler

    return subscribe


def after_commit(*names: str) -> Callable[[EventHandler], EventHandler]:
    """Hear events once they are true; handlers must bear being called twice."""

    def subscribe(handler: EventHandler) -> EventHandler:
        for name in names:
            _after_commit[name].append(handler)
        return handler

    return subscribe


def record(
    name: str,
    subject: models.Model,
    *,
    by: Any,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    """Note that `name` happened to `subject`; written with the gesture, in its transaction."""
    if name not in _names:
        raise ValueError(f"event {name} is not declared")
    happening = Happening(
        name=name,
        subject=subject,
        subject_type=label_of(subject),
        subject_id=subject.pk,
        project_id=_project_of(subject),
        by=by,
        at=clock.now(),
        before=before or {},
        after=after or {},
    )
    current_gesture().events.append(happening)
    for handler in _handlers[name]:
        handler(happening)
    for handler in _after_commit[name]:
        transaction.on_commit(lambda handler=handler: handler(happening), robust=True)  # type: ignore[misc]


def label_of(row: models.Model) -> str:
    """What kind of row it is: `work.item`."""
    return str(row._meta.label_lower)  # noqa: SLF001  Django documents _meta


def _project_of(subject: models.Model) -> int | None:
    if label_of(subject) == "projects.project":
        return int(subject.pk)
    if getattr(subject, "is_private", False):  # nobody else's history tells of it
        return None
    found: int | None = getattr(subject, "project_id", None)
    return found
