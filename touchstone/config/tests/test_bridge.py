"""The bridge between ASGI and WSGI, with small applications of the test's own."""

import asyncio
import threading
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import Any

import pytest

from touchstone.config.server import bridge
from touchstone.config.server.bodies import IN_MEMORY, BodyLimits, BodyTooLarge, take_body
from touchstone.config.server.bridge import MOST_WAITING_PER_THREAD, Bridge, FileToSend, Overloaded
from touchstone.config.server.protocol import ClientGone, Message, Scope

Application = Callable[..., Iterable[bytes]]


def scope(method: str = "GET", path: str = "/", headers: tuple[tuple[bytes, bytes], ...] = ()) -> Scope:
    return {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": b"a=1",
        "http_version": "1.1",
        "scheme": "http",
        "headers": list(headers),
        "client": ("10.0.0.7", 5),
        "server": ("127.0.0.1", 8000),
    }


def call(
    application: Application, folder: Path, request: Scope | None = None, body: bytes = b""
) -> list[Message]:
    """Everything that is sent in answer to one request."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append({**message, "exists": Path(message.get("path", "/")).exists()})

    async def run() -> None:
        with SpooledTemporaryFile() as file:
            file.write(body)
            await Bridge(application, threads=1, folder=folder).answer(request or scope(), file, send)
        await asyncio.sleep(0.01)

    asyncio.run(run())
    return sent


def plain(environ: dict[str, Any], start_response: Any) -> list[bytes]:
    start_response("201 Created", [("Content-Type", "text/plain")])
    return [environ["wsgi.input"].read(), b" ", environ["CONTENT_LENGTH"].encode()]


def test_an_answer_is_sent_whole(tmp_path: Path) -> None:
    start, body = call(plain, tmp_path, scope("POST"), b"hello")
    assert (start["status"], start["headers"]) == (201, [(b"content-type", b"text/plain")])
    assert (body["body"], body["more_body"]) == (b"hello 5", False)


def test_the_environment_is_what_was_sent_and_no_header_passes_for_another(tmp_path: Path) -> None:
    seen: dict[str, Any] = {}

    def application(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        seen.update(environ)
        return plain(environ, start_response)

    headers = (
        (b"content-length", b"999"),
        (b"content-type", b"text/csv"),
        (b"cookie", b"a=1"),
        (b"cookie", b"b=2"),
        (b"x-forwarded_for", b"spoofed"),
        (b"accept", b"x"),
        (b"accept", b"y"),
    )
    call(application, tmp_path, scope(path="/项目", headers=headers))
    assert seen["PATH_INFO"].encode("latin-1").decode() == "/项目"
    assert (seen["CONTENT_TYPE"], seen["CONTENT_LENGTH"]) == ("text/csv", "0")
    assert (seen["HTTP_COOKIE"], seen["HTTP_ACCEPT"], seen["REMOTE_ADDR"]) == ("a=1; b=2", "x,y", "10.0.0.7")
    assert "HTTP_X_FORWARDED_FOR" not in seen


def test_a_large_answer_waits_on_disk_until_it_can_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        start_response("200 OK", [])
        return (b"x" * 1000 for _ in range(IN_MEMORY // 1000 + 10))

    start, body = call(application, tmp_path)
    assert (body["type"], body["exists"]) == ("http.response.pathsend", True)
    assert (b"content-length", str((IN_MEMORY // 1000 + 10) * 1000).encode()) in start["headers"]
    assert [file.name for file in tmp_path.iterdir()] == [Path(body["path"]).name], "it may not be open yet"
    monkeypatch.setattr(bridge, "OPENED_WITHIN", 0.0)
    call(application, tmp_path)
    assert list(tmp_path.iterdir()) == [], "nor is anything left from before"


def test_a_file_is_sent_by_its_path_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(b"pdf")

    def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        start_response("200 OK", [("Content-Length", "3")])
        wrapped: Iterable[bytes] = environ["wsgi.file_wrapper"](file.open("rb"))
        return wrapped

    start, body = call(application, tmp_path)
    assert (body["path"], start["headers"]) == (str(file), [(b"content-length", b"3")])
    assert file.exists()
    [start, body] = call(application, tmp_path, scope("HEAD"))
    assert (body["type"], body["body"]) == ("http.response.body", b"")


def test_what_is_no_file_on_disk_or_not_all_of_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "part"
    file.write_bytes(b"0123456789")
    with file.open("rb") as opened:
        opened.seek(4)
        assert FileToSend(opened).path is None
        assert b"".join(FileToSend(opened)) == b"456789"
    assert FileToSend(BytesIO(b"memory")).path is None


def test_a_view_that_fails_half_way_sends_nothing(tmp_path: Path) -> None:
    def application(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        start_response("200 OK", [])
        yield b"some"
        raise RuntimeError("half-way")

    with pytest.raises(RuntimeError, match="half-way"):
        call(application, tmp_path)


def test_when_too_many_wait_the_next_is_refused_at_once(tmp_path: Path) -> None:
    gate = threading.Event()

    def application(environ: dict[str, Any], start_response: Any) -> list[bytes]:
        gate.wait(10)
        return plain(environ, start_response)

    async def send(message: Message) -> None:
        pass

    async def run() -> None:
        bridge = Bridge(application, threads=1, folder=tmp_path)
        with SpooledTemporaryFile() as body:
            asked = [bridge.answer(scope(), body, send) for _ in range(MOST_WAITING_PER_THREAD)]
            waiting = [asyncio.create_task(question) for question in asked]
            await asyncio.sleep(0)
            with pytest.raises(Overloaded):
                await bridge.answer(scope(), body, send)
            gate.set()
            assert set(await asyncio.gather(*waiting)) == {201}

    asyncio.run(run())


def take(headers: dict[bytes, bytes], *messages: Message, path: str = "/api/v1/x") -> bytes:
    """Take in a body that comes in these messages, with a limit of 10 bytes, of 20 for files."""
    coming = iter(messages)

    async def receive() -> Message:
        return next(coming)

    async def run() -> bytes:
        limits = BodyLimits(plain=10, upload=20, folder=Path("/tmp"))
        with SpooledTemporaryFile() as body:
            await take_body(scope("POST", path, tuple(headers.items())), receive, limits, into=body)
            return body.read()

    return asyncio.run(run())


def part(content: bytes, *, is_last: bool = False) -> Message:
    return {"type": "http.request", "body": content, "more_body": not is_last}


FORM = {b"content-length": b"x", b"content-type": b"multipart/form-data; boundary=x"}
PLAIN = {b"transfer-encoding": b"chunked"}


def test_a_body_is_taken_in_up_to_its_limit() -> None:
    assert take({}) == b""
    assert take(PLAIN, part(b"12345"), part(b"67890", is_last=True)) == b"1234567890"
    assert take(FORM, part(b"x" * 20, is_last=True)) == b"x" * 20


@pytest.mark.parametrize(("headers", "path"), [(PLAIN, "/api/v1/x"), (FORM, "/accounts/login/")])
def test_a_body_above_its_limit_is_read_to_its_end_and_refused(
    headers: dict[bytes, bytes], path: str
) -> None:
    with pytest.raises(BodyTooLarge):
        take(headers, part(b"x" * 11), part(b"x" * 50), part(b"", is_last=True), path=path)


def test_a_body_that_breaks_off_is_nobodys() -> None:
    with pytest.raises(ClientGone):
        take(PLAIN, part(b"123"), {"type": "http.disconnect"})
