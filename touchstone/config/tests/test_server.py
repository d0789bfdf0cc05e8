"""The whole server as a process: pages, limits, logs, its end."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.deployment import await_that, deployment, end_gently
from tests.support.server import Visitor, start_server
from touchstone.config.tests.conftest import House, furnish

MEGABYTE = 1024 * 1024


def test_it_serves_pages_probes_and_the_api(house: House) -> None:
    visitor = house.visitor()
    assert visitor.request("GET", "/healthz").json() == {"status": "ok"}
    assert visitor.request("GET", "/readyz").json() == {"status": "ok"}
    page = visitor.request("GET", "/")
    assert (page.status, page.headers["location"]) == (302, "/accounts/login/?next=/")
    assert house.officer.request("GET", "/").headers["content-type"].startswith("text/html")
    assert house.officer.get("/me").json()["role"] == "officer"
    assert visitor.get("/me").status == 401


def test_an_answer_and_its_log_line_share_an_id_and_no_secret_is_logged(house: House) -> None:
    answer = house.visitor().request("GET", "/sign-in/abcdefghijklmnopqrstuvwxyz0123456789")
    request_id = answer.headers["x-request-id"]
    line = await_that(
        lambda: next((line for line in house.server.output.splitlines() if request_id in line), None)
    )
    logged = json.loads(line)
    assert (logged["method"], logged["path"], logged["status"]) == ("GET", "/sign-in/…", 404)
    assert logged["ms"] > 0


def test_a_head_request_has_headers_and_no_body(house: House) -> None:
    answer = house.visitor().request("HEAD", "/healthz")
    assert (answer.status, answer.body) == (200, b"")


@pytest.mark.parametrize("is_told_beforehand", [True, False])
def test_a_request_that_is_too_large_is_refused_in_words(house: House, is_told_beforehand: bool) -> None:
    body = b" " * (9 * MEGABYTE)
    given = {} if is_told_beforehand else {"Transfer_Encoding": "chunked"}
    sent = body if is_told_beforehand else chunked(body)
    answer = house.officer.request("POST", "/api/v1/projects", sent, **given)
    assert (answer.status, answer.json()["code"]) == (413, "core.too_large")
    assert "8 MB" in answer.json()["detail"]


def chunked(body: bytes) -> bytes:
    return b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)


def test_a_large_file_goes_up_and_comes_down_without_filling_the_memory(house: House) -> None:
    content = b"0123456789abcdef" * (4 * MEGABYTE)
    before = house.server.memory()
    attachment = upload(house, content)
    down = house.officer.request("GET", f"/api/v1/attachments/{attachment['id']}/content")
    assert down.body == content
    assert house.server.memory() - before < len(content) / 2


def test_an_upload_that_breaks_off_leaves_nothing(house: House) -> None:
    head, body = upload_request(house, b"x" * (2 * MEGABYTE))
    with socket.create_connection(("127.0.0.1", house.server.port)) as connection:
        connection.sendall(head + body[: len(body) // 2])
    time.sleep(0.5)
    attachments = house.place.query("SELECT COUNT(*) FROM work_attachment WHERE size = ?", 2 * MEGABYTE)
    assert attachments == [(0,)]
    assert list((house.place.home / "temporary").iterdir()) == []


def upload(house: House, content: bytes) -> dict[str, int]:
    head, body = upload_request(house, content)
    path = head.split()[1].decode()
    kind = "multipart/form-data; boundary=boundary"
    answer = house.officer.request("POST", path, body, Content_Type=kind)
    assert answer.status == 201, answer.body
    made: dict[str, int] = answer.json()
    return made


def upload_request(house: House, content: bytes) -> tuple[bytes, bytes]:
    items = house.officer.get(f"/projects/{house.project}/items").json()["items"]
    if not items:
        house.add_item()
        items = house.officer.get(f"/projects/{house.project}/items").json()["items"]
    part = b'--boundary\r\nContent-Disposition: form-data; name="file"; filename="plan.bin"\r\n\r\n'
    body = part + content + b"\r\n--boundary--\r\n"
    headers = {
        "Host": f"127.0.0.1:{house.server.port}",
        "Content-Type": "multipart/form-data; boundary=boundary",
        "Content-Length": str(len(body)),
        **house.officer.headers(),
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"POST /api/v1/items/{items[0]['id']}/attachments HTTP/1.1\r\n{lines}\r\n".encode(), body


def test_slow_senders_hold_no_thread(house: House) -> None:
    head, body = upload_request(house, b"x" * 1000)
    connections = [socket.create_connection(("127.0.0.1", house.server.port)) for _ in range(20)]
    for connection in connections:
        connection.sendall(head + body[:100])
    begun = time.monotonic()
    assert house.visitor().request("GET", "/healthz").status == 200
    assert time.monotonic() - begun < 1
    for connection in connections:
        connection.close()


def test_background_jobs_are_done_inside(house: House) -> None:
    done = "SELECT COUNT(*) FROM jobs_job WHERE kind = 'forget_old_rows' AND state = 'done'"
    await_that(lambda: house.place.query(done) == [(1,)], within=15)


def test_a_second_server_at_the_same_port_says_so(house: House) -> None:
    command = [sys.executable, "-m", "touchstone", "serve", "--port", str(house.server.port)]
    second = subprocess.run(
        command,
        env=house.place.environment,
        cwd=house.place.home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert second.returncode == 1
    assert f"Cannot listen at 127.0.0.1:{house.server.port}" in second.stderr


@pytest.fixture
def own_house() -> Iterator[House]:
    with deployment() as place:
        yield furnish(place, start_server(place))


def test_it_ends_in_time_whatever_still_streams(own_house: House, tmp_path: Path) -> None:
    people = [own_house.invite(name)[1] for name in ("a", "b", "c")]
    streams = [visitor.listen() for visitor in people for _ in range(17)]
    assert {stream.status for stream in streams} == {200}
    with socket.create_connection(("127.0.0.1", own_house.server.port)) as stalled:
        stalled.sendall(b"POST /api/v1/projects HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc")
        assert end_gently(own_house.server.process) < 5
    assert own_house.server.process.returncode == 0
    assert all(stream.ends(within=1) for stream in streams)


def test_ctrl_c_ends_it_quietly(own_house: House) -> None:
    own_house.server.process.send_signal(2)
    assert own_house.server.process.wait(5) == 0
    assert "Traceback" not in own_house.server.output


def test_two_servers_on_one_postgres_hear_each_other(own_house: House) -> None:
    if own_house.place.database_url.startswith("sqlite"):
        pytest.skip("SQLite serves one server")
    second = start_server(own_house.place)
    there = Visitor(second.port, dict(own_house.officer.cookies))
    stream = there.listen()
    assert stream.next() is not None
    begun = time.monotonic()
    own_house.add_item()
    hint = stream.next()
    assert time.monotonic() - begun < 1
    assert hint is not None
    assert hint["data"]["project"] == own_house.project
