"""A company with one project: `python -m benchmarks.live.company 20 500` prints sessions and items.

People watch and do the items in turn, so that an edit of all concerns everybody.
"""

import json
import sys
from typing import Any

from touchstone.config.commands.starting import start_django

WATCHERS = 5


def main() -> int:
    """Fill the database that the environment names."""
    people, items = (int(argument) for argument in sys.argv[1:3])
    start_django()
    from touchstone.core.gesture import acting_via

    with acting_via("demo"):
        print(json.dumps(fill(people, items)))
    return 0


def fill(people: int, items: int) -> dict[str, Any]:
    """The project, its items with their versions, and a session of each person."""
    from touchstone.projects.actions import create_project, set_member
    from touchstone.work.actions import create_items
    from touchstone.work.actions.creating import NewItem
    from touchstone.work.models import Item
    from touchstone.workflow.defaults import lay_down_workflow

    company, everybody = _people(people)
    owner = everybody[0]
    project = create_project(company, by=owner, name="常州二期", key="CZ")
    lay_down_workflow(project)
    for person in everybody[1:]:
        set_member(project, by=owner, user=person, role="member")
    ids = [person.pk for person in everybody]
    news = [
        NewItem(f"任务 {place}", fields={"assignee_id": ids[place % len(ids)], "duration": 480})
        for place in range(items)
    ]
    made = create_items(project, news, by=owner)
    watched = Item.watchers.through
    watched.objects.bulk_create(
        [
            watched(item_id=item.pk, user_id=ids[(place + step) % len(ids)])
            for place, item in enumerate(made)
            for step in range(WATCHERS)
        ],
        ignore_conflicts=True,
    )
    return {
        "project": project.pk,
        "items": [[item.pk, item.version] for item in made],
        "sessions": [_session(person) for person in everybody],
    }


def _people(count: int) -> tuple[Any, list[Any]]:
    from touchstone.accounts.actions import create_person, set_up_company
    from touchstone.accounts.queries import find_role, the_company
    from touchstone.accounts.robots import system_robot

    company, role = the_company(), find_role("officer")
    first = create_person(company, by=system_robot(), name="陈思远", email="p0@example.com", role=role)
    set_up_company(company, by=first, name="澄江精密")
    member = find_role("member")
    others = [
        create_person(company, by=first, name=f"同事{place}", email=f"p{place}@example.com", role=member)
        for place in range(1, count)
    ]
    return company, [first, *others]


def _session(person: Any) -> str:
    from django.test import Client

    browser = Client()
    browser.force_login(person)
    return str(browser.cookies["sessionid"].value)


if __name__ == "__main__":
    sys.exit(main())
