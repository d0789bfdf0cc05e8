"""Every error the API can answer with, rendered in one place as RFC 9457 problem+json."""

import logging
import secrets
from typing import Any

import orjson
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, Throttled, ValidationError
from pydantic import BaseModel

from touchstone.config.field_problems import field_problem
from touchstone.core.errors import DomainError, FieldProblem
from touchstone.core.texts import say

logger = logging.getLogger("touchstone.api")


class FieldProblemOut(BaseModel):
    """One wrong field of a request."""

    code: str
    field: str | None
    row: int | None
    message: str


class ProblemOut(BaseModel):
    """RFC 9457 problem details."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    errors: list[FieldProblemOut] = []
    current: dict[str, Any] | None = None


PROBLEM_RESPONSE = {
    "description": "RFC 9457 problem",
    "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemOut"}}},
}


def problem_schemas() -> dict[str, Any]:
    """The JSON schemas of a problem, for the contract."""
    schema = ProblemOut.model_json_schema(ref_template="#/components/schemas/{model}")
    return {**schema.pop("$defs"), "ProblemOut": schema}


def problem(
    status: int,
    code: str,
    *,
    problems: list[FieldProblem] | None = None,
    extra: dict[str, Any] | None = None,
    **params: Any,
) -> HttpResponse:
    """A problem+json answer with its message in the reader's language."""
    body = {
        "type": f"/problems/{code}",
        "title": say(code, **params),
        "status": status,
        "code": code,
        "detail": say(code, **params),
        "errors": [
            {
                "code": found.code,
                "field": found.field,
                "row": found.row,
                "message": say(found.code, **found.params),
            }
            for found in problems or []
        ],
        **(extra or {}),
    }
    return HttpResponse(orjson.dumps(body), status=status, content_type="application/problem+json")


def handle_problems(api: NinjaAPI) -> None:
    """Teach the API to answer every kind of error."""

    @api.exception_handler(DomainError)
    def domain_error(request: HttpRequest, error: DomainError) -> HttpResponse:
        return problem(error.status, error.code, problems=error.problems, extra=error.extra, **error.params)

    @api.exception_handler(ValidationError)
    def validation_error(request: HttpRequest, error: ValidationError) -> HttpResponse:
        return problem(422, "core.invalid", problems=[field_problem(found) for found in error.errors])

    @api.exception_handler(AuthenticationError)
    def authentication_error(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
        return problem(401, "core.unauthenticated")

    @api.exception_handler(Http404)
    def not_found(request: HttpRequest, error: Http404) -> HttpResponse:
        return problem(404, "core.not_found")

    @api.exception_handler(Throttled)
    def throttled(request: HttpRequest, error: Throttled) -> HttpResponse:
        response = problem(429, "core.too_many")
        response["Retry-After"] = str(error.wait or 60)
        return response

    @api.exception_handler(HttpError)
    def http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
        return problem(error.status_code, "core.malformed", reason=error.message)

    @api.exception_handler(Exception)
    def server_error(request: HttpRequest, error: Exception) -> HttpResponse:
        reference = secrets.token_hex(6)
        logger.error("request failed", exc_info=error, extra={"reference": reference, "path": request.path})
        status = 503 if isinstance(error, OperationalError) else 500
        response = problem(status, "core.server_error", reference=reference)
        if status == 503:
            response["Retry-After"] = "5"
        return response
