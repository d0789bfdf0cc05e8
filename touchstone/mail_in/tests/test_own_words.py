"""What people wrote themselves, whatever their mail program puts around it."""

import pytest

from touchstone.mail_in.html_text import text_of_html
from touchstone.mail_in.stripping import own_words
from touchstone.mail_in.tests.letters import HTML, PLAIN

WORDS = "好的，周五前给。"


@pytest.mark.parametrize("program", PLAIN)
def test_quotation_and_signature_are_left_out(program: str) -> None:
    assert own_words(PLAIN[program]) == WORDS


@pytest.mark.parametrize("program", HTML)
def test_a_mail_that_is_html_only_says_the_same(program: str) -> None:
    assert own_words(text_of_html(HTML[program])) == WORDS


@pytest.mark.parametrize(
    "text",
    [
        "From: 北京\n到上海，两天。",
        "他写道：这样不行。\n我同意。",
        "> 周三上线？\n可以。",
        "分隔线：\n-- 不是签名\n后面还有",
        "on time, he wrote a lot",
    ],
)
def test_words_of_ones_own_stay(text: str) -> None:
    assert own_words(text) == text


def test_paragraphs_and_lists_of_html_stay_apart() -> None:
    assert text_of_html("<p>一</p><ul><li>二</li><li>三</li></ul>") == "一\n\n二\n\n三"
