"""Routes of the rules: of the organisation, and of a project that differs from it."""

from typing import Annotated, Any, Literal

from django.http import HttpRequest, HttpResponse
from ninja import Router
from pydantic import BaseModel, Field

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.bodies import Body, absent
from touchstone.core.texts import say
from touchstone.core.versions import expect_version, tag
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project
from touchstone.warnings.actions import edit_policy
from touchstone.warnings.api.schemas import KindName
from touchstone.warnings.models import WarningPolicy
from touchstone.warnings.policies import own_policy, policy_of
from touchstone.warnings.rules import can_edit_policy

router = Router(tags=["warnings"])

LevelName = Literal["manager", "owner", "superior"]
Days = Annotated[int, Field(ge=0, le=250)]


class WarningRuleIn(Body):
    """Whether a kind is warned of, and from when: working days, or percent for work over its estimate."""

    is_on: bool
    threshold: int = Field(ge=0, le=1000)


class WarningPolicyChanges(Body):
    """`rules` names the own rules, all others are inherited; null inherits. `escalate_after` 0: never."""

    rules: dict[KindName, WarningRuleIn] = Field(default_factory=absent)
    escalate_after: Days | None = Field(default_factory=absent)
    levels: list[LevelName] | None = Field(default_factory=absent)


class WarningRuleOut(BaseModel):
    """A rule as it holds; `is_own` where it differs from what is inherited."""

    kind: KindName
    name: str
    recipe: str
    unit: Literal["days", "percent"]
    is_on: bool
    threshold: int
    is_own: bool


class WarningPolicyOut(BaseModel):
    """The rules that hold, and what happens to warnings that nobody acknowledges."""

    rules: list[WarningRuleOut]
    escalate_after: int
    levels: list[LevelName]
    is_escalation_own: bool
    version: int
    can: dict[str, bool]


@router.get("/warning-policy", response=WarningPolicyOut, operation_id="get_organisation_warning_policy")
def of_organisation(request: HttpRequest, response: HttpResponse) -> WarningPolicyOut:
    """The organisation's rules."""
    return _show(response, None, reader_of(request))


@router.patch("/warning-policy", response=WarningPolicyOut, operation_id="edit_organisation_warning_policy")
def edit_organisation(
    request: HttpRequest, response: HttpResponse, changes: WarningPolicyChanges
) -> WarningPolicyOut:
    """Change the organisation's rules: they hold wherever a project has none of its own."""
    return _edit(request, response, None, changes)


@router.get(
    "/projects/{int:project_id}/warning-policy", response=WarningPolicyOut, operation_id="get_warning_policy"
)
def of_project(request: HttpRequest, response: HttpResponse, project_id: int) -> WarningPolicyOut:
    """The rules that hold in a project."""
    reader = reader_of(request)
    return _show(response, find_project(reader, project_id), reader)


@router.patch(
    "/projects/{int:project_id}/warning-policy", response=WarningPolicyOut, operation_id="edit_warning_policy"
)
def edit(
    request: HttpRequest, response: HttpResponse, project_id: int, changes: WarningPolicyChanges
) -> WarningPolicyOut:
    """Change a project's own rules."""
    return _edit(request, response, find_project(reader_of(request), project_id), changes)


def _edit(
    request: HttpRequest, response: HttpResponse, project: Project | None, changes: WarningPolicyChanges
) -> WarningPolicyOut:
    reader, policy = reader_of(request), own_policy(project)
    expect_version(request, policy, lambda: _out(policy, reader))
    edit_policy(policy, by=reader, **changes.model_dump(exclude_unset=True))
    return _show(response, project, reader)


def _show(response: HttpResponse, project: Project | None, reader: User) -> WarningPolicyOut:
    policy = own_policy(project)
    tag(response, policy)
    return _out(policy, reader)


def _out(own: WarningPolicy, reader: User) -> WarningPolicyOut:
    holding = policy_of(own.project)
    rules: list[dict[str, Any]] = [
        rule._asdict()
        | {
            "kind": kind,
            "name": say(f"warnings.{kind}"),
            "recipe": say(f"warnings.{kind}.recipe", threshold=rule.threshold),
            "is_own": kind in own.rules,
        }
        for kind, rule in holding.rules.items()
    ]
    return WarningPolicyOut.model_validate(
        {
            "rules": rules,
            "escalate_after": holding.escalate_after,
            "levels": holding.levels,
            "is_escalation_own": own.escalate_after is not None or own.levels is not None,
            "version": own.version,
            "can": {"edit": can_edit_policy(reader, own)},
        }
    )
