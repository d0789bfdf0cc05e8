"""What is stored is always what a computation of everything from scratch says, whatever people do."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from tests.cast import Cast
from touchstone.audit.undo import undo_change_set
from touchstone.core.errors import DomainError
from touchstone.core.gesture import forget_last_gesture, last_change_set
from touchstone.projects.models import Project
from touchstone.schedule.computing import compute_afresh
from touchstone.schedule.differences import compare
from touchstone.schedule.tests.plans import draw, fetch, link
from touchstone.work.actions import edit_item, edit_link, move_items, remove_link, restore_items, trash_items
from touchstone.work.models import Item, Link

DAY = 480
STEPS = 50


class Hands:
    """Somebody who does one thing after another to a plan, at random but always the same."""

    def __init__(self, project: Project, seed: int) -> None:
        self.project = project
        self.owner = project.created_by
        self.dice = random.Random(seed)
        self.gestures: list[Any] = []

    def do_something(self) -> str:
        """One gesture; refusals are part of life."""
        deed: Callable[[], None] = self.dice.choice(
            [self.stretch, self.stretch, self.constrain, self.type_dates, self.progress, self.draw_link,
             self.change_link, self.cut_link, self.move, self.trash, self.restore, self.create, self.cancel,
             self.make_risk, self.undo]
        )  # fmt: skip
        forget_last_gesture()
        try:
            deed()
        except DomainError as refusal:
            return f"{deed.__name__}: {refusal.code}"
        if last_change_set() and deed != self.undo:
            self.gestures.append(last_change_set())
        return deed.__name__

    def edit(self, **fields: Any) -> None:
        edit_item(self.any_item(), by=self.owner, **fields)

    def stretch(self) -> None:
        self.edit(duration=self.dice.choice([None, 0, DAY, 3 * DAY, 777]))

    def constrain(self) -> None:
        start = self.any_item().start
        self.edit(constraint=self.dice.choice(["SNET", "FNLT", "MSO", "FNET"]), constraint_date=start)

    def type_dates(self) -> None:
        mode = self.dice.choice(["auto", "manual"])
        self.edit(mode=mode, start=self.any_item().start)

    def progress(self) -> None:
        self.edit(percent_complete=self.dice.choice([0, 30, 100]))

    def draw_link(self) -> None:
        kind, lag = self.dice.choice(["FS", "SS", "FF", "SF"]), self.dice.choice([0, 0, DAY, -DAY])
        link(self.any_item(), self.any_item(), kind, lag)

    def change_link(self) -> None:
        edit_link(self.any_link(), by=self.owner, lag=self.dice.choice([0, 2 * DAY, -60]))

    def cut_link(self) -> None:
        remove_link(self.any_link(), by=self.owner)

    def move(self) -> None:
        move_items([self.any_item()], by=self.owner, parent=self.dice.choice([None, self.any_item()]))

    def trash(self) -> None:
        trash_items([self.any_item()], by=self.owner)

    def restore(self) -> None:
        trashed = list(Item.objects.trashed().filter(project=self.project))
        if trashed:
            restore_items([fetch(self.dice.choice(trashed))], by=self.owner)

    def create(self) -> None:
        draw(self.project, (f"新事项 {self.dice.random()}", self.dice.choice([None, DAY])))

    def cancel(self) -> None:
        item = self.any_item()
        statuses = list(item.type.workflow.statuses.all())
        edit_item(item, by=self.owner, status_id=self.dice.choice(statuses).pk)

    def make_risk(self) -> None:
        self.edit(type_id=self.dice.choice(list(self.project.types.all())).pk)

    def undo(self) -> None:
        if self.gestures:
            undo_change_set(self.gestures.pop(), by=self.owner)

    def any_item(self) -> Any:
        return fetch(self.dice.choice(list(Item.objects.live().filter(project=self.project))))

    def any_link(self) -> Any:
        links = Link.objects.live().filter(successor__project=self.project)
        return self.dice.choice(list(links.select_related("successor__project")) or [draw_one(self)])


def draw_one(hands: Hands) -> Link:
    first, second = draw(hands.project, ("前", DAY), ("后", DAY))
    return link(first, second)


@pytest.mark.parametrize("seed", range(5))
def test_the_stored_plan_is_the_computed_plan(cast: Cast, project: Project, seed: int) -> None:
    draw(
        project, ("阶段一", None), ("一", DAY, 0), ("二", 2 * DAY, 0), ("阶段二", None), ("三", DAY, 3),
        ("四", None, 3), ("五", DAY),
    )  # fmt: skip
    hands = Hands(project, seed)
    story = []
    for _ in range(STEPS):
        story.append(hands.do_something())
        afresh = compute_afresh(Project.objects.select_related("calendar").get(pk=project.pk))
        assert compare(afresh) == [], story
