"""How a Chinese name sounds: every reading of every character, in full and as initials."""

import itertools
import re

MOST_READINGS = 12
LONGEST = 300  # characters that User.pinyin holds

# The usual reading first, so that names sort as people expect; the dictionary puts others first.
SURNAMES = {
    "仇": "qiu", "解": "xie", "曾": "zeng", "单": "shan", "查": "zha", "区": "ou", "任": "ren",
    "朴": "piao", "盖": "ge", "尉": "wei", "缪": "miao", "乐": "yue", "翟": "zhai", "召": "shao",
    "华": "hua", "宁": "ning", "繁": "po", "种": "chong", "秘": "bi", "冼": "xian", "覃": "qin",
    "逄": "pang", "员": "yun", "折": "she", "车": "che", "洗": "xian", "哈": "ha", "黑": "he",
    "隗": "wei", "令": "ling", "那": "na", "葛": "ge", "纪": "ji", "祭": "zhai", "角": "jue",
}  # fmt: skip


def readings(name: str) -> str:
    """Searchable readings, the usual one first: 曾明 → `zengming zm cengming cm`.

    Names in other scripts are lower-cased. The surname's readings vary first, so that none of
    them is lost where a long name has more readings than are kept.
    """
    from pypinyin import Style, pinyin  # its dictionaries are 55 MB, and names are rarely written

    letters = name.strip().casefold()
    sounds = pinyin(letters, style=Style.NORMAL, heteronym=True, errors=_words)  # type: ignore[arg-type]
    choices = [_in_order(letters, place, heard) for place, heard in enumerate(sounds)]
    found: dict[str, None] = {}
    for reversed_reading in itertools.islice(itertools.product(*reversed(choices)), MOST_READINGS):
        reading = reversed_reading[::-1]
        found["".join(reading)] = None
        found["".join(sound[:1] for sound in reading)] = None
    return _shortened(found)


def _words(text: str) -> list[list[str]]:
    """What is not Chinese sounds as it is written, word by word."""
    return [[word] for word in re.findall(r"\w+", text)]


def _in_order(letters: str, place: int, heard: list[str]) -> list[str]:
    usual = SURNAMES.get(letters[0]) if place == 0 and letters else None
    known = [str(sound).casefold() for sound in heard]
    return list(dict.fromkeys([usual, *known] if usual else known))


def _shortened(found: dict[str, None]) -> str:
    """As many whole readings as the column holds."""
    kept = " ".join(found)
    return kept if len(kept) <= LONGEST else kept[: LONGEST + 1].rpartition(" ")[0] or kept[:LONGEST]
