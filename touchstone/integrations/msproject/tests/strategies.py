"""Plans of any shape that Microsoft Project XML can hold."""

from datetime import date, time, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from touchstone.integrations.msproject.numbering import SLOTS
from touchstone.integrations.plan_file.calendar import (
    Calendar,
    CalendarException,
    Recurrence,
    Shift,
    WorkWeek,
    join_shifts,
)
from touchstone.integrations.plan_file.limits import EARLIEST, LATEST
from touchstone.integrations.plan_file.plan import (
    DATED_CONSTRAINTS,
    Assignment,
    CustomField,
    FieldValue,
    Link,
    Plan,
    ProjectFacts,
    Resource,
    ResourceRate,
    Task,
    TaskBaseline,
)

texts = st.text(
    st.characters(
        codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp", "Zs"), exclude_characters="\ufffe\uffff"
    ),
    min_size=1,
    max_size=12,
)
optional_texts = st.just("") | texts
minutes = st.integers(0, 200_000)
optional_minutes = st.none() | minutes
moments = st.datetimes(EARLIEST, LATEST).map(lambda day: day.replace(microsecond=0))
optional_moments = st.none() | moments
amounts = st.none() | st.decimals(0, 10**9, places=2).map(lambda amount: amount.normalize() + 0)
percents = st.integers(0, 100)


@st.composite
def days(draw):
    cuts = sorted(draw(st.sets(st.integers(0, 1440), max_size=6)))
    return join_shifts(Shift(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False))


weeks = st.tuples(*[st.none() | days()] * 7)


@st.composite
def recurrences(draw):
    interval = draw(st.integers(1, 5))
    positions = {
        "position": draw(st.sampled_from((1, 2, 3, 4, -1))),
        "day_kind": draw(st.sampled_from(("day", "weekday", "fri"))),
    }
    month, day = draw(st.integers(1, 12)), draw(st.integers(1, 31))
    return draw(
        st.sampled_from(
            (
                Recurrence(interval=interval),
                Recurrence(interval=interval, occurrences=7),
                Recurrence(
                    repeats="weekly",
                    interval=interval,
                    weekdays=tuple(sorted(draw(st.sets(st.integers(0, 6), min_size=1)))),
                ),
                Recurrence(repeats="monthly_day", interval=interval, month_day=day),
                Recurrence(repeats="monthly_position", interval=interval, **positions),
                Recurrence(repeats="yearly_day", month=month, month_day=day),
                Recurrence(repeats="yearly_position", month=month, **positions),
            )
        )
    )


