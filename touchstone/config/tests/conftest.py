import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.support.deployment import Deployment, deployment
from tests.support.server import Server, Visitor, start_server


@dataclass
class House:
    """A running server, its officer, and a project."""

    place: Deployment
    server: Server
    officer: Visitor
    project: int

    def invite(self, name: str) -> tuple[int, Visitor]:
        """A new colleague, signed in."""
        email = f"{name}@example.com"
        person = self.officer.send("POST", "/people", {"name": name, "email": email})
        link = self.officer.send("POST", f"/people/{person['id']}/sign-in-links")
        return person["id"], self.visitor().follow(link["url"])

    def visitor(self) -> Visitor:
        """A browser that nobody has signed in with."""
        return Visitor(self.server.port)

    def add_item(self, title: str = "一项任务", project: int | None = None) -> None:
        """Change something in the project."""
        self.officer.send("POST", f"/projects/{project or self.project}/items", {"title": title})


@pytest.fixture(scope="module")
def house() -> Iterator[House]:
    with deployment() as place:
        server = start_server(place)
        yield furnish(place, server)


def furnish(place: Deployment, server: Server) -> House:
    """Sign the first officer in and make a project that only its members see."""
    link = re.search(r"http\S+/sign-in/\S+", server.output)
    assert link, server.output
    officer = Visitor(server.port).follow(link[0])
    body = {"name": "供应商门户", "key": "PORTAL", "visibility": "members"}
    return House(place, server, officer, officer.send("POST", "/projects", body)["id"])
