"""How many queries each operation makes: `python -m benchmarks.api.queries < company.json`, as JSON."""

import json
import sys
from dataclasses import dataclass
from typing import Any

from benchmarks.api.operations import operations
from touchstone.config.commands.starting import start_django


@dataclass(frozen=True)
class Came:
    """What came back."""

    response: Any

    @property
    def body(self) -> bytes:
        return bytes(self.response.content)

    def header(self, name: str) -> str:
        return str(self.response.headers[name])


def main() -> int:
    """Do everything once to warm up, and count the second time."""
    company = json.load(sys.stdin)
    start_django()
    from tests.browser import Browser
    from touchstone.accounts.models import User

    client = Browser(User.objects.get(email=company["reader"])).client
    client.defaults["SERVER_NAME"] = "127.0.0.1"

    def send(method: str, path: str, body: Any = None, **headers: str) -> Came:
        given = {name.replace("_", "-"): text for name, text in headers.items()}
        data = json.dumps(body) if body is not None else ""
        answer = client.generic(
            method, f"/api/v1{path}", data, content_type="application/json", headers=given
        )
        assert answer.status_code < 300, answer.content
        return Came(answer)

    print(json.dumps({each.name: _count(each.run, send) for each in operations(company)}))
    return 0


def _count(run: Any, send: Any) -> int:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    run(send)
    with CaptureQueriesContext(connection) as queries:
        run(send)
    return len(queries)


if __name__ == "__main__":
    sys.exit(main())
