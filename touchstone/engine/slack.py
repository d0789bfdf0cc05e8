"""How much each task can slip: total slack before the plan suffers, free slack before a successor does."""

from touchstone.engine.dates import FOREVER, Dates
from touchstone.engine.delays import start_before_delay
from touchstone.engine.lags import Wire, take_lag
from touchstone.engine.network import Network
from touchstone.engine.parameters import SUMMARY, Parameters
from touchstone.engine.plan import SlackRule


class SlackCount:
    """Fills total_slack and free_slack: working minutes, or minutes of the clock for an elapsed task."""

    def __init__(self, network: Network, parameters: Parameters, dates: Dates) -> None:
        self.network = network
        self.parameters = parameters
        self.dates = dates

    def count(self, number: int) -> None:
        """Both kinds of slack of a task or summary."""
        self.dates.total_slack[number] = self.total_slack(number)
        self.dates.free_slack[number] = self.free_slack(number)

    def total_slack(self, number: int) -> int:
        """Total slack of a task whose start and finish slack may differ."""
        parameters, rule = self.parameters, self.parameters.options.slack_rule
        if number in parameters.finished or number in parameters.external:
            return 0
        if number in parameters.late and parameters.project_end is None:
            return 0
        if number in parameters.begun or rule is SlackRule.FINISH:
            return self.finish_slack(number)
        if rule is SlackRule.START:
            return self.start_slack(number)
        return min(self.start_slack(number), self.finish_slack(number))

    def start_slack(self, number: int) -> int:
        """Minutes from early to late start."""
        dates, node = self.dates, self.network.exits[number]
        return self.minutes_between(number, dates.early_start[node], dates.late_start[number])

    def finish_slack(self, number: int) -> int:
        """Minutes from early to late finish; of a task that is late already, to the finish it should have."""
        dates, parameters, node = self.dates, self.parameters, self.network.exits[number]
        if number in parameters.begun and parameters.kinds[number] != SUMMARY:
            return dates.late_position[number] - parameters.times[number].position(dates.finish[node])
        return self.minutes_between(number, dates.early_finish[node], dates.late_finish[number])

    def minutes_between(self, number: int, begin: int, end: int) -> int:
        """Minutes of the task\'s own time between two moments."""
        time = self.parameters.times[number]
        return time.position(end) - time.position(begin)

    def free_slack(self, number: int) -> int:
        """The smallest gap to an open successor, never below zero nor above total slack."""
        dates, exits, finished = self.dates, self.network.exits, self.parameters.finished
        if number in finished or (number in self.parameters.late and self.parameters.project_end is not None):
            return 0
        starts = [self.free_start(each) for each in self.network.after[number] if each not in finished]
        latest_finish, latest_start = min(starts, default=FOREVER), FOREVER
        for wire in self.parameters.wires_out.get(number, ()):
            if wire.successor in finished:
                continue
            if wire.from_finish:
                latest_finish = min(latest_finish, self.held_back(wire))
            else:
                latest_start = min(latest_start, self.held_back(wire))
        node, slack = exits[number], FOREVER
        if latest_finish != FOREVER:
            slack = self.minutes_between(number, dates.finish[node], latest_finish)
        if latest_start != FOREVER:
            slack = min(slack, self.minutes_between(number, dates.start[node], latest_start))
        return max(0, min(slack, dates.total_slack[number]))

    def free_start(self, number: int) -> int:
        """When a task starts, or would without levelling: so late may its predecessors finish."""
        if number in self.parameters.delays:
            return start_before_delay(self.network, self.parameters, self.dates, number)
        return self.dates.start[self.network.exits[number]]

    def held_back(self, wire: Wire) -> int:
        """How late the predecessor's end may be before the link moves the successor."""
        finish = self.dates.finish[self.network.exits[wire.successor]]
        end = finish if wire.to_finish else self.free_start(wire.successor)
        return take_lag(end, wire, self.parameters.calendars[wire.successor]) if wire.minutes else end
