"""A rule in words: `每周一、周三` and `every Monday and Wednesday`."""

import re

from touchstone.core.texts import is_english
from touchstone.routines.recurrence import parts_of

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEKDAYS_ZH = dict(zip(CODES, ("周一", "周二", "周三", "周四", "周五", "周六", "周日"), strict=True))
WEEKDAYS_EN = dict(
    zip(
        CODES,
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        strict=True,
    )
)
ORDINALS_ZH = {1: "第一个", 2: "第二个", 3: "第三个", 4: "第四个", 5: "第五个", -1: "最后一个"}
ORDINALS_EN = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}
MONTHS_EN = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
UNITS_ZH = {"DAILY": "天", "WEEKLY": "周", "MONTHLY": "个月", "YEARLY": "年"}
UNITS_EN = {"DAILY": "day", "WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}
WORKDAYS = set(CODES[:5])


def sentence_of(rule: str) -> str:
    """The rule in the reader's language."""
    parts = parts_of(rule)
    return _english(parts) if is_english() else _chinese(parts)


def _chinese(parts: dict[str, str]) -> str:
    interval = int(parts.get("INTERVAL", "1"))
    unit = UNITS_ZH[parts["FREQ"]]
    every = f"每{unit.removeprefix('个')}" if interval == 1 else f"每 {interval} {unit}"
    where = _months_zh(parts) + _days_zh(parts)
    if parts["FREQ"] == "WEEKLY" and where:
        every = f"每{where}" if interval == 1 else f"{every}的{where}"
    else:
        every += where
    if "COUNT" in parts:
        every += f"，共 {parts['COUNT']} 次"
    if "UNTIL" in parts:
        every += f"，到 {_until(parts)} 为止"
    return every


def _months_zh(parts: dict[str, str]) -> str:
    return "、".join(f"{month} 月" for month in _numbers(parts, "BYMONTH"))


def _days_zh(parts: dict[str, str]) -> str:
    if {code for _, code in _weekdays(parts)} == WORKDAYS and all(not nth for nth, _ in _weekdays(parts)):
        return "周一到周五"
    named = [f"{ORDINALS_ZH.get(nth, '')}{WEEKDAYS_ZH[code]}" for nth, code in _weekdays(parts)]
    dates = ["最后一天" if day == -1 else f"{day} 日" for day in _numbers(parts, "BYMONTHDAY")]
    return "、".join([*named, *dates])


def _english(parts: dict[str, str]) -> str:
    interval = int(parts.get("INTERVAL", "1"))
    unit = UNITS_EN[parts["FREQ"]]
    every = f"Every {unit}" if interval == 1 else f"Every {interval} {unit}s"
    every += _days_en(parts)
    months = [MONTHS_EN[month - 1] for month in _numbers(parts, "BYMONTH") if 1 <= month <= len(MONTHS_EN)]
    if months:
        every += f" in {_and(months)}"
    if "COUNT" in parts:
        every += f", {parts['COUNT']} times"
    if "UNTIL" in parts:
        every += f", until {_until(parts)}"
    return every


def _days_en(parts: dict[str, str]) -> str:
    weekdays = _weekdays(parts)
    if {code for _, code in weekdays} == WORKDAYS and all(not nth for nth, _ in weekdays):
        return " from Monday to Friday"
    named = [
        f"the {ORDINALS_EN[nth]} {WEEKDAYS_EN[code]}" if nth else WEEKDAYS_EN[code] for nth, code in weekdays
    ]
    dates = ["the last day" if day == -1 else f"day {day}" for day in _numbers(parts, "BYMONTHDAY")]
    return f" on {_and([*named, *dates])}" if named or dates else ""


def _weekday_en(nth: int, code: str) -> str:
    return f"the {ORDINALS_EN[nth]} {WEEKDAYS_EN[code]}" if nth else WEEKDAYS_EN[code]


def _weekdays(parts: dict[str, str]) -> list[tuple[int, str]]:
    """`1MO` is the first Monday; without a number, every one."""
    found = re.findall(r"([+-]?\d)?(MO|TU|WE|TH|FR|SA|SU)", parts.get("BYDAY", ""))
    return [(int(nth or 0), code) for nth, code in found]


def _numbers(parts: dict[str, str], key: str) -> list[int]:
    return [int(number) for number in parts[key].split(",")] if key in parts else []


def _until(parts: dict[str, str]) -> str:
    until = parts["UNTIL"]
    return f"{until[:4]}-{until[4:6]}-{until[6:]}"


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
