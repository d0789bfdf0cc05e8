"""How a Chinese name sounds: every reading of every character, in full and as initials."""

import itertools

from pypinyin import Style, pinyin

MOST_READINGS = 8


def readings(name: str) -> str:
    """Searchable readings, e.g. 曾明 → `zengming zm cengming cm`; plain names are lower-cased."""
    sounds = pinyin(name.strip(), style=Style.NORMAL, heteronym=True, errors=lambda text: [[text]])
    choices = [sorted({str(sound).casefold() for sound in sounds_of}) for sounds_of in sounds]
    found: dict[str, None] = {}
    for reading in itertools.islice(itertools.product(*choices), MOST_READINGS):
        found["".join(reading).replace(" ", "")] = None
        found["".join(sound[:1] for sound in reading if sound.strip())] = None
    return " ".join(found)[:300]
