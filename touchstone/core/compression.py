"""Large answers go out compressed: a plan of 10,000 items is 4 MB, as brotli 0.6 MB for 10 ms of CPU.

What an answer's length tells of its content (BREACH) serves only those who can have their own words stand in
it and the reader's browser ask again and again. Such a request comes from another site, browsers say so, and
it is answered as it is. A colleague can do it too: each edit has open pages ask again, though for the edited
rows only. So compress no answer that puts people's words beside what they may not read.
"""

import zlib

import brotli
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

LARGE = 50_000
"""Bytes below which compressing is not worth the trouble."""
BROTLI_QUALITY = 1
GZIP_LEVEL = 1
GZIP_FORMAT = 16 + zlib.MAX_WBITS


def compress(response: HttpResponse, request: HttpRequest) -> HttpResponse:
    """The answer, compressed where it is large and the page that asks is our own or no page at all."""
    if len(response.content) < LARGE:
        return response
    patch_vary_headers(response, ["Accept-Encoding", "Sec-Fetch-Site"])
    accepted = request.headers.get("Accept-Encoding", "")
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return response
    if "br" in accepted:  # browsers take it on https and localhost only
        _replace(response, "br", brotli.compress(response.content, quality=BROTLI_QUALITY))
    elif "gzip" in accepted:
        packer = zlib.compressobj(GZIP_LEVEL, wbits=GZIP_FORMAT)
        _replace(response, "gzip", packer.compress(response.content) + packer.flush())
    return response


def _replace(response: HttpResponse, encoding: str, content: bytes) -> None:
    response.content = content
    response["Content-Encoding"] = encoding
