"""A company of a given size, made by our own actions: `python -m benchmarks.api.company 20 50000`.

Prints what the requests need to know, as JSON.
"""

import json
import sys
from random import Random
from typing import Any

from touchstone.config.commands.starting import start_django

PEOPLE = 30
LABELS = ("接口", "数据", "测试", "培训", "采购", "上线")
TITLES = ("需求确认", "方案评审", "接口开发", "数据清洗", "联调测试", "用户培训", "现场验收", "文档归档")
LARGEST, SMALL = 10_000, 1_000
BRANCH, LEAVES = 50, 9
"""Items of a phase, and tasks of a summary within it."""


def main() -> int:
    """Fill the database that the environment names."""
    projects, items = (int(argument) for argument in sys.argv[1:3])
    start_django()
    from touchstone.core.gesture import acting_via

    with acting_via("demo"):  # history being told: health is not counted at every gesture
        print(json.dumps(_fill(_sizes(projects, items))))
    return 0


def _sizes(projects: int, items: int) -> list[int]:
    """Items by project: a large plan, a small one, the rest alike."""
    special = [min(LARGEST, items // 5), min(SMALL, items // 20)]
    left = items - sum(special)
    each, more = divmod(left, projects - len(special))
    return [*special, *[each + (place < more) for place in range(projects - len(special))]]


def _fill(sizes: list[int]) -> dict[str, Any]:
    people = _people()
    random = Random(1)
    projects = [_project(place, size, people, random) for place, size in enumerate(sizes)]
    return {
        "reader": people[0].email,
        "people": [person.pk for person in people],
        "large": projects[0],
        "small": projects[1],
        "usual": projects[2],
    }


def _people() -> list[Any]:
    from touchstone.accounts.actions import create_person, set_up_company
    from touchstone.accounts.queries import find_role, the_company
    from touchstone.accounts.robots import system_robot

    company = the_company()
    officer = create_person(
        company, by=system_robot(), name="陈思远", email="officer@example.com", role=find_role("officer")
    )
    set_up_company(company, by=officer, name="启明制造有限公司")
    role = find_role("member")
    return [
        create_person(company, by=officer, name=f"员工{place:02}", email=f"p{place}@example.com", role=role)
        for place in range(PEOPLE)
    ]


def _project(place: int, size: int, people: list[Any], random: Random) -> dict[str, Any]:
    from touchstone.accounts.queries import the_company
    from touchstone.work.actions import create_items, start_project
    from touchstone.workflow.actions import create_label
    from touchstone.workflow.models import ItemType

    lead = people[0]
    team = {person.email: person for person in people}
    name, key = f"工厂{place + 1:02}", f"P{place + 1}"
    project = start_project(the_company(), by=lead, people=team, name=name, key=key)
    labels = [create_label(project, by=lead, name=name).pk for name in LABELS]
    types = {row.key: row for row in ItemType.objects.filter(project=project)}
    news = [_new_item(index, types, people, labels, random) for index in range(size)]
    if size == LARGEST:
        for new in news:  # what is begun stays where it is; here all that waits is to follow
            new.fields.pop("percent_complete", None)
    items = create_items(project, news, by=lead)
    leaves = [item for index, item in enumerate(items) if not _is_summary(index)]
    pairs = _pairs(len(leaves), size * 3 // 2, random)
    _draw_links(project, leaves, pairs, lead)
    followers = _followers(len(leaves), pairs)
    ids = [item.pk for item in leaves]
    return {
        "id": project.pk,
        "items": size,
        "labels": labels,
        "leaves": random.sample(ids, min(len(ids), 1_000)),
        "moves_all": ids[_nearest(followers, size)],
        "moves_a_tenth": ids[_nearest(followers, size // 10)],
    }


def _is_summary(index: int) -> bool:
    """A phase of 50 items; in it groups of a summary and 9 tasks."""
    within = index % BRANCH
    return within == 0 or within % (LEAVES + 1) == 1


def _parent(index: int) -> int | None:
    within = index % BRANCH
    if within == 0:
        return None
    phase = index - within
    return phase if _is_summary(index) else phase + within - (within - 1) % (LEAVES + 1)


def _new_item(index: int, types: Any, people: list[Any], labels: list[int], random: Random) -> Any:
    from touchstone.work.actions import NewItem

    title = f"{random.choice(TITLES)} {index + 1}"
    if _is_summary(index):
        return NewItem(title, types["summary"], parent=_parent(index))
    progress = random.random()
    return NewItem(
        title,
        types["task"],
        parent=_parent(index),
        fields={
            "description": f"**{title}** 按照合同附件执行，完成后更新记录。\n\n- 现场条件\n- 验收标准",
            "assignee_id": random.choice(people).pk if random.random() < 0.95 else None,
            "duration": 480 * random.randint(1, 10),
            "estimate": 60 * random.randint(4, 60),
            "priority": random.randrange(5),
            "label_ids": random.sample(labels, random.randrange(3)),
            "percent_complete": 100 if progress < 0.3 else 40 if progress < 0.45 else 0,
        },
    )


def _pairs(leaves: int, count: int, random: Random) -> list[tuple[int, int]]:
    """Which task waits for which: for one shortly before it."""
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < count:
        first = random.randrange(leaves - 1)
        pairs.add((first, min(leaves - 1, first + random.randint(1, 30))))
    return sorted(pairs)


def _draw_links(project: Any, leaves: list[Any], pairs: list[tuple[int, int]], by: Any) -> None:
    from touchstone.work.actions import NewLink, add_links

    add_links(project, [NewLink(leaves[first], leaves[second]) for first, second in pairs], by=by)


def _followers(leaves: int, pairs: list[tuple[int, int]]) -> list[int]:
    """How many wait for each task, directly or not."""
    reached = [0] * leaves
    for first, second in reversed(pairs):
        reached[first] |= reached[second] | 1 << second
    return [those.bit_count() for those in reached]


def _nearest(numbers: list[int], wanted: int) -> int:
    return min(range(len(numbers)), key=lambda place: abs(numbers[place] - wanted))


if __name__ == "__main__":
    sys.exit(main())
