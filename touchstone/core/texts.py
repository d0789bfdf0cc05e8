"""Sentences for people, by code, in Chinese and English side by side."""

from typing import Any, NamedTuple

from django.utils.translation import get_language


class Text(NamedTuple):
    """One sentence in both languages, with `{named}` places."""

    zh: str
    en: str


_TEXTS: dict[str, Text] = {}


def declare_texts(texts: dict[str, tuple[str, str]]) -> None:
    """Add a domain's sentences; a code declared twice is a mistake of ours."""
    for code, (zh, en) in texts.items():
        if code in _TEXTS:
            raise ValueError(f"text {code} is declared twice")
        _TEXTS[code] = Text(zh, en)


def declared_texts() -> dict[str, Text]:
    """Every sentence known so far, by code."""
    return dict(_TEXTS)


def is_english() -> bool:
    """Whether the reader of this request reads English."""
    return (get_language() or "zh").startswith("en")


def say(code: str, /, **params: Any) -> str:
    """The sentence of `code` in the reader's language; an unknown code is shown as it is."""
    text = _TEXTS.get(code)
    if text is None:
        return code
    sentence = text.en if is_english() else text.zh
    return sentence.format_map(_Lenient(params))


def localised(name: str, name_en: str) -> str:
    """The English name for English readers where there is one."""
    return name_en if name_en and is_english() else name


class _Lenient(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "…"
