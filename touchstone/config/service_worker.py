"""The worker that lets the page start without a network, told of which build it is."""

import hashlib
import json

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from touchstone.config.single_page import assets_of, built_file

WORKER = "src/worker/serviceWorker.ts"
ICONS = ["/static/icons/192.png", "/static/touchstone.svg"]


@require_safe
def service_worker(request: HttpRequest) -> HttpResponse:
    """Without a build there is no worker; browsers ask for it anew on their own."""
    path = built_file(WORKER)
    if path is None:
        return HttpResponse(status=404)
    code = path.read_text(encoding="utf-8")
    assets = assets_of()
    files = [assets["script"], *assets["styles"], *assets["preloads"], *ICONS]
    build = hashlib.sha256("\n".join([*files, code]).encode()).hexdigest()[:16]
    shell = json.dumps({"build": build, "files": files})
    return HttpResponse(
        f"self.SHELL = {shell};\n{code}",
        content_type="text/javascript; charset=utf-8",
        headers={"Cache-Control": "no-cache", "Cross-Origin-Resource-Policy": "same-origin"},
    )
