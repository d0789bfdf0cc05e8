"""The choice a person made of who the file's resources are."""

from collections.abc import Mapping

from touchstone.accounts.models import User
from touchstone.core.errors import Invalid
from touchstone.integrations.importing.readings import reading_of
from touchstone.integrations.models import ImportRun


def checked_people(run: ImportRun, people: Mapping[str, int | None], by: User) -> dict[str, int | None]:
    """The choice of people, each resource and person known."""
    plan = reading_of(run).plan
    uids = {resource.uid for resource in plan.resources} if plan else set()
    if people.keys() - uids:
        raise Invalid("imports.unknown_resource", field="people")
    wanted = {pk for pk in people.values() if pk}
    if User.objects.visible_to(by).active().filter(pk__in=wanted).count() != len(wanted):
        raise Invalid("imports.unknown_person", field="people")
    return dict(people)
