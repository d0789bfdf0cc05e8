"""How a Scrum team of the demo runs its sprints: two weeks each, what is left goes into the next one."""

from datetime import date, timedelta
from functools import partial

from touchstone.config.demo.run import Run
from touchstone.core import clock
from touchstone.projects.library.scrum.sprints import GOALS, planned_for
from touchstone.sprints.actions import close_sprint, create_sprint, edit_sprint, place_items, start_sprint
from touchstone.sprints.models import Sprint, SprintState
from touchstone.work.actions import create_item
from touchstone.work.models import Item

LENGTH = timedelta(days=13)
BEGINS = "sprint-1-planning"
SIZES = (1, 1, 2, 2, 3)
LATER = timedelta(days=88)
WISHES = (
    ("按客户分组查看设备", 5),
    ("保养计划提前七天提醒", 3),
    ("报警规则由客户自己设置", 8),
    ("设备档案扫码打开", 3),
    ("维修工单附现场照片", 2),
    ("停机损失按班次统计", 8),
    ("备件库存不足预警", None),
    ("多语言界面：英语、越南语", 13),
    ("离线时先存本地再上传", None),
)


def begin_sprints(run: Run) -> None:
    """The first planning is over: wishes wait, the first two sprints are planned, the first begins."""
    _write_wishes(run)
    today = run.hours.today(clock.now())
    first = _plan(run, 1, today)
    _plan(run, 2, first.last_day + timedelta(days=1))
    _start(run, 1)


def _write_wishes(run: Run) -> None:
    """What customers wish for later: the backlog beyond the plan, some of it not estimated."""
    story = int(run.project.types.get(key="story").pk)
    later = clock.now() + LATER
    for title, points in WISHES:
        values = {"points": points} if points else {}
        create_item(
            run.project,
            by=run.manager,
            title=title,
            type_id=story,
            values=values,
            start=later,
            assignee_id=run.manager.pk,
        )


def take_in(run: Run, item_id: int) -> None:
    """A defect that was found meanwhile goes into the sprint that runs, with a quick estimate."""
    sprint = Sprint.objects.filter(project=run.project, state=SprintState.ACTIVE).first()
    if sprint is None:
        return
    size = run.chance.choice(SIZES)
    run.report({item_id: {"values": {"points": size}}}, by=run.manager)
    place_items([run.item(item_id)], by=run.manager, sprint=sprint)


def _start(run: Run, number: int) -> None:
    sprint = start_sprint(_sprint(run, number), by=run.manager)
    end = run.hours.on(run.hours.days_after(sprint.last_day - timedelta(days=2), 0), 17, 50)
    run.agenda.at(end, partial(_close, run, number))


def _close(run: Run, number: int) -> None:
    """The review: what is left is carried over, the sprint after the next one is planned."""
    if run.is_over or number >= len(GOALS):
        return
    following = _sprint(run, number + 1)
    close_sprint(_sprint(run, number), by=run.manager, into=following)
    if number + 2 <= len(GOALS):
        _plan(run, number + 2, following.last_day + timedelta(days=1))
    # Around a long holiday the last working day of one may be the first of the next.
    begin = run.hours.on(run.hours.days_after(following.first_day, 0), 10)
    run.agenda.at(max(begin, clock.now() + timedelta(minutes=2)), partial(_start, run, number + 1))


def _plan(run: Run, number: int, first: date) -> Sprint:
    goal = GOALS[number - 1][0]
    sprint = create_sprint(
        run.project,
        by=run.manager,
        name=f"迭代 {number}",
        goal=goal,
        first_day=first,
        last_day=first + LENGTH,
    )
    owner = run.story.roles.get("product-owner")
    if owner:
        edit_sprint(sprint, by=run.manager, shares={str(run.people[owner].pk): 50})
    slugs = [slug for slug in planned_for(number) if slug in run.items]
    items = Item.objects.open().filter(pk__in=[run.items[slug] for slug in slugs])
    place_items(items.select_related("project", "type").order_by("number"), by=run.manager, sprint=sprint)
    return sprint


def _sprint(run: Run, number: int) -> Sprint:
    rows = Sprint.objects.select_related("project__calendar", "board")
    return rows.get(project=run.project, name=f"迭代 {number}")
