"""Work in pieces, and work that levelling holds back."""

from dataclasses import replace

from touchstone.engine import DriverCode, Link, LinkType, Piece, Plan, Task, reschedule, schedule
from touchstone.engine.tests.tables import DAY, MONDAY, dates_of, moment

TWO_AND_TWO = (Piece(2 * DAY, DAY), Piece(2 * DAY))


def plan_with(task: Task, *others: Task, links: tuple[Link, ...] = ()) -> Plan:
    return Plan(start=MONDAY, tasks=(task, *others), links=links)


def test_gaps_make_the_finish_later() -> None:
    result = schedule(plan_with(Task(id="A", duration=4 * DAY, pieces=TWO_AND_TWO)))
    assert dates_of(result)["A"] == "03-02 08:00 → 03-06 17:00"
    assert result["A"].duration == 4 * DAY
    assert result.explain("A").finish[0].code is DriverCode.SPLIT


def test_the_last_piece_is_as_long_as_the_duration_asks() -> None:
    longer, shorter = (
        schedule(plan_with(Task(id="A", duration=days * DAY, pieces=TWO_AND_TWO))) for days in (5, 2)
    )
    assert dates_of(longer)["A"] == "03-02 08:00 → 03-09 17:00"
    assert dates_of(shorter)["A"] == "03-02 08:00 → 03-03 17:00"


def test_late_dates_keep_the_gaps() -> None:
    split = Task(id="A", duration=4 * DAY, pieces=TWO_AND_TWO)
    result = schedule(plan_with(split, Task(id="B", duration=10 * DAY)))
    assert (moment(result["A"].late_start), moment(result["A"].late_finish)) == ("03-09 08:00", "03-13 17:00")
    assert result["A"].total_slack == 5 * DAY


def test_what_remains_of_split_work_goes_on_after_the_gap() -> None:
    half = Task(
        id="A",
        duration=4 * DAY,
        pieces=TWO_AND_TWO,
        actual_start=MONDAY,
        percent_complete=50,
        resume=MONDAY.replace(day=10),
    )
    assert dates_of(schedule(plan_with(half)))["A"] == "03-02 08:00 → 03-11 17:00"


def test_a_levelling_delay_of_the_clock_begins_where_the_task_would_start() -> None:
    """B would start on Monday after A's Friday; a day of the clock later it is Tuesday."""
    delayed = Task(id="B", duration=DAY, levelling_delay=1440)
    result = schedule(plan_with(Task(id="A", duration=5 * DAY), delayed, links=(Link("A", "B"),)))
    assert dates_of(result)["B"] == "03-10 08:00 → 03-10 17:00"
    link, calendar, delay = result.explain("B").start
    assert (link.code, calendar.code) == (DriverCode.LINK, DriverCode.CALENDAR)
    assert (delay.code, moment(delay.date)) == (DriverCode.LEVELLING_DELAY, "03-09 08:00")


def test_a_levelling_delay_of_work_counts_in_the_calendar_of_the_task() -> None:
    delayed = Task(id="A", duration=DAY, levelling_delay=5 * DAY, levelling_delay_elapsed=False)
    assert dates_of(schedule(plan_with(delayed)))["A"] == "03-09 08:00 → 03-09 17:00"


def test_a_delay_is_no_slack_of_the_predecessors() -> None:
    plan = plan_with(
        Task(id="A", duration=DAY),
        Task(id="B", duration=DAY, levelling_delay=1440),
        Task(id="C", duration=DAY),
        links=(Link("A", "B"), Link("A", "C", LinkType.SS)),
    )
    result = schedule(plan)
    assert dates_of(result)["B"] == "03-04 08:00 → 03-04 17:00"
    assert (result["A"].total_slack, result["A"].free_slack) == (0, 0)
    assert moment(result["A"].late_finish) == "03-02 17:00"


def test_a_predecessor_may_be_as_much_later_as_the_delayed_task() -> None:
    """29 hours after Friday noon are on the weekend: B starts on Monday, and A is critical all the same."""
    plan = plan_with(
        Task(id="A", duration=5 * DAY - 240),
        Task(id="B", duration=DAY, levelling_delay=29 * 60),
        links=(Link("A", "B"),),
    )
    result = schedule(plan)
    assert dates_of(result)["B"] == "03-09 08:00 → 03-09 17:00"
    assert moment(result["A"].late_finish) == "03-06 12:00"
    assert (result["A"].total_slack, result["B"].total_slack) == (0, 0)


def test_work_may_begin_with_a_gap() -> None:
    result = schedule(plan_with(Task(id="A", duration=2 * DAY, pieces=(Piece(0, DAY), Piece(2 * DAY)))))
    assert dates_of(result)["A"] == "03-02 08:00 → 03-04 17:00"


def test_a_delay_that_goes_gives_everything_back() -> None:
    delayed = Task(id="B", duration=DAY, levelling_delay=1440)
    before = schedule(plan_with(Task(id="A", duration=DAY), delayed, links=(Link("A", "B"),)))
    after = reschedule(before, [replace(delayed, levelling_delay=0)])
    assert dates_of(after)["B"] == "03-03 08:00 → 03-03 17:00"
    assert after.figures() == schedule(after.plan).figures()
