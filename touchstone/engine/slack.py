"""How much each task can slip: total slack before the plan suffers, free slack before a successor does."""

from touchstone.engine.dates import Dates
from touchstone.engine.lags import shift_by_lag
from touchstone.engine.network import Network, Wire
from touchstone.engine.parameters import Kind, Parameters
from touchstone.engine.plan import SlackRule


class SlackCount:
    """Fills total_slack and free_slack, in working minutes of each task's calendar."""

    def __init__(self, network: Network, parameters: Parameters, dates: Dates) -> None:
        self.network = network
        self.parameters = parameters
        self.dates = dates

    def run(self) -> None:
        dates, kinds, late, times = (
            self.dates,
            self.parameters.kinds,
            self.parameters.late,
            self.parameters.times,
        )
        calendars = self.parameters.calendars
        for number, (position, late_position) in enumerate(
            zip(dates.position, dates.late_position, strict=True)
        ):
            if kinds[number] <= Kind.DRIVEN and number not in late and times[number] is calendars[number]:
                dates.total_slack[number] = late_position - position
            elif kinds[number] != Kind.SUMMARY:
                dates.total_slack[number] = self.total_slack(number)
        for node in reversed(self.network.order):
            if node < len(kinds) and kinds[node] == Kind.SUMMARY:
                dates.total_slack[node] = self.span_slack(node)
        for number in range(len(kinds)):
            dates.free_slack[number] = self.free_slack(number)

    def total_slack(self, number: int) -> int:
        """Total slack of a task whose start and finish slack may differ."""
        parameters, rule = self.parameters, self.parameters.options.slack_rule
        if number in parameters.finished or number in parameters.late or number in parameters.external:
            return 0
        started = parameters.kinds[number] == Kind.FIXED and number not in parameters.manual
        if started or rule is SlackRule.FINISH:
            return self.finish_slack(number)
        if rule is SlackRule.START:
            return self.start_slack(number)
        return min(self.start_slack(number), self.finish_slack(number))

    def span_slack(self, number: int) -> int:
        """Total slack of a summary: the smallest of what is inside it."""
        slack, finished = self.dates.total_slack, self.parameters.finished
        inside = self.network.children[number]
        return min([slack[child] for child in inside if child not in finished], default=0)

    def start_slack(self, number: int) -> int:
        """Working minutes from early to late start."""
        dates, node = self.dates, self.network.exits[number]
        return self.working_minutes(number, dates.start[node], dates.late_start[number])

    def finish_slack(self, number: int) -> int:
        """Working minutes from early to late finish."""
        dates, node = self.dates, self.network.exits[number]
        return self.working_minutes(number, dates.finish[node], dates.late_finish[number])

    def working_minutes(self, number: int, begin: int, end: int) -> int:
        calendar = self.parameters.calendars[number]
        return calendar.position(end) - calendar.position(begin)

    def free_slack(self, number: int) -> int:
        """The smallest gap to a successor that is not over, never below zero; total slack without successors."""
        dates, network, finished = self.dates, self.network, self.parameters.finished
        if number in finished:
            return 0
        exits, start = network.exits, dates.start
        nearest = [
            start[exits[successor]] for successor in network.after[number] if successor not in finished
        ]
        gaps = [self.gap(wire) for wire in network.wires_out[number] if wire.successor not in finished]
        if nearest:
            gaps.append(self.working_minutes(number, dates.finish[exits[number]], min(nearest)))
        return max(0, min(gaps) if gaps else dates.total_slack[number])

    def gap(self, wire: Wire) -> int:
        """Working minutes that the predecessor's end can slip before the link moves the successor."""
        dates, exits = self.dates, self.network.exits
        driving, driven = exits[wire.predecessor], exits[wire.successor]
        begin = dates.finish[driving] if wire.type.from_finish else dates.start[driving]
        end = dates.finish[driven] if wire.type.to_finish else dates.start[driven]
        return self.working_minutes(
            wire.predecessor, begin, shift_by_lag(end, wire, self.parameters, sign=-1)
        )
