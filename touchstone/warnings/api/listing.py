"""Routes that list warnings."""

from django.http import HttpRequest
from ninja import Query, Router

from touchstone.accounts.reader import reader_of
from touchstone.core.texts import say
from touchstone.projects.queries import find_project
from touchstone.warnings.api.schemas import WarningDetail, WarningPageOut, WarningsQuery
from touchstone.warnings.histories import history_of
from touchstone.warnings.listing import warning_page
from touchstone.warnings.models import Kind
from touchstone.warnings.policies import policy_of
from touchstone.warnings.queries import find_warning
from touchstone.warnings.wording import warning_told

router = Router(tags=["warnings"])


@router.get("/warnings", response=WarningPageOut, operation_id="list_warnings")
def index(request: HttpRequest, query: Query[WarningsQuery]) -> WarningPageOut:
    """What needs somebody, over all projects one may see or in one; what was escalated comes first."""
    reader = reader_of(request)
    if query.project_id is not None:
        find_project(reader, query.project_id)
    page = warning_page(reader, query.wanted(reader.pk), query.limit, query.cursor)
    return WarningPageOut.model_validate(
        {
            "items": [warning_told(warning, reader) for warning in page.rows],
            "next": page.next,
            "total": page.total,
            "kinds": [
                {"kind": kind, "name": say(f"warnings.{kind}"), "count": page.counts.get(kind, 0)}
                for kind in Kind.values
            ],
        }
    )


@router.get("/warnings/{int:warning_id}", response=WarningDetail, operation_id="get_warning")
def get(request: HttpRequest, warning_id: int) -> WarningDetail:
    """A warning with its rule, and who did what about it."""
    reader = reader_of(request)
    warning = find_warning(reader, warning_id)
    rule = policy_of(warning.project).rules[Kind(warning.kind)]
    return WarningDetail.model_validate(
        warning_told(warning, reader)
        | {
            "recipe": say(f"warnings.{warning.kind}.recipe", threshold=rule.threshold),
            "history": history_of(warning),
        }
    )
