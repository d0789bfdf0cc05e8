"""Activities that only span others: level of effort between its links, WBS summaries over their element."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from touchstone.engine.primavera.asking import FROM_START, TO_FINISH
from touchstone.engine.primavera.dates import ActivityDates
from touchstone.engine.primavera.facts import Facts, Tie
from touchstone.engine.primavera.rules import ActivityKind


class Ends(NamedTuple):
    """What an activity linked to a span does at its two ends."""

    start: int
    finish: int


class Spanning:
    """Fills the dates of spans, once those of everything else are known."""

    def __init__(self, facts: Facts, dates: ActivityDates) -> None:
        self.facts = facts
        self.dates = dates

    def run(self) -> None:
        """Levels of effort first: a WBS summary covers them too."""
        for kind, place in (
            (ActivityKind.LEVEL_OF_EFFORT, self.place_effort),
            (ActivityKind.WBS_SUMMARY, self.place_summary),
        ):
            for number in self.facts.spans:
                if self.facts.kinds[number] is kind:
                    place(number)
                    self.keep_actual(number)

    def place_effort(self, number: int) -> None:
        """From the first of what its start is linked to, to the last of what its finish is."""
        facts, dates, calendar = self.facts, self.dates, self.facts.calendars[number]
        now = calendar.next_start(facts.data_date)
        start, finish = self.between(number, self.scheduled_ends, now, None)
        late_start, late_finish = self.between(number, self.late_ends, None, dates.project_finish)
        dates.early_start[number] = calendar.next_start(max(start, facts.data_date))
        dates.start[number] = start if start < facts.data_date else dates.early_start[number]
        dates.finish[number] = max(dates.start[number], finish)
        dates.early_finish[number] = max(finish, dates.early_start[number])
        dates.late_start[number] = calendar.next_start(min(late_start, late_finish))
        dates.late_finish[number] = late_finish

    def between(
        self, number: int, ends: Callable[[int], Ends], start: int | None, finish: int | None
    ) -> tuple[int, int]:
        """Start and finish that the links of a level of effort ask; the given ones where none does."""
        starts, finishes = self.asked(number, ends)
        begin = min(starts) if starts else start
        end = max(finishes) if finishes else finish
        if begin is None:
            begin = end if end is not None else self.facts.data_date
        calendar = self.facts.calendars[number]
        if end is None:
            return begin, begin
        return begin, calendar.finishing(calendar.position(end)) if finishes else end

    def asked(self, number: int, ends: Callable[[int], Ends]) -> tuple[list[int], list[int]]:
        """What every link asks of the start and of the finish."""
        starts: list[int] = []
        finishes: list[int] = []
        for tie in self.facts.ties_in.get(number, ()):
            moment = self.end_of(tie, ends(tie.predecessor), is_predecessor=True)
            (finishes if tie.type in TO_FINISH else starts).append(tie.calendar.add(moment, tie.lag))
        for tie in self.facts.ties_out.get(number, ()):
            moment = self.end_of(tie, ends(tie.successor), is_predecessor=False)
            (starts if tie.type in FROM_START else finishes).append(tie.calendar.add(moment, -tie.lag))
        return starts, finishes

    @staticmethod
    def end_of(tie: Tie, ends: Ends, *, is_predecessor: bool) -> int:
        """The end of the other activity that the link is tied to."""
        if is_predecessor:
            return ends.start if tie.type in FROM_START else ends.finish
        return ends.finish if tie.type in TO_FINISH else ends.start

    def scheduled_ends(self, number: int) -> Ends:
        """Actual dates where there are any, else early ones."""
        return Ends(self.dates.start[number], self.dates.finish[number])

    def late_ends(self, number: int) -> Ends:
        """Late dates; of what is over, the actual ones."""
        if number in self.facts.finishes:
            return self.scheduled_ends(number)
        return Ends(self.dates.late_start[number], self.dates.late_finish[number])

    def place_summary(self, number: int) -> None:
        """Over everything in its WBS element; what remains over what is not finished."""
        dates = self.dates
        inside = list(self.beside(number))
        if not inside:
            return
        dates.start[number] = min(dates.start[each] for each in inside)
        dates.finish[number] = max(dates.finish[each] for each in inside)
        still_open = [each for each in inside if each not in self.facts.finishes] or inside
        for ends, choose in (
            (dates.early_start, min),
            (dates.early_finish, max),
            (dates.late_start, min),
            (dates.late_finish, max),
        ):
            ends[number] = choose(ends[each] for each in still_open)

    def beside(self, number: int) -> Iterator[int]:
        """All other activities of the WBS element that holds a WBS summary, at any depth."""
        parent = self.facts.tasks[number].parent
        waiting = list(self.facts.children.get(self.facts.index[parent], ())) if parent is not None else []
        while waiting:
            each = waiting.pop()
            if each in self.facts.children:
                waiting.extend(self.facts.children[each])
            elif self.facts.kinds[each] is not ActivityKind.WBS_SUMMARY:
                yield each

    def keep_actual(self, number: int) -> None:
        """What is recorded of a span outranks what its links say."""
        facts, dates = self.facts, self.dates
        if number in facts.starts:
            dates.start[number] = min(facts.starts[number], dates.finish[number])
        if number in facts.finishes:
            dates.start[number], dates.finish[number] = facts.starts[number], facts.finishes[number]
            dates.early_start[number] = dates.early_finish[number] = facts.data_date
