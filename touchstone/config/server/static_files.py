"""The front end's files, found once at the start and sent from disk by the server's own threads."""

import mimetypes
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from touchstone.config.server.protocol import Headers, Scope, Send, header, send_file, send_whole

FOREVER = b"public, max-age=31536000, immutable"
ASK_EACH_TIME = b"no-cache"
HASHED = "app/assets/"
TEXT = ("text/", "application/javascript", "application/json")


@dataclass(frozen=True)
class StaticFile:
    """One file in one encoding, with all that is sent about it."""

    path: str
    etag: bytes
    headers: tuple[tuple[bytes, bytes], ...]


@dataclass(frozen=True)
class Variants:
    """A file as it is and, where the build made one, compressed with brotli."""

    plain: StaticFile
    brotli: StaticFile | None

    def accepted_by(self, scope: Scope) -> StaticFile:
        """The smallest that the browser takes."""
        if self.brotli is not None and b"br" in header(scope, b"accept-encoding"):
            return self.brotli
        return self.plain


class StaticFiles:
    """The files below a folder, by their path in the URL."""

    def __init__(self, folder: Path, url: str) -> None:
        self._files = {url + name: variants for name, variants in _find(folder).items()}

    def find(self, path: str) -> Variants | None:
        """The file at a URL's path."""
        return self._files.get(path)


async def send_static(scope: Scope, send: Send, variants: Variants) -> int:
    """Send a file, or say that the browser has it already; returns the status."""
    found = variants.accepted_by(scope)
    headers: Headers = [*found.headers, (b"etag", found.etag)]
    if found.etag in header(scope, b"if-none-match"):
        await send_whole(send, 304, [pair for pair in headers if pair[0] != b"content-length"], b"")
        return 304
    if scope["method"] == "HEAD":
        await send_whole(send, 200, headers, b"")
    else:
        await send_file(send, 200, headers, found.path)
    return 200


def _find(folder: Path) -> dict[str, Variants]:
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if (
            not path.is_file()
            or path.suffix == ".br"
            or any(part.startswith(".") for part in name.split("/"))
        ):
            continue
        compressed = path.with_name(path.name + ".br")
        brotli = _describe(compressed, name, encoding=b"br") if compressed.exists() else None
        found[name] = Variants(_describe(path, name), brotli)
    return found


def _describe(path: Path, name: str, encoding: bytes | None = None) -> StaticFile:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    is_text = kind.startswith(TEXT)
    headers = [
        (b"content-type", f"{kind}; charset=utf-8".encode() if is_text else kind.encode()),
        (b"content-length", str(path.stat().st_size).encode()),
        (b"cache-control", FOREVER if name.startswith(HASHED) else ASK_EACH_TIME),
        (b"vary", b"Accept-Encoding"),
        (b"x-content-type-options", b"nosniff"),
        (b"cross-origin-resource-policy", b"same-origin"),
    ]
    if encoding:
        headers.append((b"content-encoding", encoding))
    etag = f'"{sha256(path.read_bytes()).hexdigest()[:20]}"'.encode()
    return StaticFile(str(path), etag, tuple(headers))
