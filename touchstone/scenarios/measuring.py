"""Figures of scenarios, kept in the process until something happens in their project.

Pages ask for them often. The random stamp of the last recalculation is part of the key: what a rolled-back
gesture counted is never found again.
"""

import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from touchstone.core.errors import Conflict
from touchstone.core.texts import say
from touchstone.projects.models import Project
from touchstone.scenarios.change import Change
from touchstone.scenarios.load_picture import LoadPicture, picture_of
from touchstone.scenarios.models import Scenario
from touchstone.scenarios.outcome import Ground, Outcome, ground_of, outcome_of, today_of
from touchstone.schedule.models import PlanStamp
from touchstone.schedule.plan_summary import plan_stamp

ROOM = 40
"""Scenarios that are kept; the moves of a large one take a megabyte."""


@dataclass(frozen=True)
class Measured:
    """What a scenario leads to; where it can have no dates, `problem` is the refusal."""

    outcome: Outcome | None = None
    load: LoadPicture | None = None
    problem: Conflict | None = None

    @property
    def problem_told(self) -> str:
        """Why there are no figures, in the reader's language."""
        return say(self.problem.code, **self.problem.params) if self.problem else ""


class Measure:
    """Measures scenarios of one project against its plan as it stands."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._stamp = last_recalculation(project), plan_stamp(project), today_of(project)

    @cached_property
    def ground(self) -> Ground:
        """The plan; asked for only when something has to be measured."""
        return ground_of(self._project)

    def of(self, scenario: Scenario, changes: Sequence[Change]) -> Measured:
        """The figures of a scenario, measured once for each state of the plan."""
        key = (scenario.pk, scenario.version, *self._stamp)
        known = _recall(key)
        if known is None:
            known = self._measure(scenario, changes)
            if self._stamp[0] is not None:
                _keep(key, known)
        return known

    def _measure(self, scenario: Scenario, changes: Sequence[Change]) -> Measured:
        milestone_id = scenario.round.goals["milestone_id"] if scenario.round else None
        try:
            side = self.ground.with_changes(changes)
        except Conflict as conflict:
            return Measured(problem=conflict)
        outcome = outcome_of(self.ground, side, changes, milestone_id)
        return Measured(outcome, picture_of(self.ground.side.load, side.load))


def last_recalculation(project: Project) -> int | None:
    """The random stamp of the project's last recalculation."""
    return PlanStamp.objects.filter(project=project).values_list("stamp", flat=True).first()


_known: OrderedDict[tuple[object, ...], Measured] = OrderedDict()
_lock = threading.Lock()


def _recall(key: tuple[object, ...]) -> Measured | None:
    with _lock:
        if key in _known:
            _known.move_to_end(key)
        return _known.get(key)


def _keep(key: tuple[object, ...], measured: Measured) -> None:
    with _lock:
        _known[key] = measured
        while len(_known) > ROOM:
            _known.popitem(last=False)
