"""The one API: every domain's routes under `/api/v1`."""

from importlib import import_module
from typing import Any

from django.apps import apps
from django.http import HttpRequest
from ninja import NinjaAPI, Router
from ninja.security import SessionAuth

from touchstone import __version__
from touchstone.config.problems import PROBLEM_RESPONSE, handle_problems, problem_schemas
from touchstone.config.routing import one_router


class SignedIn(SessionAuth):
    """A session cookie of an active person, with the CSRF header on writes."""

    def authenticate(self, request: HttpRequest, key: str | None) -> Any:
        user = request.user
        return user if user.is_authenticated and user.is_active else None


class TouchstoneAPI(NinjaAPI):
    """Declares for every operation that it may answer with a problem."""

    def get_openapi_schema(self, *args: Any, **kwargs: Any) -> Any:
        schema = super().get_openapi_schema(*args, **kwargs)
        schema["components"].setdefault("schemas", {}).update(problem_schemas())
        for operations in schema["paths"].values():
            for operation in operations.values():
                operation["responses"]["default"] = PROBLEM_RESPONSE
        return schema


def build_api() -> NinjaAPI:
    """The API with the router of every installed domain that has one."""
    api = TouchstoneAPI(
        title="Touchstone",
        version=__version__,
        auth=SignedIn(),
        docs_url=None,
        urls_namespace="api",
        description="Project management: every operation the browser uses.",
    )
    handle_problems(api)
    api.add_router("", one_router(domain_routers()))
    return api


def domain_routers() -> list[Router]:
    """`router` of each domain's `api` module, in the order of the layers."""
    found: list[Router] = []
    for config in apps.get_app_configs():
        if not config.name.startswith("touchstone."):
            continue
        try:
            module = import_module(f"{config.name}.api")
        except ModuleNotFoundError as error:
            if error.name != f"{config.name}.api":
                raise
            continue
        if config.name != "touchstone.config":
            found.extend(filter(None, [getattr(module, "router", None)]))
    return found


api = build_api()
