"""A company with one large plan, made by our own actions: `python -m benchmarks.gantt.company 10000 15000`.

Prints the project, its owner and the task to drag, as JSON.
"""

import json
import sys
from random import Random
from typing import Any

from touchstone.config.commands.starting import start_django

BRANCH = 20
"""A summary and its 19 tasks; the tasks of a branch wait for each other in a chain of four at most."""
CHAIN = 4
REACH = 30


def main() -> int:
    """Fill the database that the environment names."""
    tasks, links = (int(argument) for argument in sys.argv[1:3])
    start_django()
    from touchstone.core.gesture import acting_via

    with acting_via("demo"):
        print(json.dumps(_fill(tasks, links)))
    return 0


def _fill(tasks: int, links: int) -> dict[str, Any]:
    from touchstone.accounts.actions import create_person, set_up_company
    from touchstone.accounts.queries import find_role, the_company
    from touchstone.accounts.robots import system_robot
    from touchstone.work.actions import create_items, start_project
    from touchstone.workflow.models import ItemType

    company, officer = the_company(), find_role("officer")
    owner = create_person(company, by=system_robot(), name="陈思远", email="owner@example.com", role=officer)
    set_up_company(company, by=owner, name="启明制造有限公司")
    project = start_project(company, by=owner, people={owner.email: owner}, name="总装厂建设", key="BIG")
    types = {row.key: row for row in ItemType.objects.filter(project=project)}
    random = Random(1)
    news = [_new_item(number, types, owner.pk, random) for number in range(tasks)]
    items = create_items(project, news, by=owner)
    task, follower = _draw_links(project, items, links, owner, random)
    return {"project": project.pk, "reader": owner.email, "task": task.pk, "follower": follower.pk}


def _new_item(number: int, types: Any, owner: int, random: Random) -> Any:
    from touchstone.work.actions import NewItem

    if number % BRANCH == 0:
        return NewItem(f"第 {number // BRANCH + 1} 区段", types["summary"])
    fields = {"duration": 480 * random.randint(1, 8), "assignee_id": owner}
    return NewItem(f"工序 {number}", types["task"], parent=number - number % BRANCH, fields=fields)


def _draw_links(project: Any, items: list[Any], count: int, by: Any, random: Random) -> tuple[Any, Any]:
    """Links to tasks shortly after; answers an early task and one that waits for it."""
    from touchstone.work.actions import NewLink, add_links

    leaves = [item for number, item in enumerate(items) if number % BRANCH]
    pairs = {(place, place + 1) for place in range(len(leaves) - 1) if place % CHAIN}
    while len(pairs) < count:
        place = random.randrange(len(leaves) - 1)
        pairs.add((place, min(len(leaves) - 1, place + random.randint(1, REACH))))
    add_links(project, [NewLink(leaves[one], leaves[other]) for one, other in sorted(pairs)], by=by)
    return leaves[1], leaves[2]


if __name__ == "__main__":
    sys.exit(main())
