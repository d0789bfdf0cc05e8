"""The pages before the application: the one-time link and the company's set-up."""

from allauth.account.utils import perform_login
from allauth.decorators import rate_limit
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from touchstone.accounts.actions import (
    choose_password,
    edit_person,
    edit_preferences,
    set_up_company,
    sign_in_by_link,
)
from touchstone.accounts.models import SignInLink, User
from touchstone.accounts.queries import the_company
from touchstone.accounts.rules import can_manage_organisation
from touchstone.accounts.set_up_form import COMMON_ZONES, SetUpForm
from touchstone.accounts.shipped import PLACEHOLDER_EMAIL
from touchstone.accounts.sign_in_links import usable_link
from touchstone.core.errors import DomainError, NotFound
from touchstone.core.gesture import gesture
from touchstone.core.texts import is_english, say


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@rate_limit(action="sign_in_link", limit_get=True)  # type: ignore[untyped-decorator]
def follow_sign_in_link(request: HttpRequest, token: str) -> HttpResponseBase:
    """Show whom the link signs in; only the button uses it up, so that a mail scanner does not."""
    try:
        link = usable_link(token)
        if request.method != "POST":
            shown = {"person": link.user, "placeholder_email": PLACEHOLDER_EMAIL}
            return render(request, "sign_in_link.html", shown)
        _let_in(link)
    except NotFound:
        return _failure(request, "pages.link.invalid", status=404)
    response: HttpResponseBase = perform_login(request, link.user, redirect_url=_first_page(link.user))
    return response


@never_cache
@sensitive_post_parameters("new_password")
@require_http_methods(["GET", "HEAD", "POST"])
def set_up_company_page(request: HttpRequest) -> HttpResponseBase:
    """Name the company and make the first officer's account one's own; open until it is done."""
    if the_company().is_set_up:
        return redirect("/")
    if not isinstance(request.user, User) or not can_manage_organisation(request.user):
        return _failure(request, "pages.set_up.not_yet", status=403)
    form = SetUpForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _was_set_up(request, request.user, form):
        return redirect("/")
    status = 422 if form.errors else 200
    return render(request, "set_up.html", {"form": form, "time_zones": COMMON_ZONES}, status=status)


def _was_set_up(request: HttpRequest, person: User, form: SetUpForm) -> bool:
    given = form.cleaned_data
    company = {field: given[field] for field in ("language", "time_zone")}
    try:
        with gesture(person):
            set_up_company(the_company(), by=person, name=given["company_name"], **company)
            edit_person(person, by=person, name=given["name"], email=given["email"])
            choose_password(person, by=person, password=given["new_password"])
    except DomainError as error:
        for problem in error.problems:
            field = problem.field if problem.field in form.fields else None
            form.add_error(field, say(problem.code, **problem.params))
        if not error.problems:
            form.add_error(None, say(error.code, **error.params))
        return False
    update_session_auth_hash(request, person)
    return True


def _let_in(link: SignInLink) -> None:
    """Use the link up; the first person of all reads on in the language they have read so far."""
    person = link.user
    with gesture(person):
        sign_in_by_link(person, by=person, link=link)
        if person.email == PLACEHOLDER_EMAIL:
            edit_preferences(person, by=person, language="en" if is_english() else "zh-hans")


def _first_page(person: User) -> str:
    company = the_company()
    if not company.is_set_up and can_manage_organisation(person):
        return reverse("set_up_company")
    if not person.has_usable_password() and not company.has_demo:
        return reverse("account_set_password") + "?next=/"
    return "/"


def _failure(request: HttpRequest, code: str, *, status: int) -> HttpResponse:
    sentences = {"title": say(code), "hint": say(f"{code}_hint")}
    return render(request, "failure.html", sentences, status=status)
