"""Who says what when: conversations on items, and short remarks between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from touchstone.config.demo.run import Run
from touchstone.config.demo.stories.remarks import FINISHED, PROGRESS, STARTED, WAITING
from touchstone.config.demo.telling import Line
from touchstone.core import clock
from touchstone.work.actions import add_comment, add_reaction
from touchstone.work.models import Comment, ReactionKind

REMARKS = {"start": STARTED, "finish": FINISHED, "late": WAITING, "progress": PROGRESS}
LIKELIHOOD = {"start": 0.1, "finish": 0.2, "late": 0.25, "progress": 0.06}
LAST_HOUR = 18
WELL_DISCUSSED = 3
# Everybody reports then; nobody talks.
REPORTING = timedelta(minutes=40)
NAMED = re.compile(r"@([\u4e00-\u9fff]{2,3})")


@dataclass
class Talk:
    """A thread as it grows: what began it, and what was said last."""

    first: Comment | None = None
    last: Comment | None = None


def converse(run: Run, item_id: int, lines: Sequence[Line], *, begin: datetime | None = None) -> datetime:
    """Put a conversation on the agenda; answers when its last line falls."""
    instant = begin or clock.now()
    talk = Talk()
    for line in lines:
        instant = next_moment(run, instant, line.days)
        run.agenda.at(instant, partial(say, run, item_id, line.who, line.text, talk))
    if len(lines) >= WELL_DISCUSSED:
        run.agenda.at(instant + timedelta(minutes=3), partial(thank, run, lines[0].who, talk))
    return instant


def next_moment(run: Run, instant: datetime, days: int) -> datetime:
    """Some minutes later, or at some hour `days` working days later; never at night."""
    day = run.hours.today(instant)
    if days:
        hour, minute = run.chance.randint(9, 16), run.chance.randint(0, 59)
        return run.hours.on(run.hours.days_after(day, days), hour, minute)
    soon = instant + timedelta(minutes=run.chance.randint(6, 80))
    if run.hours.on(day, 17) <= soon <= run.hours.on(day, 17) + REPORTING:
        soon += REPORTING
    if soon < run.hours.on(day, LAST_HOUR):
        return soon
    following = run.hours.days_after(day, 1)
    return run.hours.on(following, 9, run.chance.randint(5, 55))


def say(run: Run, item_id: int, who: str, text: str, talk: Talk) -> None:
    said = add_comment(
        run.item(item_id), by=run.people[who], body=_with_mentions(run, text), reply_to=talk.first
    )
    talk.first, talk.last = talk.first or said, said


def thank(run: Run, who: str, talk: Talk) -> None:
    """Whoever began the talk is content with how it ended."""
    if talk.last is not None:
        add_reaction(talk.last, by=run.people[who], kind=ReactionKind.THANKS)


def remark(run: Run, item_id: int, who: str, occasion: str) -> None:
    """Now and then something short; nobody repeats a phrase before the others were used."""
    if run.chance.random() >= LIKELIHOOD[occasion]:
        return
    deck = run.decks.setdefault(occasion, [])
    if not deck:
        deck.extend(run.chance.sample(REMARKS[occasion], len(REMARKS[occasion])))
    converse(run, item_id, [Line(who, deck.pop())])


def _with_mentions(run: Run, text: str) -> str:
    """`@name` of somebody who exists becomes a mention."""

    def mention(match: re.Match[str]) -> str:
        for name in (match[1], match[1][:2]):
            if name in run.people:
                return f"@[{name}](person:{run.people[name].pk}){match[1][len(name) :]}"
        return match[0]

    return NAMED.sub(mention, text)
