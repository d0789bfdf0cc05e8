"""The demo's teams meet: a stand-up with minutes, and a retrospective whose actions are followed up."""

from datetime import date, timedelta

from touchstone.config.demo.run import Run
from touchstone.meetings.actions import (
    add_action,
    begin_retrospective,
    edit_notes,
    edit_retrospective,
    plan_standup,
    write_card,
)
from touchstone.meetings.columns import default_columns
from touchstone.meetings.minutes import keep_minutes, plan_of, standup_of
from touchstone.projects.queries import find_project

TEAMS = ("CRM", "IOT")
KEPT_DAYS = 5
RETROSPECTIVE_DAYS_AGO = 6
NOTES = (
    "接口人本周内确认字段，周四一起过一遍。",
    "测试环境今晚 20:00 升级，明早先跑一遍回归。",
    "需求变更统一走变更单，口头的不排期。",
    "下周一评审提前到 9:30，材料周五下班前发出。",
)
CARDS = (
    ("well", "每天站会只谈三件事，十分钟就结束"),
    ("well", "客户代表直接参加演示，返工少了"),
    ("improve", "测试数据总是临时造，拖慢联调"),
    ("improve", "发布前一晚才合并代码"),
    ("improve", "口头需求没有记录，后来说不清"),
    ("ideas", "每两周请业务部门来看一次半成品"),
)
ACTIONS = ("整理一套可重复导入的测试数据", "约定发布前两天冻结合并")


def hold_standup(run: Run, day: date, place: int) -> None:
    """Plan it the first time; each evening its minutes are kept."""
    project = find_project(run.manager, run.project.pk)
    if run.story.key not in TEAMS or project.is_archived:
        return
    plan = plan_of(project)
    if plan.pk is None:
        plan_standup(plan, by=run.manager, is_on=True)
    edit_notes(standup_of(project, day), by=run.manager, notes=NOTES[place % len(NOTES)])
    keep_minutes(project, day)


def look_back(run: Run, day: date) -> None:
    """A retrospective that came as far as its actions."""
    project = find_project(run.manager, run.project.pk)
    if run.story.key not in TEAMS or project.is_archived:
        return
    row = begin_retrospective(project, by=run.manager, title=f"{day.month} 月回顾", columns=default_columns())
    for column, text in CARDS:
        write_card(row, by=run.manager, column=column, text=text)
    edit_retrospective(row, by=run.manager, phase="discuss")
    actions = [
        add_action(
            row, by=run.manager, title=title, assignee_id=run.manager.pk, due=day + timedelta(weeks=weeks)
        )
        for weeks, title in enumerate(ACTIONS, 1)
    ]
    done, planned = (action.item_id for action in actions)
    later = run.hours.on(run.hours.days_after(day + timedelta(days=9), 0), 9)
    run.report({done: {"status_id": run.statuses["done"]}, planned: {"start": later}}, by=run.manager)
