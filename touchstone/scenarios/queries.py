"""Sentences about scenarios and proposals, and the guarded ways to get one."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from django.db import models

from touchstone.core.errors import NotFound
from touchstone.projects.models import Project

if TYPE_CHECKING:
    from touchstone.scenarios.models import ProposalRound, Scenario


class ScenarioQuerySet(models.QuerySet["Scenario"]):
    def visible_to(self, user: Any) -> "ScenarioQuerySet":
        """Those of visible projects that were not removed."""
        return self.filter(project__in=Project.objects.visible_to(user), removed_at=None)

    def by_hand(self) -> "ScenarioQuerySet":
        """Those that people drew themselves."""
        return self.filter(round=None)


class ProposalRoundQuerySet(models.QuerySet["ProposalRound"]):
    def visible_to(self, user: Any) -> "ProposalRoundQuerySet":
        """Those of visible projects."""
        return self.filter(project__in=Project.objects.visible_to(user))


def find_scenario(user: Any, scenario_id: int) -> "Scenario":
    """A scenario that the person may see."""
    from touchstone.scenarios.models import Scenario

    rows = Scenario.objects.visible_to(user).select_related("project__calendar", "by", "round")
    scenario = rows.filter(pk=scenario_id).first()
    if scenario is None:
        raise NotFound("core.not_found")
    return scenario


def count_changes(scenarios: "Iterable[Scenario]") -> Counter[int]:
    """How many items and dependencies differ, by scenario; the fields of one are one change."""
    from touchstone.scenarios.models import Difference

    owners = Difference.objects.filter(scenario__in=[each.pk for each in scenarios]).order_by().distinct()
    return Counter(row[0] for row in owners.values_list("scenario_id", "item_id", "predecessor_id"))


def find_round(user: Any, round_id: int) -> "ProposalRound":
    """A round of proposals in a project that the person may see."""
    from touchstone.scenarios.models import ProposalRound

    rows = ProposalRound.objects.visible_to(user).select_related("project__calendar", "by", "job")
    found = rows.filter(pk=round_id).first()
    if found is None:
        raise NotFound("core.not_found")
    return found
