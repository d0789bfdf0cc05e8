"""From a counted week to a draft: figures with their rules, and sections people can edit."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from touchstone.accounts.models import User
from touchstone.core.texts import is_english, say
from touchstone.insight.health.facts import Fact
from touchstone.insight.health.snapshots import count_health
from touchstone.insight.models import HealthSnapshot
from touchstone.insight.weekly.happened import Happened, Risk, happened_in
from touchstone.insight.weekly.week import Week
from touchstone.projects.models import Project

MOST_LINES = 30


def draft(project: Project, week: Week) -> dict[str, Any]:
    """The figures and sections of a new report, in the reader's language."""
    happened = happened_in(project, week)
    writer = _Writer(happened, week)
    return {
        "figures": [*writer.counts(), *_state(project, week, happened)],
        "sections": [
            {"key": "summary", "title": say("weekly.summary"), "body": writer.summary()},
            writer.section("done", writer.done()),
            writer.section("slipped", writer.slipped()),
            writer.section("late", writer.late()),
            writer.section("next", writer.following()),
            writer.section("risks", writer.risks()),
        ],
    }


class _Writer:
    """Writes the lists of one week."""

    def __init__(self, happened: Happened, week: Week) -> None:
        self.happened, self.week = happened, week
        self.names = dict(User.objects.filter(pk__in=self._people()).values_list("pk", "name"))

    def counts(self) -> list[dict[str, Any]]:
        """The counted figures."""
        counted = self.happened
        risks = len(counted.risks) + len(counted.blocked)
        numbers = {
            "done": len(counted.done),
            "slipped": len(counted.slipped),
            "late": len(counted.late),
            "next": len(counted.following),
            "risks": risks,
        }
        return [figure(key, str(number)) for key, number in numbers.items()]

    def summary(self) -> str:
        """The week in one sentence."""
        counted = self.happened
        return say(
            "weekly.summary.text",
            done=len(counted.done),
            slipped=len(counted.slipped),
            late=len(counted.late),
            next=len(counted.following),
            percent=counted.percent_complete,
        )

    def section(self, key: str, lines: list[str]) -> dict[str, str]:
        """A section with its lines as a Markdown list."""
        shown = [f"- {line}" for line in lines[:MOST_LINES]]
        if len(lines) > MOST_LINES:
            shown.append(f"- {say('weekly.more', count=len(lines) - MOST_LINES)}")
        return {"key": key, "title": say(f"weekly.{key}"), "body": "\n".join(shown) or say("weekly.none")}

    def done(self) -> list[str]:
        return self._lines("done", self.happened.done, lambda fact: {})

    def slipped(self) -> list[str]:
        return [
            self._line("slipped", slip.fact, old=self._day(slip.old_finish), new=self._day(slip.fact.finish))
            for slip in self.happened.slipped
        ]

    def late(self) -> list[str]:
        return self._lines("late", self.happened.late, lambda fact: {"finish": self._day(fact.finish)})

    def following(self) -> list[str]:
        return self._lines(
            "next",
            self.happened.following,
            lambda fact: {"start": self._day(fact.start), "finish": self._day(fact.finish)},
        )

    def risks(self) -> list[str]:
        blocked = self._lines("blocked", self.happened.blocked, lambda fact: {"reason": fact.blocked_reason})
        return blocked + self._lines("risk", self.happened.risks, lambda risk: {})

    def _lines(self, kind: str, rows: Iterable[Any], more: Callable[[Any], dict[str, str]]) -> list[str]:
        return [self._line(kind, row, **more(row)) for row in rows]

    def _line(self, kind: str, row: Any, **params: str) -> str:
        who = self.names.get(row.assignee_id) or say("weekly.nobody")
        return say(f"weekly.line.{kind}", title=row.title, who=who, **params)

    def _day(self, moment: datetime | None) -> str:
        return day_text(moment, self.week)

    def _people(self) -> set[int]:
        counted = self.happened
        rows: list[Fact | Risk] = [
            *counted.done,
            *counted.late,
            *counted.following,
            *counted.blocked,
            *counted.risks,
        ]
        rows += [slip.fact for slip in counted.slipped]
        return {row.assignee_id for row in rows if row.assignee_id}


def figure(key: str, value: str) -> dict[str, Any]:
    """A number with its name and the rule by which it was counted."""
    return {"key": key, "name": say(f"weekly.{key}"), "value": value, "recipe": say(f"weekly.{key}.recipe")}


def day_text(moment: datetime | None, week: Week) -> str:
    """A day as people write it: 3月2日, 2 Mar."""
    if moment is None:
        return "–"
    day = moment.astimezone(week.zone)
    return f"{day.day} {day:%b}" if is_english() else f"{day.month}月{day.day}日"


def _state(project: Project, week: Week, happened: Happened) -> list[dict[str, Any]]:
    figures = [figure("progress", f"{happened.percent_complete}%")]
    score = count_health(project).score
    if score is not None:
        figures.append(figure("health", f"{score}{_change(project, week, score)}"))
    if happened.finish:
        day = happened.finish.astimezone(week.zone)
        figures.append(figure("finish", f"{day:%Y-%m-%d}"))
    return figures


def _change(project: Project, week: Week, score: int) -> str:
    """The change since the last snapshot before the week, in brackets."""
    before = HealthSnapshot.objects.filter(project=project, date__lt=week.monday).order_by("-date").first()
    if before is None or before.score is None:
        return ""
    return f" ({score - before.score:+d})"
