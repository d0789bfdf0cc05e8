from decimal import Decimal

from touchstone.integrations.msproject.tests.documents import document, read, task_xml, xml
from touchstone.integrations.plan_file.plan import Assignment, CustomField, FieldValue, Resource, ResourceRate


def parts(resources="", assignments=""):
    return f"<Resources>{resources}</Resources><Assignments>{assignments}</Assignments>"


def test_people_material_and_costs_are_told_apart():
    resources = (
        xml("Resource", UID=0, ID=0, Name="Unassigned", Type=1)
        + xml(
            "Resource",
            UID=1,
            ID=1,
            Name="李伟",
            Type=1,
            MaxUnits="0.5",
            EmailAddress="li@example.org",
            StandardRate="120",
            CostPerUse="5000",
        )
        + xml("Resource", UID=2, ID=2, Name="钢材", Type=0, MaterialLabel="吨")
        + xml("Resource", UID=3, ID=3, Name="差旅", Type=2, IsCostResource=1)
        + xml("Resource", UID=4, ID=4, IsNull=1)
    )
    plan, found = read(document(task_xml(1), after=parts(resources)))
    assert plan.resources == (
        Resource(
            uid="1", name="李伟", row=1, max_units=0.5, email="li@example.org",
            rate=ResourceRate(standard=Decimal(120), per_use=Decimal(50)),
        ),
        Resource(uid="2", name="钢材", row=2, kind="material", material_unit="吨"),
        Resource(uid="3", name="差旅", row=3, kind="cost"),
    )  # fmt: skip
    assert found == {}


def test_assignments_of_nobody_only_carry_the_work_of_the_task():
    assignments = xml("Assignment", UID=1, TaskUID=1, ResourceUID=-65535, Work="PT8H0M0S") + xml(
        "Assignment", UID=2, TaskUID=1, ResourceUID=5, Units="0.5", Work="PT4H0M0S", Delay=4800, WorkContour=8
    )
    plan, found = read(
        document(task_xml(1), after=parts(xml("Resource", UID=5, ID=1, Name="R"), assignments))
    )
    assert plan.assignments == (
        Assignment(task_uid="1", resource_uid="5", units=0.5, work=240, delay=480, contour=8),
    )
    assert found["import.contour"].severity == "info"


def test_rate_tables_and_changing_availability_are_left_out_with_a_word():
    rates = f"<Rates>{xml('Rate', StandardRate=1)}{xml('Rate', StandardRate=2)}</Rates>"
    single = f"<AvailabilityPeriods>{xml('AvailabilityPeriod', AvailableUnits=1)}</AvailabilityPeriods>"
    _, found = read(
        document(task_xml(1), after=parts(xml("Resource", rates + single, UID=1, ID=1, Name="R")))
    )
    assert set(found) == {"import.rate_tables"}


def test_custom_fields_come_with_their_names_kinds_and_values():
    definitions = (
        xml("ExtendedAttribute", FieldID=188743731, FieldName="Text1", Alias="供应商")
        + xml("ExtendedAttribute", FieldID=188743767, FieldName="Number1", Alias="数量")
        + xml("ExtendedAttribute", FieldID=188743752, FieldName="Flag1")
        + xml("ExtendedAttribute", FieldID=188743783, FieldName="Duration1", Formula="[Work]*2")
        + xml("ExtendedAttribute", FieldID=188743786, FieldName="Cost1")
        + xml("ExtendedAttribute", FieldID=188743945, FieldName="Date1")
        + xml("ExtendedAttribute", FieldID=205520904, FieldName="Text1", Alias="of resources")
    )
    values = {
        188743731: "=HYPERLINK(1)",
        188743767: "12.50",
        188743752: 1,
        188743783: "PT8H0M0S",
        188743786: "10050",
        188743945: "2026-03-02T08:00:00",
    }
    content = "".join(xml("ExtendedAttribute", FieldID=uid, Value=value) for uid, value in values.items())
    plan, found = read(
        document(
            task_xml(1, content=content), before=f"<ExtendedAttributes>{definitions}</ExtendedAttributes>"
        )
    )
    assert [(field.name, field.kind) for field in plan.fields] == [
        ("供应商", "text"),
        ("数量", "number"),
        ("Flag1", "flag"),
        ("Duration1", "duration"),
        ("Cost1", "cost"),
        ("Date1", "date"),
    ]
    assert [value.value for value in plan.tasks[0].values] == [
        "=HYPERLINK(1)",
        "12.5",
        "1",
        "480",
        "100.5",
        "2026-03-02T08:00:00",
    ]
    assert set(found) == {"import.formula_field"}


def test_looked_up_values_are_read_in_words():
    lookup = xml("ValueList", xml("Value", ID=1, Value="一期") + xml("Value", ID=2, Value="二期"))
    definition = xml("ExtendedAttribute", lookup, FieldID=188743734, FieldName="Text2", Alias="标段")
    content = xml("ExtendedAttribute", FieldID=188743734, ValueID=2)
    plan, _ = read(
        document(
            task_xml(1, content=content), before=f"<ExtendedAttributes>{definition}</ExtendedAttributes>"
        )
    )
    assert plan.fields == (CustomField(uid="188743734", name="标段", choices=("一期", "二期")),)
    assert plan.tasks[0].values == (FieldValue(field_uid="188743734", value="二期"),)


def test_the_project_itself():
    plan, found = read(
        document(
            task_xml(1),
            SaveVersion=14,
            Title="新产品",
            ScheduleFromStart=0,
            FinishDate="2026-12-31T17:00:00",
            MinutesPerDay=450,
            DaysPerMonth=22,
            CurrencyCode="CNY",
            CriticalSlackLimit=2,
            HonorConstraints=0,
            DefaultFinishTime="18:00:00",
            CalendarUID=-1,
            WeekStartDay=1,
        )
    )
    facts = plan.project
    assert (facts.name, facts.schedule_from, facts.currency, plan.source) == (
        "新产品",
        "finish",
        "CNY",
        "mspdi 14",
    )
    assert (facts.minutes_per_day, facts.days_per_month, facts.critical_slack_limit) == (450, 22, 900)
    assert (facts.honours_constraints, facts.calendar_uid) == (False, None)
    assert set(found) == {"import.bookkeeping"}


def test_settings_that_a_library_left_unset_are_no_decision_against_constraints():
    plan, found = read(document(task_xml(1), HonorConstraints=0))
    assert plan.project.honours_constraints
    assert set(found) == {"import.settings_unset"}
