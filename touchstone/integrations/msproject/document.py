"""Safe, streaming access to an XML document that nobody vouches for."""

import codecs
import gzip
import io
import re
import zlib
from collections.abc import Iterator, Sequence

from lxml import etree

from touchstone.integrations.plan_file.finding import FileRefused, FindingLog
from touchstone.integrations.plan_file.limits import LIMITS, MEGABYTE

_GZIP = b"\x1f\x8b"
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, b"<\x00", b"\x00<")
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_CHINESE = {"gb2312", "gbk", "gb18030", "cp936", "hz"}


def iterate_elements(data: bytes, tags: Sequence[str], log: FindingLog) -> Iterator[etree._Element]:
    """Yield each finished element of `tags` (local names), then the root; the caller clears what it used.

    Raises FileRefused for DTDs, damaged XML, packed bombs and unknown encodings. No entity is resolved and
    nothing is fetched.
    """
    data, encoding = _settle_encoding(unpack(data), log)
    wanted = [f"{{*}}{tag}" for tag in (*tags, "Project")]
    events = etree.iterparse(
        io.BytesIO(data),
        events=("start", "end"),
        tag=wanted,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        collect_ids=False,
        remove_comments=True,
        remove_pis=True,
        encoding=encoding,
    )
    is_first = True
    try:
        for event, element in events:
            if is_first:
                _check_root(element, data)
                is_first = False
            if event == "end":
                yield element
    except etree.XMLSyntaxError as error:
        raise _refusal(error, data) from error
    if is_first:
        raise FileRefused("import.file_not_project", root=_root_name(data))


def unpack(data: bytes) -> bytes:
    """The bytes, out of gzip where they are packed. Raises FileRefused for bombs and broken archives."""
    if not data.startswith(_GZIP):
        return data
    unpacked = bytearray()
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            while piece := stream.read(4 * MEGABYTE):
                unpacked += piece
                if len(unpacked) > LIMITS.unpacked_bytes or len(
                    unpacked
                ) > MEGABYTE + LIMITS.pack_ratio * len(data):
                    raise FileRefused("import.archive_bomb", reason=f"> {len(unpacked) // MEGABYTE} MB")
    except EOFError as error:
        raise FileRefused("import.file_truncated") from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise FileRefused("import.file_malformed", where="gzip") from error
    return bytes(unpacked)


def _settle_encoding(data: bytes, log: FindingLog) -> tuple[bytes, str | None]:
    """The document in an encoding the parser knows, and its name where the declaration is overruled."""
    if data.startswith(_UTF16_MARKS):
        return data, None
    declared = _DECLARED.match(data[:400].removeprefix(codecs.BOM_UTF8))
    name = declared.group(1).decode("ascii").lower() if declared else "utf-8"
    if name in _CHINESE:
        return _recode(data, "gb18030"), "utf-8"
    if name not in ("utf-8", "utf8"):
        return data, None
    if _is_decodable(data, "utf-8"):
        return data, None
    if not _is_decodable(data, "gb18030"):
        raise FileRefused("import.file_encoding")
    log.add("import.encoding_guessed", encoding="GB18030")
    return _recode(data, "gb18030"), "utf-8"


def _is_decodable(data: bytes, encoding: str) -> bool:
    """Whether the bytes fit the encoding; a character cut off at the very end still does."""
    try:
        codecs.getincrementaldecoder(encoding)("strict").decode(data, final=False)
    except UnicodeDecodeError:
        return False
    return True


def _recode(data: bytes, encoding: str) -> bytes:
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(data, final=False).encode("utf-8")
    except UnicodeDecodeError as error:
        raise FileRefused("import.file_encoding") from error


def _check_root(element: etree._Element, data: bytes) -> None:
    document = element.getroottree()
    if document.docinfo.doctype or document.docinfo.internalDTD is not None:
        raise FileRefused("import.xml_dtd")
    root = document.getroot()
    if etree.QName(root).localname != "Project":
        raise FileRefused("import.file_not_project", root=etree.QName(root).localname[:40])


def _root_name(data: bytes) -> str:
    """The name of a root element that is not ours, for the message."""
    found = re.search(rb"<([A-Za-z_][\w:.-]{0,60})", data[:4000].replace(b"\x00", b""))
    return found.group(1).decode("utf-8", "replace") if found else "?"


def _refusal(error: etree.XMLSyntaxError, data: bytes) -> FileRefused:
    if b"<!DOCTYPE" in data[:100_000].replace(b"\x00", b""):
        return FileRefused("import.xml_dtd")
    if not re.search(rb"</([\w.-]+:)?Project>\s*$", data[-400:].replace(b"\x00", b"")):
        return FileRefused("import.file_truncated")
    line, column = error.position
    return FileRefused("import.file_malformed", where=f"XML {line}:{column}")
