"""The page behind a link in a mail: it asks first, so that no mail scanner unsubscribes anybody."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from touchstone.core.errors import NotFound
from touchstone.core.texts import say
from touchstone.inbox.unsubscribing import fulfil, item_of_wish, read_wish


@never_cache
@csrf_exempt  # a mail program posts here on its own (RFC 8058); the signed link says who it is
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest) -> HttpResponse:
    """Show what the link would end; its button, or a mail program's one click, ends it."""
    try:
        wish = read_wish(request.GET.get("token", ""))
        item = item_of_wish(wish)
        if request.method == "POST":
            fulfil(wish)
    except NotFound:
        shown = {"title": say("inbox.link_invalid"), "hint": say("inbox.link_invalid_hint")}
        return render(request, "failure.html", shown, status=404)
    with translation.override(wish.person.language):
        page = {"person": wish.person, "item": item, "is_done": request.method == "POST"}
        return render(request, "unsubscribe.html", page)