@st.composite
def spans(draw):
    first = draw(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
    return {"first": first, "last": first + timedelta(days=draw(st.integers(0, 400)))}


@st.composite
def exceptions(draw):
    return CalendarException(
        **draw(spans()), name=draw(optional_texts), shifts=draw(days()), recurrence=draw(recurrences())
    )


@st.composite
def calendars(draw, uid):
    return Calendar(
        uid=str(uid),
        name=draw(texts),
        base_uid=str(draw(st.integers(1, uid - 1))) if uid > 1 and draw(st.booleans()) else None,
        is_base=draw(st.booleans()),
        week=draw(weeks),
        exceptions=tuple(draw(st.lists(exceptions(), max_size=2))),
        work_weeks=tuple(
            WorkWeek(**draw(spans()), name=draw(optional_texts), week=draw(weeks))
            for _ in range(draw(st.integers(0, 1)))
        ),
    )


baselines = st.builds(
    TaskBaseline,
    number=st.integers(0, 10),
    start=optional_moments,
    finish=optional_moments,
    duration=optional_minutes,
    work=optional_minutes,
    cost=amounts,
)


@st.composite
def tasks(draw, uid, parents, fields):
    start = draw(optional_moments)
    constraint = draw(st.sampled_from(("ASAP", "ALAP", *sorted(DATED_CONSTRAINTS))))
    values = (
        {field.uid: draw(texts) for field in draw(st.lists(st.sampled_from(fields), max_size=2, unique=True))}
        if fields
        else {}
    )
    return Task(
        uid=str(uid),
        name=draw(texts),
        row=uid,
        parent_uid=parents.get(uid),
        wbs=draw(optional_texts),
        notes=draw(optional_texts),
        kind="summary" if str(uid) in parents.values() else draw(st.sampled_from(("task", "milestone"))),
        mode=draw(st.sampled_from(("auto", "manual"))),
        is_active=draw(st.booleans()),
        duration=draw(optional_minutes),
        duration_elapsed=draw(st.booleans()),
        is_estimated=draw(st.booleans()),
        start=start,
        finish=None
        if start is None
        else start + timedelta(minutes=draw(minutes))
        if start.year < 2100
        else None,
        manual_start=draw(optional_moments),
        manual_finish=draw(optional_moments),
        manual_duration=draw(optional_minutes),
        constraint=constraint,
        constraint_date=draw(moments if constraint in DATED_CONSTRAINTS else optional_moments),
        deadline=draw(optional_moments),
        percent_complete=draw(percents),
        percent_work_complete=draw(percents),
        actual_start=draw(optional_moments),
        actual_finish=draw(optional_moments),
        actual_duration=draw(optional_minutes),
        remaining_duration=draw(optional_minutes),
        stop=draw(optional_moments),
        resume=draw(optional_moments),
        priority=draw(st.integers(0, 1000)),
        calendar_uid=draw(st.sampled_from((None, "1"))),
        ignores_resource_calendars=draw(st.booleans()),
        work_rule=draw(st.sampled_from(("fixed_units", "fixed_duration", "fixed_work"))),
        is_effort_driven=draw(st.booleans()),
        work=draw(optional_minutes),
        actual_work=draw(optional_minutes),
        remaining_work=draw(optional_minutes),
        cost=draw(amounts),
        fixed_cost=draw(amounts),
        levelling_delay=draw(minutes),
        levelling_delay_elapsed=draw(st.booleans()),
        responsible=draw(optional_texts),
        values=tuple(FieldValue(field_uid=field, value=value) for field, value in values.items()),
        baselines=tuple(draw(st.lists(baselines, max_size=2))),
    )


@st.composite
def links(draw, count):
    """Links that only lead forward between tasks without children above them."""
    ends = draw(
        st.sets(
            st.tuples(st.integers(1, count), st.integers(1, count)).filter(lambda pair: pair[0] < pair[1]),
            max_size=6,
        )
    )
    made = []
    for before, after in sorted(ends, key=lambda pair: pair[::-1]):
        percent = draw(st.none() | st.integers(-100, 100))
        made.append(
            Link(
                predecessor_uid=str(before),
                successor_uid=str(after),
                type=draw(st.sampled_from(("FS", "SS", "FF", "SF"))),
                lag=draw(st.integers(-5000, 5000)) if percent is None else 0,
                lag_elapsed=draw(st.booleans()),
                lag_percent=percent,
            )
        )
    return tuple(made)


@st.composite
def resources(draw, uid):
    return Resource(
        uid=str(uid),
        name=draw(texts),
        row=uid,
        kind=draw(st.sampled_from(("work", "material", "cost"))),
        initials=draw(optional_texts),
        email=draw(optional_texts),
        group=draw(optional_texts),
        code=draw(optional_texts),
        notes=draw(optional_texts),
        material_unit=draw(optional_texts),
        max_units=draw(st.integers(0, 1000)) / 100,
        calendar_uid=draw(st.sampled_from((None, "1"))),
        is_generic=draw(st.booleans()),
        is_active=draw(st.booleans()),
        rate=draw(st.none() | st.integers(1, 9999).map(lambda rate: ResourceRate(standard=Decimal(rate)))),
    )


@st.composite
def assignments(draw, count, people):
    return Assignment(
        task_uid=str(draw(st.integers(1, count))),
        resource_uid=str(draw(st.integers(1, people))),
        units=draw(st.integers(0, 500)) / 100,
        work=draw(minutes),
        actual_work=draw(optional_minutes),
        remaining_work=draw(optional_minutes),
        percent_work_complete=draw(percents),
        actual_start=draw(optional_moments),
        actual_finish=draw(optional_moments),
        delay=draw(minutes),
        levelling_delay=draw(minutes),
        contour=draw(st.integers(0, 8)),
    )


@st.composite
def plans(draw):
    count, people = draw(st.integers(1, 5)), draw(st.integers(0, 2))
    has_tree = draw(st.booleans())
    parents = {uid: str(uid - 1) for uid in range(2, count + 1) if draw(st.booleans())} if has_tree else {}
    fields = draw(st.lists(st.sampled_from(SLOTS["text"]), max_size=2, unique=True))
    custom = [CustomField(uid=str(number), name=draw(texts)) for number, _ in fields]
    made = tuple(draw(tasks(uid, parents, custom)) for uid in range(1, count + 1))
    used = {value.field_uid for task in made for value in task.values}
    return Plan(
        project=ProjectFacts(
            name=draw(texts),
            notes=draw(optional_texts),
            author=draw(optional_texts),
            company=draw(optional_texts),
            start=draw(optional_moments),
            finish=draw(optional_moments),
            schedule_from=draw(st.sampled_from(("start", "finish"))),
            status_date=draw(optional_moments),
            calendar_uid="1",
            minutes_per_day=draw(st.integers(1, 1440)),
            minutes_per_week=draw(st.integers(1, 10080)),
            days_per_month=draw(st.integers(1, 31)),
            day_start=draw(st.sampled_from((time(8), time(9, 30)))),
            currency=draw(st.sampled_from(("", "CNY"))),
            honours_constraints=draw(st.booleans()),
            splits_in_progress=draw(st.booleans()),
            multiple_critical_paths=draw(st.booleans()),
        ),
        calendars=tuple(draw(calendars(uid)) for uid in range(1, draw(st.integers(1, 3)) + 1)),
        tasks=made,
        links=() if has_tree else draw(links(count)),
        resources=tuple(draw(resources(uid)) for uid in range(1, people + 1)),
        assignments=tuple(draw(st.lists(assignments(count, people), max_size=2))) if people else (),
        fields=tuple(field for field in custom if field.uid in used),
        source="mspdi 14",
    )
