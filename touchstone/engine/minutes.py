"""Wall-clock time as whole minutes since 1970-01-01 00:00, without a zone."""

from datetime import date, datetime, timedelta

from touchstone.engine.errors import InvalidDate

EPOCH = datetime(1970, 1, 1)
DAY = 1440
EPOCH_ORDINAL = EPOCH.toordinal()
FIRST = (date(1950, 1, 1).toordinal() - EPOCH_ORDINAL) * DAY
LAST = (date(2200, 1, 1).toordinal() - EPOCH_ORDINAL) * DAY


def to_minutes(moment: datetime) -> int:
    """The minute that holds ``moment``; seconds are dropped.

    Raises InvalidDate for a moment with a time zone or outside 1950–2199.
    """
    if moment.tzinfo is not None:
        raise InvalidDate(f"{moment.isoformat()} has a time zone; a plan has one wall clock")
    since = moment - EPOCH
    minute = since.days * DAY + since.seconds // 60
    if not FIRST <= minute < LAST:
        raise InvalidDate(f"{moment.isoformat()} is outside 1950–2199")
    return minute


def to_datetime(minute: int) -> datetime:
    """The naive datetime of a minute."""
    return EPOCH + timedelta(minutes=minute)


def to_day(day: date) -> int:
    """Days since 1970-01-01; Thursday is day 0."""
    return day.toordinal() - EPOCH_ORDINAL
