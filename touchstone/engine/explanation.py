"""Why a date is what it is, in codes and ids that a product can word in any language."""

from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from touchstone.engine.computation import Computation
from touchstone.engine.dates import NEVER
from touchstone.engine.forward import ForwardPass
from touchstone.engine.link import Link
from touchstone.engine.manual_summaries import holder_of, span_of
from touchstone.engine.minutes import to_datetime
from touchstone.engine.network import ROOT
from touchstone.engine.parameters import FIXED, SUMMARY
from touchstone.engine.plan import Plan
from touchstone.engine.task import ConstraintType
from touchstone.engine.work_reasons import (
    delayed_start_of,
    is_split,
    resources_that_begin,
    resources_that_finish,
    start_of,
)


class DriverCode(StrEnum):
    """What decided a date."""

    PROJECT_START = "project_start"
    LINK = "link"
    """``link``; ``via`` is the summary that has the link when the task is inside it."""
    CONSTRAINT = "constraint"
    """``constraint`` of the task, or of the summary ``via``."""
    CALENDAR = "calendar"
    """``date`` is not working time; work goes on at the next shift."""
    ACTUAL = "actual"
    """It happened."""
    MANUAL = "manual"
    """A person typed it, or typed the start of the summary ``via`` around the task."""
    EXTERNAL = "external"
    """Another plan decides."""
    RESUME = "resume"
    """The remaining work goes on at ``date``."""
    DURATION = "duration"
    """The finish follows from the start."""
    CHILD = "child"
    """A summary's date is that of its child ``task_id``."""
    RESOURCE = "resource"
    """The time of ``resource``: the first to begin when ``date`` is not its time, or the last to finish."""
    SPLIT = "split"
    """The finish follows from the start and the gaps in the work."""
    LEVELLING_DELAY = "levelling_delay"
    """Levelling holds the task back; without it, it would start at ``date``."""
    AS_LATE_AS_POSSIBLE = "as_late_as_possible"
    """The task waits until its successors, or the plan's finish, need it."""


@dataclass(frozen=True, slots=True)
class Driver:
    """One reason for a date.

    date: the moment that the reason asks for, before the calendar moved it.
    task_id: the predecessor of a link, or the deciding child of a summary.
    """

    code: DriverCode
    date: datetime
    link: Link | None = None
    task_id: Hashable = None
    constraint: ConstraintType | None = None
    via: Hashable = None
    resource: Hashable = None


@dataclass(frozen=True, slots=True)
class Explanation:
    """The reasons for start and finish of a task. Several reasons may ask for the same moment."""

    task_id: Hashable
    start: tuple[Driver, ...]
    finish: tuple[Driver, ...]


def explain(plan: Plan, computation: Computation, task_id: Hashable) -> Explanation:
    """The drivers of one scheduled task. Raises KeyError when it is not among the computed."""
    return Explainer(plan, computation).explain(task_id)


