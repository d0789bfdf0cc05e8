"""Where requests go: the API, the sign-in pages, probes; everything else is the single page."""

from django.urls import include, path, re_path

from touchstone.accounts.sign_in_views import follow_sign_in_link, set_up_company
from touchstone.config import probes
from touchstone.config.api import api
from touchstone.config.single_page import single_page

urlpatterns = [
    path("api/v1/", api.urls),
    path("accounts/", include("allauth.urls")),
    path("sign-in/<str:token>", follow_sign_in_link, name="follow_sign_in_link"),
    path("set-up", set_up_company, name="set_up_company"),
    path("healthz", probes.healthz),
    path("readyz", probes.readyz),
    re_path(r"^(?!api/|static/).*$", single_page, name="single_page"),
]
handler500 = "touchstone.config.failures.server_error"
