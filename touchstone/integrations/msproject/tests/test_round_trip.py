import io
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from touchstone.integrations.msproject.output import NAMESPACE
from touchstone.integrations.msproject.reader import read_mspdi
from touchstone.integrations.msproject.tests.strategies import plans
from touchstone.integrations.msproject.writer import write_mspdi
from touchstone.integrations.plan_file.calendar import Calendar, Shift
from touchstone.integrations.plan_file.finding import FindingLog
from touchstone.integrations.plan_file.plan import CustomField, FieldValue, Plan
from touchstone.integrations.plan_file.tests.plans import link, plan, task


def written(made: Plan) -> bytes:
    target = io.BytesIO()
    write_mspdi(made, target)
    return target.getvalue()


def read_again(made: Plan) -> Plan:
    log = FindingLog()
    again = read_mspdi(written(made), log)
    assert not log.has_errors()
    return again


@given(plans())
@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_what_is_written_reads_back_the_same(made):
    assert read_again(made) == made


@given(plans(), st.randoms())
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
def test_reading_does_not_depend_on_where_the_parts_stand(made, random):
    root = etree.fromstring(written(made))
    parts = list(root)
    random.shuffle(parts)
    root[:] = parts
    again = read_mspdi(etree.tostring(root), FindingLog())
    assert (again.tasks, again.links, again.calendars, again.assignments) == (
        made.tasks,
        made.links,
        made.calendars,
        made.assignments,
    )


def test_ids_that_are_no_numbers_are_numbered_in_order():
    again = read_again(
        plan(replace(task("1"), uid="a"), replace(task("2"), uid="b", parent_uid="a"), links=())
    )
    assert [(entry.uid, entry.parent_uid) for entry in again.tasks] == [("1", None), ("2", "1")]


def test_links_follow_the_new_numbers():
    first, second = replace(task("1"), uid="x:1"), replace(task("2"), uid="x:2")
    again = read_again(plan(first, second, links=(link("x:1", "x:2", type="SS", lag_percent=50),)))
    assert [(entry.predecessor_uid, entry.successor_uid, entry.lag_percent) for entry in again.links] == [
        ("1", "2", 50)
    ]


def test_fields_of_other_systems_get_free_slots_of_their_kind():
    fields = (
        CustomField(uid="vendor", name="供应商"),
        CustomField(uid="hours", name="用时", kind="duration"),
        CustomField(uid="188743731", name="kept"),
    )
    values = tuple(FieldValue(field_uid=field.uid, value="480") for field in fields)
    again = read_again(plan(task("1", values=values), fields=fields))
    assert {(field.uid, field.name, field.kind) for field in again.fields} == {
        ("188743734", "供应商", "text"),
        ("188743783", "用时", "duration"),
        ("188743731", "kept", "text"),
    }
    assert {value.value for value in again.tasks[0].values} == {"480"}


def test_fields_beyond_the_slots_of_the_format_are_named():
    fields = tuple(CustomField(uid=f"f{number}", name=f"F{number}") for number in range(35))
    assert [field.name for field in write_mspdi(plan(task("1"), fields=fields), io.BytesIO())] == [
        "F30",
        "F31",
        "F32",
        "F33",
        "F34",
    ]


def test_night_shifts_are_divided_at_midnight():
    night = Calendar(uid="1", name="night", week=((Shift(1320, 1800),),) * 5 + ((), ()))
    week = read_again(plan(task("1"), calendars=(night,))).calendars[0].week
    assert week[0] == (Shift(1320, 1440),)
    assert week[1] == (Shift(0, 360), Shift(1320, 1440))
    assert week[5] == (Shift(0, 360),)


def test_what_xml_cannot_hold_is_taken_out_and_markup_stays_text():
    text = written(plan(replace(task("1"), name="a\x00b<c>&\x1f")))
    assert b"ab&lt;c&gt;&amp;" in text
    assert etree.fromstring(text).findtext(f".//{{{NAMESPACE}}}Task[2]/{{{NAMESPACE}}}Name") == "ab<c>&"
