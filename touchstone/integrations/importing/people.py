"""Who the resources of a file are among the people of the company."""

from collections.abc import Iterable, Mapping

from touchstone.accounts.models import User
from touchstone.integrations.plan_file.plan import Assignment, Plan, Resource


def match_people(plan: Plan, chosen: Mapping[str, int | None], reader: User) -> dict[str, User]:
    """User by resource uid: as chosen, otherwise by mail address or by a name that only one person has.

    People whom the reader does not see are as good as absent.
    """
    known = User.objects.visible_to(reader).active()
    workers = [resource for resource in plan.resources if resource.kind == "work"]
    by_id = {person.pk: person for person in known.filter(pk__in=[pk for pk in chosen.values() if pk])}
    by_mail = _by_mail(known.filter(email__in=[resource.email for resource in workers if resource.email]))
    by_name = _by_name(known.filter(name__in=[resource.name for resource in workers]))
    matched: dict[str, User] = {}
    for resource in workers:
        person = _choose(resource, chosen, by_id) or _guess(resource, chosen, by_mail, by_name)
        if person is not None:
            matched[resource.uid] = person
    return matched


def _choose(resource: Resource, chosen: Mapping[str, int | None], by_id: Mapping[int, User]) -> User | None:
    return by_id.get(chosen.get(resource.uid) or 0)


def _guess(
    resource: Resource,
    chosen: Mapping[str, int | None],
    by_mail: Mapping[str, User],
    by_name: Mapping[str, User],
) -> User | None:
    if resource.uid in chosen:
        return None
    return by_mail.get(resource.email.casefold()) or by_name.get(resource.name)


def _by_mail(people: Iterable[User]) -> dict[str, User]:
    return {person.email.casefold(): person for person in people}


def _by_name(people: Iterable[User]) -> dict[str, User]:
    """Names that two people share say nothing."""
    found: dict[str, User] = {}
    shared: set[str] = set()
    for person in people:
        if person.name in found:
            shared.add(person.name)
        found[person.name] = person
    return {name: person for name, person in found.items() if name not in shared}


def assignments_by_task(plan: Plan) -> dict[str, list[Assignment]]:
    """The assignments of each task, the largest share first, otherwise as in the file."""
    grouped: dict[str, list[Assignment]] = {}
    for assignment in plan.assignments:
        grouped.setdefault(assignment.task_uid, []).append(assignment)
    for listed in grouped.values():
        listed.sort(key=lambda assignment: -assignment.units)
    return grouped


def say_resources(assignments: Iterable[Assignment], resources: Mapping[str, Resource]) -> str:
    """The resources of a task as Microsoft Project writes them: `张三[50%],钢材[3 吨]`."""
    return ",".join(_say_share(assignment, resources[assignment.resource_uid]) for assignment in assignments)


def _say_share(assignment: Assignment, resource: Resource) -> str:
    if resource.kind == "material":
        return f"{resource.name}[{assignment.units:g} {resource.material_unit}".rstrip() + "]"
    if resource.kind == "cost" or assignment.units == 1:
        return resource.name
    return f"{resource.name}[{assignment.units * 100:g}%]"
