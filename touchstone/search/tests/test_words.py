"""Words for the index, and what a query asks for."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from touchstone.search.excerpts import excerpt_of
from touchstone.search.words import Term, index_words, terms_of


def test_chinese_becomes_pairs_and_its_last_character() -> None:
    assert index_words("验收单") == "c09a8c06536 c0653605355 c05355"


def test_english_is_kept_and_stemmed() -> None:
    assert index_words("Approvals ERP-12") == "wapprovals wapprov werp w12"


def test_full_width_and_capitals_mean_the_same() -> None:
    assert index_words("ＥＲＰ") == index_words("erp")


@pytest.mark.parametrize(
    ("query", "term"),
    [
        ("桩", Term(beginnings=("c06869",))),
        ("工期", Term(phrase=("c05de50671f",))),
        ("running", Term(beginnings=("wrunning",), wholes=("wrun",))),
        ("x", Term(wholes=("wx",))),
    ],
)
def test_a_query_asks_for(query: str, term: Term) -> None:
    assert terms_of(query) == [term]


def test_signs_ask_for_nothing() -> None:
    assert terms_of("!!! \"' -- ;") == []


@given(st.text(max_size=200))
def test_words_are_letters_and_digits_whatever_was_typed(text: str) -> None:
    words = index_words(text).split()
    assert all(word.isascii() and word.isalnum() for word in words)
    assert all(
        part.isascii() and part.isalnum()
        for term in terms_of(text)
        for part in (*term.phrase, *term.beginnings, *term.wholes)
    )


def test_an_excerpt_begins_shortly_before_the_word() -> None:
    text = "甲" * 200 + "验收" + "乙" * 200
    excerpt = excerpt_of(text, ["验收"])
    assert "验收" in excerpt
    assert excerpt.startswith("…甲")
    assert excerpt.endswith("乙…")
    assert excerpt_of("短文", ["验收"]) == "短文"


def test_an_excerpt_is_plain_text() -> None:
    assert excerpt_of("## 要点\n- [ ] **隐蔽**验收 `a_b`\n1. 归档", ["验收"]) == "要点 隐蔽验收 a_b 归档"


@pytest.mark.parametrize("text", ["\n" * 100_000, f"a{'_' * 100_000}a", "1" * 100_000, "#" * 100_000])
def test_an_excerpt_takes_no_longer_for_odd_texts(text: str) -> None:
    began = process_time()
    assert len(excerpt_of(text, ["验收"])) <= 121
    assert process_time() - began < 1
