"""Sentences about calendars."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "calendars.unknown": ("工作日历不存在。", "There is no such calendar."),
        "calendars.year_missing": (
            "{year} 年节假日与调休安排尚未公布，日期按普通周计算。",
            "The holidays and make-up days of {year} are not announced yet; dates use the plain week.",
        ),
        "calendars.name_empty": ("请填写日历名称。", "Please give the calendar a name."),
        "calendars.unknown_time_zone": ("时区不存在。", "There is no such time zone."),
        "calendars.shifts_wrong": (
            "班次有误：须按先后排列、互不重叠，每段为 [开始, 结束] 分钟。",
            "The shifts are wrong: in order, without overlap, each `[start, finish]` in minutes of the day.",
        ),
        "calendars.no_working_day": (
            "一周中至少要有一个工作日。",
            "At least one day of the week must be worked.",
        ),
        "calendars.minutes_out_of_range": (
            "须在 1 到 {maximum} 分钟之间。",
            "Must lie between 1 and {maximum} minutes.",
        ),
        "calendars.date_out_of_range": (
            "日期须在 1984 年到 2149 年之间。",
            "Dates must lie between 1984 and 2149.",
        ),
        "calendars.day_twice": ("同一日期出现了两次。", "The same date appears twice."),
        "calendars.day_outside_span": (
            "日期不在所设定的起止范围内。",
            "The date is outside the span being set.",
        ),
        "calendars.unknown_kind": ("取值不在可选范围内。", "This is not one of the choices."),
        "calendars.shifts_on_free_day": ("休息日不能有班次。", "A day off has no shifts."),
        "calendars.span_wrong": (
            "起止日期有误，或一次超过 {maximum} 天。",
            "The dates are in the wrong order, or more than {maximum} days at once.",
        ),
        "calendars.in_use": (
            "仍有项目或事项在使用该日历，不能删除。",
            "Projects or items still use this calendar, so it cannot be removed.",
        ),
        "calendars.one_is_default": (
            "必须保留一个默认日历；请先把另一个日历设为默认。",
            "One calendar must be the default; make another one the default first.",
        ),
        "calendars.default_is_shared": (
            "只有公司共享的日历才能设为默认。",
            "Only a calendar of the company can be the default.",
        ),
        "calendars.notice_unreadable": (
            "没有读到任何假期。请粘贴通知原文，例如“春节：2月15日至23日放假调休，共9天。2月14日（周六）上班。”",
            "No holiday was found. Paste the text of the notice as it stands, in Chinese.",
        ),
        "calendars.notice_year_needed": (
            "请填写通知所指的年份。",
            "Please say which year the notice is about.",
        ),
        "calendars.notice_of_other_year": (
            "通知标题写的是 {year} 年，与所选年份不同。",
            "The notice's title says {year}, which is not the year chosen.",
        ),
        "calendars.notice_no_days": ("“{name}”没有读到放假日期。", "No days off were found for “{name}”."),
        "calendars.notice_span": (
            "“{name}”的起止日期看不明白：{text}。",
            "The dates of “{name}” make no sense: {text}.",
        ),
        "calendars.notice_date": ("日期不存在：{text}。", "There is no such date: {text}."),
        "calendars.notice_weekday": (
            "{date} 不是{weekday}，请核对年份。",
            "{date} is not a {weekday}; check the year.",
        ),
        "calendars.notice_count": (
            "“{name}”写明共 {said} 天，实际读到 {read} 天。",
            "“{name}” says {said} days, but {read} were found.",
        ),
    }
)
