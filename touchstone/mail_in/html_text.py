"""The words of a mail that came as HTML only, up to what it quotes."""

from html.parser import HTMLParser

BLOCKS = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre", "hr"})
SILENT = frozenset({"style", "script", "head", "title"})
VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "col", "area", "base", "wbr"})
QUOTES = ("gmail_quote", "gmail_extra", "divrplyfwdmsg", "appendonsend", "includetail", "yahoo_quoted")
SIGNATURES = ("gmail_signature", "signature", "ms-outlook-mobile-signature")


def text_of_html(html: str) -> str:
    """Plain text, a line per block; quotations and signatures that say so are left out."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._left_out: list[str] = []  # the open tags since something began that is left out

    def text(self) -> str:
        lines = (" ".join(line.split()) for line in "".join(self._parts).split("\n"))
        return "\n".join(lines).strip()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            self._parts.append("\n" if tag in BLOCKS and not self._left_out else "")
            return
        if self._left_out or tag in SILENT or _is_quoted(tag, dict(attrs)):
            self._left_out.append(tag)
        elif tag in BLOCKS:
            self._parts.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._left_out:
            while self._left_out.pop() != tag:
                pass
        elif tag in BLOCKS and not self._left_out:
            self._parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._left_out:
            self._parts.append(data.replace("\n", " "))


def _is_quoted(tag: str, attributes: dict[str, str | None]) -> bool:
    named = f"{attributes.get('class') or ''} {attributes.get('id') or ''} {attributes.get('name') or ''}"
    words = named.lower().split()
    is_citation = tag == "blockquote" and (attributes.get("type") or "").lower() == "cite"
    return is_citation or any(word in QUOTES or word in SIGNATURES for word in words)
