"""Text → words that both databases' full-text indexes keep as they are.

Chinese is written without spaces, so a run of it becomes its pairs of neighbouring characters (bigrams)
and its last character: 验收单 → 验收, 收单, 单. Two neighbouring pairs find three characters, and one
character is found as the beginning of a pair. Other words are kept as written and, in English, by their
stem.

Words go to the index in ASCII: what a database takes for a letter depends on its locale.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from snowballstemmer import stemmer

LONGEST_TEXT = 12_000
LONGEST_WORD = 60
MOST_TERMS = 12
CHINESE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003134f"
RUNS = re.compile(rf"[{CHINESE}]+|[^\W_{CHINESE}]+")
IS_CHINESE = re.compile(rf"[{CHINESE}]")


@dataclass(frozen=True)
class Term:
    """One thing a person looks for: words that must follow each other, or the beginnings of one."""

    phrase: tuple[str, ...] = ()
    beginnings: tuple[str, ...] = ()
    wholes: tuple[str, ...] = ()


def index_words(text: str) -> str:
    """The words of a text for the index; of a long one, those of its beginning."""
    return " ".join(word for run in _runs(text[:LONGEST_TEXT]) for word in _words_of(run))


def terms_of(query: str) -> list[Term]:
    """What a query asks for; all of it must be found."""
    return [_term(run) for run in _runs(query)][:MOST_TERMS]


def said_terms(query: str) -> list[str]:
    """The same as a person wrote it, to find the place in the text."""
    return [run[:LONGEST_WORD] for run in _runs(query)][:MOST_TERMS]


def _runs(text: str) -> Iterator[str]:
    for found in RUNS.finditer(unicodedata.normalize("NFKC", text).casefold()):
        yield found[0]


def _words_of(run: str) -> Iterator[str]:
    if IS_CHINESE.match(run):
        yield from (_chinese(run[place : place + 2]) for place in range(len(run)))
        return
    run = run[:LONGEST_WORD]
    yield _other(run)
    if (stem := _stem(run)) != run:
        yield _other(stem)


def _term(run: str) -> Term:
    if IS_CHINESE.match(run):
        if len(run) == 1:
            return Term(beginnings=(_chinese(run),))
        return Term(phrase=tuple(_chinese(run[place : place + 2]) for place in range(len(run) - 1)))
    run = run[:LONGEST_WORD]
    stem = _other(_stem(run))
    if len(run) == 1:
        return Term(wholes=(_other(run),))
    return Term(beginnings=(_other(run),), wholes=() if stem == _other(run) else (stem,))


def _stem(word: str) -> str:
    """The stem of an English word: `approvals`, `approved` → `approv`."""
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    return str(_english().stemWord(word))


@cache
def _english() -> Any:
    return stemmer("english")


def _chinese(characters: str) -> str:
    return "c" + "".join(f"{ord(character):05x}" for character in characters)


def _other(word: str) -> str:
    if word.isascii():
        return "w" + word
    return "x" + "".join(f"{ord(character):05x}" for character in word)
