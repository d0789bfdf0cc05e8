"""A company with one full board, made by our own actions: `python -m benchmarks.board.company 2000`.

Prints the project, the board and its reader, as JSON.
"""

import json
import sys
from random import Random
from typing import Any

from touchstone.config.commands.starting import start_django

PEOPLE = 12


def main() -> int:
    """Fill the database that the environment names."""
    cards = int(sys.argv[1])
    start_django()
    from touchstone.core.gesture import acting_via

    with acting_via("demo"):
        print(json.dumps(_fill(cards)))
    return 0


def _fill(cards: int) -> dict[str, Any]:
    from touchstone.accounts.actions import create_person, set_up_company
    from touchstone.accounts.queries import find_role, the_company
    from touchstone.accounts.robots import system_robot
    from touchstone.boards.actions import create_board
    from touchstone.projects.actions import set_member
    from touchstone.work.actions import start_project

    company = the_company()
    reader = create_person(
        company, by=system_robot(), name="陈思远", email="owner@example.com", role=find_role("officer")
    )
    set_up_company(company, by=reader, name="启明制造有限公司")
    project = start_project(company, by=reader, people={reader.email: reader}, name="产线改造", key="FULL")
    people = [reader]
    for number in range(PEOPLE - 1):
        mail, role = f"p{number}@example.com", find_role("member")
        people.append(create_person(company, by=reader, name=f"组员{number}", email=mail, role=role))
        set_member(project, by=reader, user=people[-1], role="member")
    _make_cards(project, cards, [person.pk for person in people], reader)
    board = create_board(project, by=reader, name="各人", is_shared=True, settings={"lanes": "assignee"})
    return {"project": project.pk, "board": board.pk, "reader": reader.email}


def _make_cards(project: Any, count: int, people: list[int], by: Any) -> None:
    """Cards over all statuses and people, with priorities and dates, as after some months of work."""
    from touchstone.work.actions import NewItem, create_items
    from touchstone.workflow.models import ItemType, Status

    random = Random(1)
    task = ItemType.objects.get(project=project, key="task")
    statuses = list(Status.objects.filter(workflow__project=project, is_cancelled=False))
    news = [
        NewItem(
            f"工作 {number}：检查、调整并记录第 {number % 97} 号工位",
            task,
            fields={
                "status_id": random.choice(statuses).pk,
                "assignee_id": random.choice(people),
                "priority": random.randint(0, 4),
                "duration": 480 * random.randint(1, 5),
            },
        )
        for number in range(count)
    ]
    create_items(project, news, by=by)


if __name__ == "__main__":
    sys.exit(main())
