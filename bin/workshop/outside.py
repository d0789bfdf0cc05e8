"""No request leaves the server's own origin, and no lock names a host."""

import re
from collections.abc import Iterator
from pathlib import Path

from workshop.places import BUILT_PAGE, LOCKS, ROOT, WEB

# Words, not addresses: a browser never fetches these. Anything else in the built page fails.
NEVER_FETCHED = {
    "www.w3.org": "names of XML namespaces",
    "react.dev": "the text of React's error messages",
}

STYLE_FETCH = re.compile(r"(?:url\(\s*|@import\s+)[\"']?((?:https?:)?//[^\"')\s]+)", re.IGNORECASE)
MARKUP_FETCH = re.compile(
    r"(?:src|href|srcset|action|poster)\s*=\s*[\"']((?:https?:)?//[^\"']+)", re.IGNORECASE
)
SCRIPT_ADDRESS = re.compile(r"https?://([a-z0-9.-]+\.[a-z]{2,})", re.IGNORECASE)

LOCK_HOST = re.compile(
    r"\"resolved\":\s*\"[a-z+]+://|^\s*(?:-i|-f|--index-url|--extra-index-url|--find-links)\b"
    r"|^\s*registry\s*=|@\s*https?://",
    re.MULTILINE,
)


def find_outside_origins() -> list[str]:
    """Addresses of other machines in the built page and in the pages that Django renders."""
    pages = [path for path in sorted(ROOT.glob("touchstone/**/*.html")) if BUILT_PAGE not in path.parents]
    built = [path for path in sorted(BUILT_PAGE.rglob("*")) if path.is_file()]
    if not built:
        return ["the page is not built"]
    return [
        f"{path.relative_to(ROOT)}: {address}"
        for path in [*pages, *built]
        for address in dict.fromkeys(outside_addresses(path))
    ]


def outside_addresses(path: Path) -> Iterator[str]:
    """What a browser that reads this file could be told to fetch from elsewhere."""
    if path.suffix == ".css":
        yield from STYLE_FETCH.findall(path.read_text(encoding="utf-8"))
    elif path.suffix in {".html", ".svg"}:
        text = path.read_text(encoding="utf-8")
        yield from MARKUP_FETCH.findall(text)
        yield from STYLE_FETCH.findall(text)
    elif path.suffix in {".js", ".mjs"}:
        hosts = SCRIPT_ADDRESS.findall(path.read_text(encoding="utf-8"))
        yield from (host for host in hosts if host not in NEVER_FETCHED)


def find_lock_hosts() -> list[str]:
    """Lines of lock and registry files that would tie a build to one host."""
    files = [*ROOT.glob("requirements*.lock"), *LOCKS.glob("*.txt"), WEB / "package-lock.json"]
    settings = [ROOT / ".npmrc", WEB / ".npmrc", ROOT / "uv.toml", ROOT / "pip.conf"]
    found = [
        f"{file.relative_to(ROOT)}: {match[0].strip()}"
        for file in [*files, *(path for path in settings if path.exists())]
        for match in LOCK_HOST.finditer(file.read_text(encoding="utf-8"))
    ]
    if (ROOT / "uv.lock").exists():
        found.append("uv.lock: it names hosts; the locks are requirements*.lock")
    return found
