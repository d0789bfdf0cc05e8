"""Microsoft Project's notation of times: ISO durations, tenths of minutes, duration formats."""

import re
from functools import lru_cache

_NUMBER = r"\d{1,9}(?:\.\d{1,9})?"
_DURATION = re.compile(rf"(-?)P(?:({_NUMBER})D)?(?:T(?:({_NUMBER})H)?(?:({_NUMBER})M)?(?:({_NUMBER})S)?)?")

ELAPSED_FORMATS = frozenset({4, 6, 8, 10, 12, 20, 36, 38, 40, 42, 44, 52})
ESTIMATED_FORMATS = frozenset(range(35, 54))
PERCENT_FORMATS = frozenset({19, 20, 51, 52})

MOST_TENTHS = 10**9
"""Lags and delays are stored in tenths of a minute."""

FORMAT_DAYS = 7
FORMAT_ELAPSED_DAYS = 8
FORMAT_PERCENT = 19
FORMAT_ELAPSED_PERCENT = 20
ESTIMATED_OFFSET = 32
"""An estimated duration carries its plain format plus this."""


@lru_cache(maxsize=4096)
def parse_minutes(text: str) -> int:
    """`PT8H30M0S` as whole minutes. Raises ValueError."""
    return round(parse_seconds(text) / 60)


@lru_cache(maxsize=4096)
def parse_seconds(text: str) -> int:
    """`PT7H7M12S` as seconds. Raises ValueError."""
    found = _DURATION.fullmatch(text.strip())
    if found is None or not any(found.groups()[1:]):
        raise ValueError(text)
    sign, days, hours, minutes, seconds = found.groups()
    total = (
        float(days or 0) * 86_400 + float(hours or 0) * 3600 + float(minutes or 0) * 60 + float(seconds or 0)
    )
    return round(-total if sign else total)


def format_minutes(minutes: int) -> str:
    """Whole minutes as Microsoft Project writes them."""
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else ''}PT{hours}H{rest}M0S"
