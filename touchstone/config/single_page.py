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
    return render(request, "single_page.html", {"dev_server": _dev_server(), **_assets()})


def _dev_server() -> str | None:
    return os.environ.get("TOUCHSTONE_WEB_DEV_SERVER") if settings.DEBUG else None


def _assets() -> dict[str, Any]:
    """Script, styles and preloads of the entry, from the manifest of the front-end build."""
    folder = Path(settings.STATICFILES_DIRS[0]) / "app"
    manifest_path = folder / ".vite" / "manifest.json"
    if not manifest_path.exists():
        return {"script": None, "styles": [], "preloads": []}
    return _read_manifest(manifest_path, manifest_path.stat().st_mtime_ns)


@functools.lru_cache(maxsize=2)
def _read_manifest(path: Path, stamp: int) -> dict[str, Any]:
    manifest = json.loads(path.read_text())
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
