"""Routes of recurring items."""

from django.http import HttpRequest
from ninja import Router, Status

from touchstone.accounts.models import User
from touchstone.accounts.reader import reader_of
from touchstone.core.versions import expect_version
from touchstone.projects.models import Project
from touchstone.projects.queries import find_project
from touchstone.routines import actions
from touchstone.routines.api.schemas import RoutineChanges, RoutineIn, RoutineOut, RuleOut, RulePreview, Turn
from touchstone.routines.models import Routine
from touchstone.routines.queries import find_routine, turns_made
from touchstone.routines.recurrence import checked_rule, first_day, next_days, shifted
from touchstone.routines.rules import can_edit_routine
from touchstone.routines.wording import sentence_of

router = Router(tags=["recurring items"])
SHOWN = 5


@router.get("/projects/{int:project_id}/routines", response=list[RoutineOut], operation_id="list_routines")
def index(request: HttpRequest, project_id: int) -> list[RoutineOut]:
    """The recurring items of a project with their next turns; those that ended come last."""
    reader = reader_of(request)
    project = find_project(reader, project_id)
    rows = Routine.objects.visible_to(reader).filter(project=project).select_related("by")
    made = turns_made(project)
    found = sorted(rows, key=lambda row: (row.ended_at is not None, row.is_paused, str(row.next_on)))
    for routine in found:
        routine.project = project
    return [_out(routine, reader, made=made[routine.pk]) for routine in found]


@router.post("/projects/{int:project_id}/routines", response={201: RoutineOut}, operation_id="start_routine")
def start(request: HttpRequest, project_id: int, body: RoutineIn) -> Status[RoutineOut]:
    """Have an item made again and again."""
    reader = reader_of(request)
    routine = actions.start_routine(find_project(reader, project_id), by=reader, **body.model_dump())
    return Status(201, _out(routine, reader))


@router.post("/projects/{int:project_id}/routine-previews", response=RuleOut, operation_id="preview_routine")
def preview(request: HttpRequest, project_id: int, body: RulePreview) -> RuleOut:
    """A rule in words, and its first turns on the project's calendar."""
    project = find_project(reader_of(request), project_id)
    rule = checked_rule(body.rule, body.starts_on)
    first = first_day(rule, body.starts_on)
    turns = [
        Turn(day=day, due=shifted(day, project.calendar, body.shift))
        for day in next_days(rule, body.starts_on, first, SHOWN)
    ]
    return RuleOut(sentence=sentence_of(rule), turns=turns)


@router.patch("/routines/{int:routine_id}", response=RoutineOut, operation_id="edit_routine")
def edit(request: HttpRequest, routine_id: int, body: RoutineChanges) -> RoutineOut:
    """Change what is made, or when."""
    reader = reader_of(request)
    routine = find_routine(reader, routine_id)
    expect_version(request, routine, lambda: _out(routine, reader))
    changes = body.model_dump(exclude_unset=True)
    if "content" in changes:
        changes["content"] = body.content.model_dump()
    return _out(actions.edit_routine(routine, by=reader, **changes), reader)


@router.put("/routines/{int:routine_id}/pause", response=RoutineOut, operation_id="pause_routine")
def pause(request: HttpRequest, routine_id: int) -> RoutineOut:
    """Make nothing for now."""
    reader = reader_of(request)
    return _out(actions.pause_routine(find_routine(reader, routine_id), by=reader), reader)


@router.delete("/routines/{int:routine_id}/pause", response=RoutineOut, operation_id="resume_routine")
def resume(request: HttpRequest, routine_id: int) -> RoutineOut:
    """Go on with the next turn."""
    reader = reader_of(request)
    return _out(actions.resume_routine(find_routine(reader, routine_id), by=reader), reader)


@router.post("/routines/{int:routine_id}/skips", response=RoutineOut, operation_id="skip_turn")
def skip(request: HttpRequest, routine_id: int) -> RoutineOut:
    """Leave the next turn out."""
    reader = reader_of(request)
    return _out(actions.skip_turn(find_routine(reader, routine_id), by=reader), reader)


@router.put("/routines/{int:routine_id}/end", response=RoutineOut, operation_id="end_routine")
def end(request: HttpRequest, routine_id: int) -> RoutineOut:
    """Make nothing any more."""
    reader = reader_of(request)
    return _out(actions.end_routine(find_routine(reader, routine_id), by=reader), reader)


@router.delete("/routines/{int:routine_id}/end", response=RoutineOut, operation_id="reopen_routine")
def reopen(request: HttpRequest, routine_id: int) -> RoutineOut:
    """Begin again with the next turn from today on."""
    reader = reader_of(request)
    return _out(actions.reopen_routine(find_routine(reader, routine_id), by=reader), reader)


def _out(routine: Routine, reader: User, *, made: int | None = None) -> RoutineOut:
    return RoutineOut.model_validate(
        {
            "id": routine.pk,
            "title": routine.title,
            "type_id": routine.type_id,
            "content": routine.content,
            "rule": routine.rule,
            "sentence": sentence_of(routine.rule),
            "turns": _turns(routine, routine.project),
            "starts_on": routine.starts_on,
            "shift": routine.shift,
            "trigger": routine.trigger,
            "lead_days": routine.lead_days,
            "is_paused": routine.is_paused,
            "ended_at": routine.ended_at,
            "last_item_id": routine.last_item_id,
            "made": routine.occurrences.count() if made is None else made,
            "by_name": routine.by.name,
            "version": routine.version,
            "can": {"edit": can_edit_routine(reader, routine)},
        }
    )


def _turns(routine: Routine, project: Project) -> list[Turn]:
    if routine.ended_at is not None:
        return []
    upcoming = next_days(routine.rule, routine.starts_on, routine.next_on, SHOWN)
    return [Turn(day=day, due=shifted(day, project.calendar, routine.shift)) for day in upcoming]
