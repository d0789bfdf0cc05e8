"""Sentences about calendars."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "calendars.unknown": ("工作日历不存在。", "There is no such calendar."),
        "calendars.year_missing": (
            "{year} 年节假日与调休安排尚未公布，日期按普通周计算。",
            "The holidays and make-up days of {year} are not announced yet; dates use the plain week.",
        ),
    }
)
