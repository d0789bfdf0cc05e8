"""Where requests go: the API, the sign-in pages, probes; everything else is the single page."""

from django.urls import include, path, re_path

from touchstone.accounts.sign_in_views import follow_sign_in_link, set_up_company_page
from touchstone.config import probes
from touchstone.config.api import api
from touchstone.config.language import choose_language
from touchstone.config.service_worker import service_worker
from touchstone.config.single_page import single_page

urlpatterns = [
    path("api/v1/", api.urls),
    path("accounts/", include("touchstone.accounts.urls")),
    path("", include("touchstone.feeds.urls")),
    path("", include("touchstone.inbox.urls")),
    path("sign-in/<str:token>", follow_sign_in_link, name="follow_sign_in_link"),
    path("set-up", set_up_company_page, name="set_up_company"),
    path("language", choose_language, name="choose_language"),
    path("service-worker.js", service_worker, name="service_worker"),
    path("healthz", probes.healthz),
    path("readyz", probes.readyz),
    re_path(r"^(?!api/|static/).*$", single_page, name="single_page"),
]
handler404 = "touchstone.config.failures.not_found"
handler429 = "touchstone.config.failures.too_many"
handler500 = "touchstone.config.failures.server_error"
