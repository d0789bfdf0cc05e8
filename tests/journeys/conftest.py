"""Journeys walk through the real product: its own server, Debian's Chromium, nothing from outside."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import ConsoleMessage, Page, Request, expect

from tests.support.deployment import bare_machine, deployment
from tests.support.postbox import Postbox, open_postbox
from tests.support.server import Server, start_bare, start_server

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
expect.set_options(timeout=20_000)  # a busy machine; what is right is seen at once
OWN_SCHEMES = {"data", "blob", "about"}


LINK = re.compile(r"http://\S+/sign-in/\S+")


@dataclass(frozen=True)
class Site:
    """A Touchstone of its own, served while a journey walks through it."""

    server: Server

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server.port}"

    @property
    def first_link(self) -> str:
        """The link that the server printed when it was ready."""
        found = LINK.search(self.server.output)
        assert found, self.server.output
        return found[0]

    def sign_in_link(self, mail: str) -> str:
        """A one-time link for the person with that address."""
        made = self.server.place.run("touchstone", "sign-in-link", mail, TOUCHSTONE_PUBLIC_URL=self.url)
        return made.strip()


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """The demo company, served for the whole session."""
    with deployment() as place:
        place.run("touchstone", "demo")
        yield Site(start_server(place))


@pytest.fixture
def postbox() -> Iterator[Postbox]:
    """The mail server of the empty site."""
    with open_postbox() as box:
        yield box


@pytest.fixture
def empty_site(postbox: Postbox) -> Iterator[Site]:
    """As after the first start without a demo: nobody but whoever opens the printed link."""
    with bare_machine() as place:
        mail = {"TOUCHSTONE_SMTP_HOST": "127.0.0.1", "TOUCHSTONE_SMTP_PORT": str(postbox.port)}
        yield Site(start_bare(place, **mail))


@pytest.fixture(scope="session")
def base_url() -> None:
    """Journeys name the site they walk through."""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The machine's own Chromium."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    return {**browser_type_launch_args, "executable_path": program, "args": QUIET}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """A desk in Shanghai, wherever the tests run."""
    return {
        **browser_context_args,
        "locale": "zh-CN",
        "timezone_id": "Asia/Shanghai",
        "viewport": {"width": 1440, "height": 900},
        "reduced_motion": "reduce",
    }


@pytest.fixture(autouse=True)
def nothing_goes_wrong(page: Page) -> Iterator[None]:
    """No error in the console, no exception, no request to another machine, on any page visited."""
    wrong: list[str] = []
    page.on("console", lambda message: wrong.extend(complaint(message)))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: wrong.extend(outside(request)))
    yield
    assert wrong == []


def complaint(message: ConsoleMessage) -> list[str]:
    """An error in the console; a refused request is part of some journeys and shows on the page."""
    is_refusal = message.text.startswith("Failed to load resource")
    return [message.text] if message.type == "error" and not is_refusal else []


def outside(request: Request) -> list[str]:
    """A request that leaves this machine."""
    address = urlsplit(request.url)
    is_own = address.scheme in OWN_SCHEMES or address.hostname == "127.0.0.1"
    return [] if is_own else [f"asked for {request.url}"]
