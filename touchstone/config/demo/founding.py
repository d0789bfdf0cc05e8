"""The company before its first project: departments, people, groups."""

from typing import Any

from touchstone.accounts.actions import (
    create_department,
    create_group,
    create_person,
    edit_department,
    set_up_company,
)
from touchstone.accounts.models import Organisation, Role, User
from touchstone.accounts.robots import system_robot
from touchstone.config.demo.company import COMPANY, DEPARTMENTS, GROUPS, MAIL_DOMAIN, PARTNERS, Person
from touchstone.core.gesture import gesture

People = dict[str, User]


def found_company() -> People:
    """Set the company up in one gesture; answers its people by name."""
    robot = system_robot()
    organisation = Organisation.objects.get()
    roles = {role.key: role for role in Role.objects.all()}
    people: People = {}
    with gesture(robot):
        set_up_company(organisation, by=robot, name=COMPANY, has_demo=True)
        for unit in DEPARTMENTS:
            department = create_department(organisation, by=robot, name=unit.name)
            for person in unit.people:
                profile = _profile(person) | {"role": roles[person.role], "department_id": department.pk}
                people[person.name] = create_person(organisation, by=robot, **profile)
            edit_department(department, by=robot, lead_id=people[unit.people[0].name].pk)
        for person in PARTNERS:
            profile = _profile(person) | {"role": roles[person.role]}
            people[person.name] = create_person(organisation, by=robot, **profile)
        for name, members in GROUPS.items():
            create_group(organisation, by=robot, name=name, people=[people[member] for member in members])
    return people


def _profile(person: Person) -> dict[str, Any]:
    return {"name": person.name, "email": f"{person.mail}@{MAIL_DOMAIN}", "title": person.title}
