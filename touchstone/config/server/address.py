"""Where to listen."""

import socket


class CannotListen(Exception):
    """The address is taken, or not one of this machine's."""


def free_address(host: str, port: int) -> str:
    """The numeric address to listen at. Granian would share a taken port with whoever has it."""
    try:
        family, kind, protocol, _, found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(found)
    except OSError as error:
        raise CannotListen(error.strerror) from error
    return str(found[0])
