"""pytest plugin: the same result on every machine, and not one packet to the outside."""

import ipaddress
import sys
from typing import Any

import hypothesis
import pytest


class OutsideAddress(AssertionError):
    """A test tried to reach beyond this machine."""


def pytest_configure(config: pytest.Config) -> None:
    """Guard the sockets and make hypothesis draw the same examples each time."""
    sys.addaudithook(refuse_outside_addresses)
    hypothesis.settings.register_profile("touchstone", derandomize=True, deadline=None)
    hypothesis.settings.load_profile("touchstone")


def refuse_outside_addresses(event: str, arguments: tuple[Any, ...]) -> None:
    """Let sockets connect, and names resolve, to this machine only."""
    if event == "socket.connect":
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None  # a path is a Unix socket
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    if host is not None and not is_this_machine(host):
        raise OutsideAddress(f"a test may only talk to this machine, not to {host!r}")


def is_this_machine(host: str | bytes) -> bool:
    """Whether a host name or address is the loopback."""
    name = host.decode() if isinstance(host, bytes) else host
    if name in {"", "localhost", "0.0.0.0"}:
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False
