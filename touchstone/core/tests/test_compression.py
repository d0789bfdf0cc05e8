"""Who gets a large answer compressed."""

import gzip

import brotli
import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from touchstone.core.compression import LARGE, compress

CONTENT = b'{"title": "plan"}' * LARGE


def answered(content: bytes = CONTENT, **headers: str) -> HttpResponse:
    """The answer to a request with these headers."""
    given = {name.replace("_", "-"): text for name, text in headers.items()}
    return compress(HttpResponse(content), RequestFactory().get("/", headers=given))


def test_brotli_where_it_is_taken_gzip_elsewhere() -> None:
    response = answered(Accept_Encoding="gzip, deflate, br, zstd")
    assert (response["Content-Encoding"], brotli.decompress(response.content)) == ("br", CONTENT)
    response = answered(Accept_Encoding="gzip, deflate")
    assert (response["Content-Encoding"], gzip.decompress(response.content)) == ("gzip", CONTENT)
    assert len(response.content) < len(CONTENT) / 10
    assert "Accept-Encoding" in response["Vary"]


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
def test_another_site_learns_nothing_from_the_length(site: str) -> None:
    response = answered(Accept_Encoding="br", Sec_Fetch_Site=site)
    assert (response.content, response.has_header("Content-Encoding")) == (CONTENT, False)


def test_our_own_page_gets_it_compressed() -> None:
    assert answered(Accept_Encoding="br", Sec_Fetch_Site="same-origin")["Content-Encoding"] == "br"


def test_small_answers_and_plain_clients_get_it_as_it_is() -> None:
    assert answered(b"{}", Accept_Encoding="br").content == b"{}"
    assert answered().content == CONTENT
