"""The pages before the application: the one-time link and the company's set-up."""

from django.http import HttpRequest, HttpResponse


def follow_sign_in_link(request: HttpRequest, token: str) -> HttpResponse:
    raise NotImplementedError


def set_up_company(request: HttpRequest) -> HttpResponse:
    raise NotImplementedError
