"""The page that loads the React application, for people who are signed in."""

import functools
import json
import os
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import ensure_csrf_cookie

from touchstone.accounts.queries import the_company
from touchstone.accounts.rules import can_manage_organisation

ENTRY = "src/main.tsx"


@login_required
@ensure_csrf_cookie
def single_page(request: HttpRequest) -> HttpResponse:
    """The shell of the application; routes below it are the browser's."""
    if not the_company().is_set_up and can_manage_organisation(request.user):
        return redirect("set_up_company")
    page = render(request, "single_page.html", {"dev_server": _dev_server(), **assets_of()})
    page["X-Shell"] = "1"  # what the service worker may keep for when there is no network
    return page


def _dev_server() -> str | None:
    return os.environ.get("TOUCHSTONE_WEB_DEV_SERVER") if settings.DEBUG else None


def assets_of() -> dict[str, Any]:
    """Script, styles and preloads of the entry, from the manifest of the front-end build."""
    path = _manifest_path()
    if not path.exists():
        return {"script": None, "styles": [], "preloads": []}
    return _assets_in(_read_manifest(path, path.stat().st_mtime_ns))


def built_file(source: str) -> Path | None:
    """What the build made of another entry, None without a build."""
    path = _manifest_path()
    found = _read_manifest(path, path.stat().st_mtime_ns).get(source) if path.exists() else None
    return path.parents[1] / found["file"] if found else None


def _manifest_path() -> Path:
    return Path(settings.STATICFILES_DIRS[0]) / "app" / ".vite" / "manifest.json"


@functools.lru_cache(maxsize=2)
def _read_manifest(path: Path, stamp: int) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text())
    return found


def _assets_in(manifest: dict[str, Any]) -> dict[str, Any]:
    chunks, waiting = {}, [ENTRY]
    while waiting:
        name = waiting.pop()
        if name not in chunks:
            chunks[name] = manifest[name]
            waiting.extend(manifest[name].get("imports", []))
    url = f"{settings.STATIC_URL}app/"
    return {
        "script": url + manifest[ENTRY]["file"],
        "styles": [url + css for chunk in chunks.values() for css in chunk.get("css", [])],
        "preloads": [url + chunk["file"] for name, chunk in chunks.items() if name != ENTRY],
    }
