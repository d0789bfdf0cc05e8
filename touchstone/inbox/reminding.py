"""What domains tell by the clock: digests of warnings, and that a stand-up begins."""

from collections.abc import Iterable

from touchstone.accounts.models import User
from touchstone.core.events import Happening, on
from touchstone.inbox.delivering import listeners, ways_of, write_notices
from touchstone.inbox.models import Kind, Notice, Reason
from touchstone.projects.models import Project
from touchstone.projects.queries import is_visible_to


@on("warnings.told")
def tell_of_warnings(event: Happening) -> None:
    """One notice a person and day, whatever the number of warnings and projects."""
    told = event.after
    notice = Notice(
        person_id=event.subject_id,
        cause=f"warned {event.at.date().isoformat()}",
        kind=Kind.WARNED,
        reason=Reason.OWNER,
        project_id=told["project_id"],
        item_id=told["item_id"],
        page="/warnings?mine=true" if told["new"] else "/warnings?escalated=true",
        count=told["new"] + told["escalated"],
        told={},
        at=event.at,
    )
    _write([notice], told["project_id"])


@on("standup.reminded")
def remind_of_standup(event: Happening) -> None:
    """Everybody who takes part, at the team's time."""
    project_id = event.after["project_id"]
    notices = [
        Notice(
            person_id=person_id,
            cause=f"standup {event.after['date']}",
            kind=Kind.INVITED,
            reason=Reason.MEMBER,
            project_id=project_id,
            page=f"/projects/{project_id}/standup",
            at=event.at,
        )
        for person_id in event.after["user_ids"]
    ]
    _write(notices, project_id)


def _write(notices: Iterable[Notice], project_id: int) -> None:
    """For whoever wants it and may see the project."""
    wanted = list(notices)
    people = listeners(notice.person_id for notice in wanted)
    project = Project.objects.get(pk=project_id)
    heard = [notice for notice in wanted if _hears(people.get(notice.person_id), notice, project)]
    if heard:
        write_notices(heard, people, heard[0].cause)


def _hears(person: User | None, notice: Notice, project: Project) -> bool:
    if person is None or not is_visible_to(person, project):
        return False
    return not ways_of(person, notice.kind).are_silent
