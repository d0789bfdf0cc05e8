"""The piece of a text around what was looked for."""

import re
import unicodedata
from collections.abc import Sequence

from touchstone.search.words import LONGEST_TEXT

BEFORE, LENGTH = 24, 120
SPACE = re.compile(r"\s+")
MARKS = re.compile(
    r"^[ \t]*+(?:[-+*]|\d++\.)\s++(?:\[[ xX]\]\s*+)?|^[ \t]*+#++\s++|[*`]++|(?<!\w)_++|(?<!_)_++(?!\w)",
    re.MULTILINE,
)
"""What Markdown adds to the words; nothing here goes back, so that no text takes longer than its length."""


def excerpt_of(text: str, terms: Sequence[str]) -> str:
    """About a line, beginning shortly before the first term; cut ends are marked with `…`."""
    plain = SPACE.sub(" ", MARKS.sub("", text[:LONGEST_TEXT])).strip()
    folded = unicodedata.normalize("NFKC", plain).casefold()
    places = [place for place in (folded.find(term) for term in terms) if place >= 0]
    begin = max(0, min(places, default=0) - BEFORE)
    if begin:
        begin = _after_space(plain, begin)
    end = begin + LENGTH
    return ("…" if begin else "") + plain[begin:end].strip() + ("…" if end < len(plain) else "")


def _after_space(text: str, place: int) -> int:
    """The beginning of the next word, if it is near."""
    space = text.find(" ", place, place + BEFORE)
    return place if space < 0 else space + 1