class Explainer:
    """Recomputes what asked for the dates of a task and keeps the reasons that got their way."""

    def __init__(self, plan: Plan, computation: Computation) -> None:
        self.plan = plan
        self.network = computation.network
        self.parameters = computation.parameters
        self.dates = computation.dates
        self.forward = ForwardPass(self.network, self.parameters, self.dates)

    @cached_property
    def links_into(self) -> dict[Hashable, list[Link]]:
        """The links of the plan by the task that waits: whoever follows a chain asks of many."""
        found: dict[Hashable, list[Link]] = {}
        for link in self.plan.links:
            found.setdefault(link.successor, []).append(link)
        return found

    def explain(self, task_id: Hashable) -> Explanation:
        """The drivers of both dates."""
        number = self.network.index[task_id]
        kind = self.parameters.kinds[number]
        if kind == SUMMARY:
            start, finish = self.summary_drivers(number)
        elif kind == FIXED:
            start, finish = self.given_drivers(number)
        else:
            start, finish = self.driven(number), self.finish_drivers(number)
        return Explanation(task_id, start, finish)

    def summary_drivers(self, number: int) -> tuple[tuple[Driver, ...], tuple[Driver, ...]]:
        """The children that begin first and finish last, or the person who typed the dates."""
        node = self.network.exits[number]
        sides: list[tuple[Driver, ...]] = []
        for side, dates, given in (
            (0, self.dates.start, self.parameters.starts),
            (1, self.dates.finish, self.parameters.finishes),
        ):
            if number in self.parameters.manual and number in given:
                sides.append((Driver(DriverCode.MANUAL, to_datetime(given[number])),))
                continue
            deciding = [
                child
                for child in self.network.children[number]
                if span_of(self.network, self.parameters, self.dates, child)[side] == dates[node]
            ]
            date = to_datetime(dates[node])
            sides.append(
                tuple(Driver(DriverCode.CHILD, date, task_id=self.network.ids[child]) for child in deciding)
            )
        return sides[0], sides[1]

    def given_drivers(self, number: int) -> tuple[tuple[Driver, ...], tuple[Driver, ...]]:
        """Dates that happened or were typed; the finish may follow from the duration or a resumption."""
        code = DriverCode.ACTUAL
        if number in self.parameters.external:
            code = DriverCode.EXTERNAL
        elif number in self.parameters.manual:
            code = DriverCode.MANUAL
        start = Driver(code, to_datetime(self.dates.start[number]))
        finish = self.finish_drivers(number)
        if number in self.parameters.finishes:
            finish = (Driver(code, to_datetime(self.dates.finish[number])),)
        elif number in self.parameters.resumes:
            plain = self.parameters.times[number].add(
                self.dates.start[number], self.parameters.durations[number]
            )
            if plain != self.dates.finish[number]:
                finish = (Driver(DriverCode.RESUME, to_datetime(self.parameters.resumes[number])),)
        return (start,), finish

    def finish_drivers(self, number: int) -> tuple[Driver, ...]:
        """What makes a finish of the start: the duration, the last resource to finish, gaps in the work."""
        date = to_datetime(self.dates.finish[number])
        last = resources_that_finish(self.parameters, number, self.dates.start[number])
        if last:
            return tuple(Driver(DriverCode.RESOURCE, date, resource=resource) for resource in last)
        return (Driver(DriverCode.SPLIT if is_split(self.parameters, number) else DriverCode.DURATION, date),)

    def driven(self, number: int) -> tuple[Driver, ...]:
        """The reasons for the start of a task that the engine placed."""
        start = self.dates.start[number]
        if number in self.parameters.late and start != self.dates.early_start[number]:
            return (Driver(DriverCode.AS_LATE_AS_POSSIBLE, to_datetime(start)),)
        drivers: list[tuple[int, Driver]] = []
        for moment, driver in self.candidates(number):
            if delayed_start_of(self.parameters, number, moment) == start:
                drivers.append((moment, driver))
        pinned = [
            pair for pair in drivers if pair[1].code is DriverCode.CONSTRAINT and pair[1].constraint in HARD
        ]
        chosen = pinned or drivers or [(start, Driver(DriverCode.PROJECT_START, to_datetime(start)))]
        latest = max(moment for moment, _ in chosen)
        reasons = tuple(driver for _, driver in chosen)
        return reasons + self.delaying(number, latest)

    def delaying(self, number: int, moment: int) -> tuple[Driver, ...]:
        """Why a task that may start at a moment starts later: calendar, resources, levelling."""
        parameters, date = self.parameters, to_datetime(moment)
        undelayed = start_of(parameters, number, moment)
        reasons = tuple(
            Driver(DriverCode.RESOURCE, date, resource=resource)
            for resource in resources_that_begin(parameters, number, moment)
        )
        if undelayed != moment and not reasons:
            reasons = (Driver(DriverCode.CALENDAR, date),)
        if number in parameters.delays:
            reasons += (Driver(DriverCode.LEVELLING_DELAY, to_datetime(undelayed)),)
        return reasons

    def candidates(self, number: int) -> Iterator[tuple[int, Driver]]:
        """What asks for a start: links and constraints, own or of summaries around, else the project."""
        holder, any_link = number, False
        while holder != ROOT:
            via = None if holder == number else self.network.ids[holder]
            if via is not None and holder in self.parameters.manual and holder in self.parameters.starts:
                start = self.parameters.starts[holder]
                yield start, Driver(DriverCode.MANUAL, to_datetime(start), via=via)
                return
            for candidate in self.link_candidates(number, holder, via):
                any_link = True
                yield candidate
            yield from self.constraint_candidates(number, holder, via)
            holder = holder_of(self.network, self.parameters, holder)
        if not any_link and self.forward.link_bound(number) == NEVER:
            project_start = self.parameters.project_start
            yield project_start, Driver(DriverCode.PROJECT_START, to_datetime(project_start))

    def link_candidates(self, number: int, holder: int, via: Hashable) -> Iterator[tuple[int, Driver]]:
        """What links of ``holder``, the task or a summary around it, ask of the task."""
        by_id = self.network.index
        for link in self.links_into.get(self.network.ids[holder], ()):
            if link.predecessor in by_id:
                predecessor = by_id[link.predecessor]
                wire = self.parameters.wire(predecessor, holder, link)
                if holder == number or not wire.to_finish:
                    moment = self.forward.allowed_start(wire)
                else:
                    moment = self.forward.start_for_finish(number, self.forward.asked_end(wire))
                driver = Driver(
                    DriverCode.LINK, to_datetime(moment), link=link, task_id=link.predecessor, via=via
                )
                yield moment, driver

    def constraint_candidates(self, number: int, holder: int, via: Hashable) -> Iterator[tuple[int, Driver]]:
        """What the constraint of ``holder`` asks of the task."""
        kind, moment = self.parameters.constraints.get(holder, (ConstraintType.ASAP, 0))
        if kind is ConstraintType.ASAP:
            return
        driver = Driver(DriverCode.CONSTRAINT, to_datetime(moment), constraint=kind, via=via)
        if kind in (ConstraintType.FNET, ConstraintType.FNLT, ConstraintType.MFO):
            moment = self.forward.start_for_finish(number, moment)
        yield moment, driver


HARD = frozenset((ConstraintType.MSO, ConstraintType.MFO, ConstraintType.SNLT, ConstraintType.FNLT))
