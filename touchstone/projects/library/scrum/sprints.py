"""Six two-week sprints, each made of the same four meetings around the stories planned for it."""

from collections.abc import Sequence

from touchstone.projects.library.outline import Node, Pair, flatten, milestone, phase, task
from touchstone.projects.library.scrum.backlog import BACKLOG

GOALS: Sequence[Pair] = (
    (
        "登录后能建单、能查到：打通第一条主线",
        "Sign in, create a record, find it again: the first thread works",
    ),
    (
        "单据能审批、能退回，权限按部门隔离",
        "Records are approved or returned; departments see only their own",
    ),
    ("出错能追溯、能撤销，待办有人提醒", "Mistakes can be traced and undone; waiting work is announced"),
    ("管理者有看板，手机能办待办", "Managers have a dashboard; tasks can be done on a phone"),
    ("历史数据能导入，周边系统能对接", "Old data can be imported; other systems can connect"),
    ("达到发布质量：安全、易用、文档齐全", "Fit for release: safe, usable, documented"),
)


def planned_for(number: int) -> list[str]:
    """Slugs of the backlog items that follow this sprint's planning."""
    _, links = flatten(BACKLOG)
    return [link.successor for link in links if link.predecessor == f"sprint-{number}-planning"]


def sprint(number: int, goal: Pair) -> Node:
    name = f"sprint-{number}"
    return phase(
        name,
        f"迭代 {number}",
        f"Sprint {number}",
        about=(f"迭代目标：{goal[0]}。", f"Sprint goal: {goal[1]}."),
        deliverables=[("可演示、可部署的产品增量", "An increment that can be shown and deployed")],
        items=[
            _planning(number),
            _refinement(number),
            _review(number),
            _retrospective(number),
            milestone(
                f"{name}-done",
                f"迭代 {number} 结束",
                f"Sprint {number} done",
                role="scrum-master",
                after=f"{name}-retrospective",
            ),
        ],
    )


def _planning(number: int) -> Node:
    return task(
        f"sprint-{number}-planning",
        f"迭代 {number} 计划会",
        f"Sprint {number} planning",
        hours=4,
        work_days=4,
        role="scrum-master",
        after="ready-to-sprint" if number == 1 else f"sprint-{number - 1}-done",
        checks=[
            ("用一句话写下迭代目标", "The goal is written in one sentence"),
            (
                "按前三个迭代的平均速率取故事",
                "Take in no more than the average velocity of the last three sprints",
            ),
            ("故事拆到一天以内的任务", "Stories are broken into tasks of a day or less"),
        ],
    )


def _refinement(number: int) -> Node:
    is_last = number == len(GOALS)
    return task(
        f"sprint-{number}-refinement",
        "发布后待办梳理" if is_last else f"迭代 {number + 1} 待办梳理",
        "Refine the backlog after release" if is_last else f"Refine the backlog for sprint {number + 1}",
        hours=2,
        work_days=1.5,
        role="product-owner",
        after=f"sprint-{number}-planning FS+5d",
    )


def _review(number: int) -> Node:
    name = f"sprint-{number}"
    return task(
        f"{name}-review",
        f"迭代 {number} 评审与演示",
        f"Sprint {number} review",
        hours=2,
        work_days=2,
        role="product-owner",
        after=[f"{name}-planning FS+9d", f"{name}-refinement", *planned_for(number)],
        checks=[
            ("用真实数据演示，不放幻灯片", "Shown with real data, without slides"),
            ("未完成的故事退回待办，不算速率", "Unfinished stories go back and do not count"),
            ("干系人反馈当场记入待办", "Feedback goes into the backlog on the spot"),
        ],
    )


def _retrospective(number: int) -> Node:
    name = f"sprint-{number}"
    return task(
        f"{name}-retrospective",
        f"迭代 {number} 回顾会",
        f"Sprint {number} retrospective",
        hours=2,
        work_days=2,
        role="scrum-master",
        after=f"{name}-review",
        checks=[
            ("做得好的、要改的各说三条", "Three things that went well, three to change"),
            (
                "改进项不超过两条，指定负责人和期限",
                "At most two improvements, each with an owner and a date",
            ),
        ],
    )


SPRINTS = phase(
    "sprints",
    "迭代",
    "Sprints",
    about=(
        "两周一个迭代，起止日期固定，范围可调。做不完的故事退回待办，不延长迭代。",
        "Two weeks each with fixed dates and flexible scope. Unfinished stories go back; a sprint is never extended.",
    ),
    items=[sprint(number, goal) for number, goal in enumerate(GOALS, start=1)],
)
