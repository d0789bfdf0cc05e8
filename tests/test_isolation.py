"""The guards that keep every test on this machine."""

import socket

import pytest

from tests.support.isolation import OutsideAddress


@pytest.mark.parametrize("host", ["192.0.2.1", "2001:db8::1", "example.com"])
def test_a_test_cannot_reach_another_machine(host: str) -> None:
    with pytest.raises(OutsideAddress):
        socket.create_connection((host, 80), timeout=1)


def test_a_test_can_reach_a_server_on_this_machine() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname(), timeout=1) as client,
    ):
        assert client.getpeername() == server.getsockname()
