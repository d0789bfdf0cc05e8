"""Who was warned when, and what they did: the steps of warnings between the changes of their items."""

from typing import Any

from django.db.models import QuerySet

from touchstone.audit.models import Event
from touchstone.core.paging import decode_position, encode_cursor
from touchstone.core.texts import say
from touchstone.projects.models import Project
from touchstone.warnings.models import ProgressWarning, Step

CHANGED = "changed"
MOST_CHANGES = 50


def history_of(warning: ProgressWarning) -> list[dict[str, Any]]:
    """The warning's steps and, since it was first raised, what people changed in its item; oldest first."""
    steps = list(warning.steps.select_related("by", "person", "warning__item", "warning__project"))
    told = [_step(step) for step in steps]
    if steps:
        told += _changes(warning, steps[0])
    return sorted(told, key=lambda line: line["at"])


def history_page(project: Project, reader: Any, limit: int, cursor: str | None) -> dict[str, Any]:
    """All steps of a project's warnings, newest first."""
    steps: QuerySet[Step] = Step.objects.visible_to(reader).filter(warning__project=project)
    if position := decode_position(cursor, int):
        steps = steps.filter(pk__lt=position[0])
    related = ("by", "person", "warning__item", "warning__project")
    found = list(steps.select_related(*related).order_by("-pk")[: limit + 1])
    page = found[:limit]
    return {
        "items": [_step(step) for step in page],
        "next": encode_cursor([page[-1].pk]) if len(found) > limit else None,
    }


def _step(step: Step) -> dict[str, Any]:
    warning = step.warning
    return {
        "id": f"s{step.pk}",
        "what": step.what,
        "at": step.at,
        "by_name": step.by.name if step.by else "",
        "person_name": step.person.name if step.person else "",
        "note": step.note,
        "warning_id": warning.pk,
        "kind": warning.kind,
        "name": say(f"warnings.{warning.kind}"),
        "item_id": warning.item_id,
        "item_key": f"{warning.project.key}-{warning.item.number}",
        "item_title": warning.item.title,
        "fields": [],
    }


def _changes(warning: ProgressWarning, first: Step) -> list[dict[str, Any]]:
    events = Event.objects.filter(
        subject_type="work.item", subject_id=warning.item_id, name="item.edited", at__gte=first.at
    )
    return [
        _step(first)
        | {
            "id": f"e{event.pk}",
            "what": CHANGED,
            "at": event.at,
            "by_name": event.by.name,
            "fields": sorted(name.removesuffix("_id") for name in event.after if name != "rank"),
        }
        for event in events.select_related("by").order_by("-pk")[:MOST_CHANGES]
    ]
