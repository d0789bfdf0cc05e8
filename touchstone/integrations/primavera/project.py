"""PROJECT and SCHEDOPTIONS → what holds for the plan as a whole."""

from touchstone.integrations.plan_file.plan import ProjectFacts
from touchstone.integrations.plan_file.primavera import FloatRule, LagCalendar, ProgressRule, ScheduleRules
from touchstone.integrations.primavera.record import Record

LAG_CALENDARS: dict[str, LagCalendar] = {
    "rcal_Predecessor": "predecessor",
    "rcal_Successor": "successor",
    "rcal_ProjDefault": "project",
    "rcal_24Hour": "around_the_clock",
}
FLOAT_RULES: dict[str, FloatRule] = {"FT_FF": "finish", "FT_SF": "start", "FT_SMALL": "smallest"}


def read_project(project: Record, options: Record | None, calendar: Record | None, name: str) -> ProjectFacts:
    """The facts; hours per day come from the project's `calendar`, `name` is that of the topmost element."""
    rules = read_rules(project, options)
    hours = calendar.number if calendar else _nothing
    return ProjectFacts(
        name=name or project.label("proj_short_name"),
        start=project.moment("plan_start_date"),
        finish=project.moment("scd_end_date"),
        status_date=rules.data_date,
        calendar_uid=project.text("clndr_id") or None,
        minutes_per_day=round(hours("day_hr_cnt", 8) * 60) or 480,
        minutes_per_week=round(hours("week_hr_cnt", 40) * 60) or 2400,
        critical_slack_limit=round(project.number("critical_drtn_hr_cnt") * 60),
        primavera=rules,
    )


def read_rules(project: Record, options: Record | None) -> ScheduleRules:
    """The settings of P6's scheduler, those of a new project where the file is silent."""
    data_date = project.moment("last_recalc_date")
    longest = project.text("critical_path_type") == "CT_DrivPath"
    must_finish_by = project.moment("plan_end_date")
    if options is None:
        return ScheduleRules(
            data_date=data_date, must_finish_by=must_finish_by, longest_path_is_critical=longest
        )
    lag_calendar = options.text("sched_calendar_on_relationship_lag")
    return ScheduleRules(
        data_date=data_date,
        must_finish_by=must_finish_by,
        progress=_progress(options),
        lag_calendar=LAG_CALENDARS.get(lag_calendar, "predecessor"),
        float_rule=FLOAT_RULES.get(options.text("sched_float_type"), "smallest"),
        uses_expected_finish=options.flag("sched_use_expect_end_flag", default=True),
        open_ends_are_critical=options.flag("sched_open_critical_flag"),
        longest_path_is_critical=longest,
        lag_from_actual_start=not options.flag("sched_lag_early_start_flag", default=True),
    )


def _progress(options: Record) -> ProgressRule:
    if options.flag("sched_retained_logic", default=True):
        return "retained_logic"
    return "progress_override" if options.flag("sched_progress_override") else "actual_dates"


def _nothing(column: str, default: float) -> float:
    del column
    return default
