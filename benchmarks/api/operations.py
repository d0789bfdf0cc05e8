"""What is measured: each operation as a client sends it, with the aim it is held to."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count, cycle
from typing import Any
from urllib.parse import quote

Send = Callable[..., Any]
"""`send(method, path, body, **headers)` answers what came back, which must be a success."""


FIRST_VERSION = 1
"""Nobody has edited the items before."""


@dataclass(frozen=True)
class Operation:
    """A request to be made again and again. `aim` is in CPU milliseconds, `aim_wall` in milliseconds."""

    name: str
    run: Callable[[Send], Any]
    aim: float | None = None
    aim_wall: float | None = None
    share: float = field(default=1.0, kw_only=True)
    """How many requests of it, of the usual number."""


def operations(company: dict[str, Any]) -> Iterator[Operation]:
    """Every operation, reads before writes."""
    people = company["people"]
    usual, small, large = (Project(company[name]) for name in ("usual", "small", "large"))
    new, words, durations = _new_items(people), _words(people), _durations()
    wanted = _wanted(usual, people)
    yield Operation("list of 100, filtered", lambda send: usual.list(send, f"filter={wanted}"), 15)
    yield Operation("list of 100 in outline order", lambda send: usual.list(send, "tree=1"))
    yield Operation("show", usual.show, 12)
    yield Operation("Gantt data, small project", small.plan, 50, share=0.3)
    yield Operation("board data", usual.plan, share=0.15)
    yield Operation("Gantt data, large project", large.plan, share=0.05)
    yield Operation("my work", lambda send: send("GET", "/my-work"), share=0.3)
    yield Operation("health", lambda send: send("GET", f"/projects/{usual.id}/health"), share=0.15)
    yield Operation("create", lambda send: usual.create(send, next(new)), 25)
    yield Operation("update: title, priority, assignee", lambda send: usual.edit(send, next(words)), 20)
    yield Operation("update: duration", lambda send: usual.edit(send, next(durations)), share=0.3)
    yield Operation(
        "create in the large project", lambda send: large.create(send, next(new)), aim_wall=300, share=0.1
    )
    yield Operation(
        "update: duration in the large project",
        lambda send: large.edit(send, next(durations)),
        aim_wall=300,
        share=0.2,
    )
    yield Operation(
        "move in the large project: a tenth follows", large.mover("moves_a_tenth"), aim_wall=300, share=0.1
    )
    yield Operation(
        "move in the large project: all follow", large.mover("moves_all"), aim_wall=300, share=0.1
    )


class Project:
    """One of the company's projects, and what has been done to it."""

    def __init__(self, made: dict[str, Any]) -> None:
        self.id: int = made["id"]
        self.labels: list[int] = made["labels"]
        self.path = f"/projects/{self.id}"
        self._items = cycle(made["leaves"])
        self._made = made
        self._versions: dict[int, int] = {}

    def list(self, send: Send, query: str) -> None:
        answer = send("GET", f"{self.path}/items?limit=100&{query}")
        page = json.loads(answer.body)
        assert len(page["items"]) >= min(100, page["total"]) > 0

    def show(self, send: Send) -> None:
        send("GET", f"/items/{next(self._items)}")

    def plan(self, send: Send) -> None:
        send("GET", f"{self.path}/plan")

    def create(self, send: Send, fields: dict[str, Any]) -> None:
        send("POST", f"{self.path}/items", {**fields, "label_ids": self.labels[:2]})

    def mover(self, name: str) -> Callable[[Send], None]:
        """Make that task of the project a quarter of a year longer, the next time short again."""
        item_id, durations = self._made[name], cycle([480 * 60, 480])

        def move(send: Send) -> None:
            if item_id not in self._versions:
                self._keep_version(item_id, send("GET", f"/items/{item_id}"))
            self._edit(send, item_id, {"duration": next(durations)})

        return move

    def edit(self, send: Send, changes: dict[str, Any]) -> None:
        self._edit(send, next(self._items), changes)

    def _edit(self, send: Send, item_id: int, changes: dict[str, Any]) -> None:
        version = self._versions.get(item_id, FIRST_VERSION)
        self._keep_version(item_id, send("PATCH", f"/items/{item_id}", changes, If_Match=f'"{version}"'))

    def _keep_version(self, item_id: int, answer: Any) -> None:
        self._versions[item_id] = int(answer.header("ETag").strip('"'))


def _wanted(project: Project, people: list[int]) -> str:
    conditions = [
        {"field": "assignee", "op": "in", "value": people[:15]},
        {"field": "status_category", "op": "in", "value": ["todo", "doing"]},
        {"field": "label", "op": "in", "value": project.labels[:3]},
    ]
    return quote(json.dumps({"and": conditions}))


def _new_items(people: list[int]) -> Iterator[dict[str, Any]]:
    for number, assignee in zip(count(1), cycle(people)):
        yield {
            "title": f"补充任务 {number}",
            "description": "来自客户的补充要求，见会议纪要。",
            "assignee_id": assignee,
            "priority": 3,
            "duration": 960,
        }


def _words(people: list[int]) -> Iterator[dict[str, Any]]:
    for number, assignee in zip(count(1), cycle(people)):
        yield {"title": f"改过的标题 {number}", "priority": number % 5, "assignee_id": assignee}


def _durations() -> Iterator[dict[str, Any]]:
    return ({"duration": 480 * (1 + number % 17)} for number in count(1))
