"""pytest plugin: the same result on every machine, and not one packet to the outside."""

import ipaddress
import sys
from typing import Any

import hypothesis
import pytest
from django.conf import settings


class OutsideAddress(AssertionError):
    """A test tried to reach beyond this machine."""


def pytest_configure(config: pytest.Config) -> None:
    """Guard the sockets, hash passwords quickly, draw the same random examples each time."""
    sys.addaudithook(refuse_outside_addresses)
    settings.PASSWORD_HASHERS = ["tests.support.passwords.QuickArgon2PasswordHasher"]
    hypothesis.settings.register_profile("touchstone", derandomize=True, deadline=None)
    hypothesis.settings.load_profile("touchstone")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that commit for real empty the tables: they get the shipped rows back, and come last."""
    for item in items:
        if commits_for_real(item):
            item.add_marker(pytest.mark.django_db(transaction=True, serialized_rollback=True), append=False)
    items.sort(key=commits_for_real)


def commits_for_real(item: pytest.Item) -> bool:
    """Whether the test asked for a database without a transaction around it."""
    marker = item.get_closest_marker("django_db")
    return marker is not None and bool(marker.kwargs.get("transaction"))


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
