"""A project's schema as one answer."""

from typing import Any

from touchstone.accounts.models import User
from touchstone.core.texts import localised
from touchstone.projects.models import Membership, Project
from touchstone.workflow.models import Field, ItemType, Status, Transition


def project_schema(project: Project) -> dict[str, Any]:
    """Types, statuses with the ways out of them, fields, labels and people."""
    types = ItemType.objects.filter(project=project, is_active=True)
    return {
        "types": [
            {
                "id": row.pk,
                "workflow_id": row.workflow_id,
                "key": row.key,
                "name": row.label,
                "kind": row.kind,
                "icon": row.icon,
            }
            for row in types
        ],
        "statuses": _statuses(project),
        "fields": [field_row(field) for field in project.fields.all()],
        "labels": [{"id": row.pk, "name": row.name, "colour": row.colour} for row in project.labels.all()],
        "people": _people(project),
    }


def field_row(field: Field) -> dict[str, Any]:
    """A custom field as the API tells it."""
    return {
        "id": field.pk,
        "key": field.key,
        "label": field.label,
        "name": field.name,
        "name_en": field.name_en,
        "kind": field.kind,
        "is_required": field.is_required,
        "version": field.version,
        "options": [
            {**option, "label": localised(option["name"], option.get("name_en", ""))}
            for option in field.options
        ],
    }


def _statuses(project: Project) -> list[dict[str, Any]]:
    statuses = list(
        Status.objects.filter(workflow__project=project).order_by("workflow_id", "position", "id")
    )
    ways = list(
        Transition.objects.filter(workflow__project=project).values_list(
            "workflow_id", "source_id", "target_id"
        )
    )
    ways_from_anywhere = {(workflow_id, target) for workflow_id, source, target in ways if source is None}
    guarded = {workflow_id for workflow_id, _, _ in ways}
    return [
        {
            "id": row.pk,
            "workflow_id": row.workflow_id,
            "key": row.key,
            "name": row.label,
            "category": row.category,
            "is_cancelled": row.is_cancelled,
            "next_ids": [
                other.pk
                for other in statuses
                if other.workflow_id == row.workflow_id
                and other.pk != row.pk
                and (
                    row.workflow_id not in guarded
                    or (row.workflow_id, row.pk, other.pk) in ways
                    or (row.workflow_id, other.pk) in ways_from_anywhere
                )
            ],
        }
        for row in statuses
    ]


def _people(project: Project) -> list[dict[str, Any]]:
    """Everybody in the project, themselves or through a group."""
    memberships = Membership.objects.filter(project=project)
    people = User.objects.filter(pk__in=memberships.values("user")) | User.objects.filter(
        groups__in=memberships.values("group")
    )
    rows = people.distinct().order_by("pinyin").values("id", "name", "title", "pinyin", "is_active")
    return [dict(row) for row in rows]
