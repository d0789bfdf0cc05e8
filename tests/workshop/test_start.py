"""What `bin/start` says before it begins."""

import socket

import pytest

from workshop.start import refuse_taken_port
from workshop.steps import Failed


def test_a_taken_port_is_told_with_another_one_to_take() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Failed) as failure:
            refuse_taken_port("127.0.0.1", port)
    assert f"127.0.0.1:{port} cannot be used" in str(failure.value)
    assert "bin/start --port 8000" in str(failure.value)
    refuse_taken_port("127.0.0.1", port)


def test_an_address_of_another_machine_is_told_as_such() -> None:
    with pytest.raises(Failed, match="--host must be an address of this machine"):
        refuse_taken_port("192.0.2.1", 8000)
