"""Where a request may go: to a public address over TLS, or to an origin that the operator allowed."""

import ipaddress
import re
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from touchstone.core.errors import Invalid

Resolve = Callable[[str, int], Iterable[str]]

LONGEST_URL = 2_000
PORTS = {"https": 443, "http": 80}
ANY_PUBLIC = "1.1.1.1"
# What `ipaddress` of older Pythons takes for global: protocol assignments, site-local addresses, and the
# networks whose addresses carry an IPv4 address inside, perhaps that of the loopback.
NEVER = [
    ipaddress.ip_network(network)
    for network in (
        *("192.0.0.0/24", "192.88.99.0/24", "fec0::/10", "2001::/23", "3fff::/20", "5f00::/16"),
        *("::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16"),
    )
]
NOT_WHAT_IT_SEEMS = re.compile(r"[\x00-\x20\x7f\\]|[^\x00-\x7f]")
ENDS_IN_NUMBER = re.compile(r"(^|\.)(0x[0-9a-f]*|[0-9]+)\.?$", re.IGNORECASE)
CARRIED_IN_HOST = re.compile(r"^[0-9a-z_.-]+$", re.IGNORECASE)


@dataclass(frozen=True)
class Destination:
    """An address that was looked at: connect to `address`, whatever the name means a moment later."""

    scheme: str
    host: str
    port: int
    address: str
    path: str

    @property
    def origin(self) -> str:
        """`https://push.example.net`, with the port where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = PORTS[self.scheme] == self.port
        return f"{self.scheme}://{host}" if usual else f"{self.scheme}://{host}:{self.port}"


def resolve_name(host: str, port: int) -> list[str]:
    """The addresses of a name, as the machine's resolver gives them."""
    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def check_destination(
    url: str, *, allowed_origins: Iterable[str] = (), resolve: Resolve = resolve_name
) -> Destination:
    """Look at a URL before anything is sent to it; the name is resolved here and nowhere again.

    Raises `Invalid` unless it is `https` and every address of its host is public. What the operator
    allowed by its origin (`http://robot.intra:8080`) is taken as it is.
    """
    parts = _split(url)
    host, port = (parts.hostname or "").rstrip("."), parts.port or PORTS[parts.scheme]
    target = Destination(parts.scheme, host, port, host, _path(parts))
    is_allowed = target.origin in set(allowed_origins)
    if parts.scheme != "https" and not is_allowed:
        raise Invalid("core.outgoing_not_https", field="url")
    addresses = _addresses(host, port, resolve)
    if not addresses or not (is_allowed or all(map(is_public, addresses))):
        raise Invalid("core.outgoing_not_public", field="url", host=host)
    return Destination(target.scheme, host, port, addresses[0], target.path)


def check_form(url: str, *, allowed_origins: Iterable[str] = ()) -> Destination:
    """The same while a person waits: what a name stands for is not asked before something is sent."""
    return check_destination(url, allowed_origins=allowed_origins, resolve=lambda host, port: [ANY_PUBLIC])


def is_public(address: str) -> bool:
    """Whether an address belongs to the public internet and hides no other inside."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return False
    if any(found in network for network in NEVER):
        return False
    return found.is_global and not (found.is_multicast or found.is_reserved or found.is_unspecified)


def _split(url: str) -> SplitResult:
    if len(url) > LONGEST_URL or NOT_WHAT_IT_SEEMS.search(url):
        raise Invalid("core.outgoing_malformed", field="url")
    try:
        parts = urlsplit(url)
        is_sound = parts.scheme in PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError as error:
        raise Invalid("core.outgoing_malformed", field="url") from error
    if not is_sound or "@" in parts.netloc or parts.fragment:
        raise Invalid("core.outgoing_malformed", field="url")
    return parts


def _addresses(host: str, port: int, resolve: Resolve) -> list[str]:
    """A literal address as it stands; `127.1`, `0x7f000001` and the like are none of ours to guess."""
    try:
        return [str(ipaddress.ip_address(host))]
    except ValueError:
        pass
    if ENDS_IN_NUMBER.search(host) or not CARRIED_IN_HOST.match(host):
        return []
    try:
        return list(resolve(host, port))
    except OSError as error:
        raise Invalid("core.outgoing_unknown_host", field="url", host=host) from error


def _path(parts: SplitResult) -> str:
    return f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
