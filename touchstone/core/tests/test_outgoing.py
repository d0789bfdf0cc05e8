"""Where requests of ours may go, and where never."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from touchstone.core.errors import Invalid
from touchstone.core.outgoing.addresses import check_destination, is_public
from touchstone.core.outgoing.calling import post

INSIDE = [
    "127.0.0.1", "127.8.8.8", "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.1.1",
    "169.254.169.254", "169.254.0.1", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.2.7", "192.168.1.1",
    "198.18.0.1", "198.51.100.9", "203.0.113.5", "224.0.0.1", "239.255.255.250", "240.0.0.1",
    "255.255.255.255",
    "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "::ffff:0:127.0.0.1",
    "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::7f00:1", "2002:7f00:1::", "2002:c0a8:101::1",
    "2001:0:7f00:1::1", "2001:db8::1", "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1", "100::1",
]  # fmt: skip
ODD = [
    "https://", "https:///x", "ftp://example.com/", "file:///etc/passwd", "gopher://example.com/",
    "//example.com/",
    "https://user:secret@example.com/", "https://user@example.com/", "https://example.com/#part",
    "https://example.com:0/", "https://example.com:99999/", "https://exa mple.com/",
    "https://example.com\\@10.0.0.1/",
    "https://127.1/", "https://0x7f.1/", "https://0x7f000001/", "https://2130706433/", "https://017700000001/",
    "https://0177.0.0.1/", "https://127.0.0.1./", "https://1/", "https://[::1%25lo]/", "https://①②⑦.0.0.1/",
    "https://127。0。0。1/", "https://example.com/\r\nX: y", "https://[fe80::1%lo]/", "https://[::ffff:7f00:1]/",
    "http://8.8.8.8/", "https://exam%70le.com/", "https://" + "a" * 2_000 + ".com/",
]  # fmt: skip


def public(host: str, port: int) -> list[str]:
    return ["93.184.216.34"]


@pytest.mark.parametrize("address", INSIDE)
def test_no_address_of_ones_own_network_is_public(address: str) -> None:
    assert not is_public(address)
    literal = f"[{address}]" if ":" in address else address
    with pytest.raises(Invalid):
        check_destination(f"https://{literal}/")
    with pytest.raises(Invalid):
        check_destination("https://rebinding.example/", resolve=lambda host, port: ["93.184.216.34", address])


@pytest.mark.parametrize("url", ODD)
def test_what_only_looks_like_an_address_is_refused(url: str) -> None:
    with pytest.raises(Invalid):
        check_destination(url, resolve=public)


def test_a_public_address_is_resolved_once_and_pinned() -> None:
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["93.184.216.34"] if len(asked) == 1 else ["127.0.0.1"]

    target = check_destination("https://push.example.net/send/abc?x=1", resolve=resolve)
    assert (target.address, target.path, asked) == ("93.184.216.34", "/send/abc?x=1", ["push.example.net"])
    assert target.origin == "https://push.example.net"
    assert check_destination("https://[2606:4700::1111]:8443/").origin == "https://[2606:4700::1111]:8443"


def test_an_unknown_host_is_said(request: pytest.FixtureRequest) -> None:
    def nowhere(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    with pytest.raises(Invalid) as refused:
        check_destination("https://nowhere.example/", resolve=nowhere)
    assert refused.value.code == "core.outgoing_unknown_host"


class Redirecting(BaseHTTPRequestHandler):
    """Sends everybody on to somewhere else."""

    def do_POST(self) -> None:
        self.server.hosts.append(self.headers["Host"])  # type: ignore[attr-defined]
        self.send_response(307)
        self.send_header("Location", "http://169.254.169.254/latest")
        self.send_header("Content-Length", "200000")
        self.end_headers()
        self.wfile.write(b"x" * 200_000)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def test_an_allowed_origin_is_reached_but_redirects_are_not_followed() -> None:
    server = HTTPServer(("127.0.0.1", 0), Redirecting)
    server.hosts = []  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_port}"
    try:
        with pytest.raises(Invalid):
            check_destination(f"{origin}/hook")
        target = check_destination(f"{origin}/hook", allowed_origins=[origin])
        reply = post(target, b"{}", {})
        assert (reply.status, len(reply.body)) == (307, 64 * 1024)
        assert server.hosts == [f"127.0.0.1:{server.server_port}"]  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()
