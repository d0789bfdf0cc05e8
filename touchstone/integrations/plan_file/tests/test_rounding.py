from touchstone.integrations.msproject.fields import Fields
from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.rounding import with_whole_durations
from touchstone.integrations.plan_file.tests.plans import at, link, plan, task


def bit(uid, parent=None, **values):
    """A task of 427.2 minutes."""
    return task(uid, parent, duration=427, seconds_beside=12, **values)


def durations(made):
    return [each.duration for each in with_whole_durations(made)]


def test_the_seconds_beside_whole_minutes_are_kept():
    fields = Fields(
        {"Less": "PT7H7M12S", "More": "PT21H21M36S", "None": "PT8H0M0S", "Odd": "?"}, FindingLog()
    )
    assert [fields.seconds_beside(tag) for tag in ("Less", "More", "None", "Odd", "Gone")] == [
        12,
        -24,
        0,
        0,
        0,
    ]


def test_whole_minutes_stay():
    made = plan(task("1", duration=480), task("2", duration=60), links=(link("1", "2"),))
    assert with_whole_durations(made) is made.tasks


def test_a_chain_of_fractions_ends_on_the_nearest_minute():
    chain = [bit(str(number)) for number in range(5)]
    links = tuple(link(str(number), str(number + 1)) for number in range(4))
    assert durations(plan(*chain, links=links)) == [427, 427, 428, 427, 427]
    assert sum(durations(plan(*chain, links=links))) == round(5 * 427.2)


def test_fractions_pass_through_summaries():
    tasks = (task("S"), bit("1", "S"), bit("2", "S"), task("T"), bit("3", "T"))
    made = plan(*tasks, links=(link("1", "2"), link("S", "T")))
    assert durations(made) == [None, 427, 427, None, 428]


def test_what_has_started_begins_on_its_minute():
    made = plan(
        bit("1"), bit("2"), bit("3", actual_start=at("2026-03-02T08:00")),
        links=(link("1", "2"), link("2", "3")),
    )  # fmt: skip
    assert durations(made) == [427, 427, 427]


def test_a_cycle_is_left_for_the_engine_to_name():
    made = plan(bit("1"), bit("2"), links=(link("1", "2"), link("2", "1")))
    assert durations(made) == [427, 427]
