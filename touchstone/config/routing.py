"""One router out of many, so that routes of one path may stand in files of different topics and domains."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponseNotAllowed
from django.http.response import HttpResponseBase
from ninja import Router
from ninja.operation import PathView

from touchstone.config.problems import problem


class OnePath(PathView):
    """All operations of a path; other methods are answered with a problem."""

    def clone(self) -> "OnePath":
        copy = OnePath()
        copy.is_async, copy.url_name = self.is_async, self.url_name
        copy.operations = [operation.clone() for operation in self.operations]
        return copy

    def _sync_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if self._find_operation(request) is None:
            response = problem(405, "core.method_not_allowed")
            methods = [method for operation in self.operations for method in operation.methods]
            response["Allow"] = HttpResponseNotAllowed(methods)["Allow"]
            return response
        return super()._sync_view(request, *args, **kwargs)


def one_router(routers: list[Router]) -> Router:
    """A router with every operation of `routers` and of those inside them, joined by path."""
    joined = Router()
    for router in routers:
        for part in _with_parts(router):
            for path, view in part.path_operations.items():
                target = joined.path_operations.setdefault(path, OnePath())
                for operation in view.operations:
                    operation.tags = operation.tags or part.tags
                    target.operations.append(operation)
    return joined


def _with_parts(router: Router) -> Iterator[Router]:
    yield router
    for _, part, _ in router._routers:  # noqa: SLF001  Ninja has no public way to its parts  # noqa: SLF001 - Ninja has no public way to walk them
        yield from _with_parts(part)
