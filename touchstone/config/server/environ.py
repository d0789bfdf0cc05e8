"""A WSGI environment for a request that came by ASGI."""

import sys
from typing import Any

from touchstone.config.server.bodies import Body
from touchstone.config.server.protocol import Scope

# These two have no prefix in WSGI; the length is that of the body as it was received.
PLAIN = {b"content-type": "CONTENT_TYPE", b"content-length": ""}


def build_environ(scope: Scope, body: Body) -> dict[str, Any]:
    """What PEP 3333 wants to know about the request."""
    server, port = scope.get("server") or ("127.0.0.1", 80)
    client = scope.get("client") or ("", 0)
    length = body.seek(0, 2)
    body.seek(0)
    return {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": scope["path"].encode().decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_PROTOCOL": f"HTTP/{scope['http_version']}",
        "SERVER_NAME": server,
        "SERVER_PORT": str(port),
        "REMOTE_ADDR": client[0],
        "CONTENT_LENGTH": str(length),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": scope["scheme"],
        "wsgi.input": body,
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        **_headers(scope),
    }


def _headers(scope: Scope) -> dict[str, str]:
    """Repeated headers joined; a name with an underscore would pass itself off as another."""
    found: dict[str, str] = {}
    for name, value in scope["headers"]:
        if b"_" in name:
            continue
        key = PLAIN.get(name, "HTTP_" + name.decode("latin-1").upper().replace("-", "_"))
        text = value.decode("latin-1")
        if key and key in found:
            found[key] += ("; " if key == "HTTP_COOKIE" else ",") + text
        elif key:
            found[key] = text
    return found
