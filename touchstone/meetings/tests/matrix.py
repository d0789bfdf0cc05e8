"""Who may do what in meetings."""

from tests.matrix import Expected, World, row
from touchstone.meetings.actions import add_action, begin_retrospective, edit_retrospective, write_card
from touchstone.meetings.columns import default_columns
from touchstone.meetings.minutes import plan_of, standup_of
from touchstone.meetings.models import StandupEntry
from touchstone.warnings.working_days import WorkingDays

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
MEMBERS: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 200, "guest": 403}
MAKERS: Expected = {"officer": 403, "owner": 201, "manager": 201, "member": 201, "guest": 403}
DOERS: Expected = {"officer": 403, "owner": 204, "manager": 204, "member": 204, "guest": 403}

ROWS = {
    "get_standup": row("GET /projects/{project.pk}/standup", **READERS, others=404),
    "edit_standup_entry": row(
        "PUT /projects/{project.pk}/standup/entries/{member.pk}",
        lambda world: {"day": world.day, "done": "- 联调通过"},
        version="entry",
        **MEMBERS,
        others=404,
    ),
    "edit_standup_notes": row(
        "PUT /projects/{project.pk}/standup/notes",
        lambda world: {"day": world.day, "notes": "周四评审"},
        version="standup",
        **MEMBERS,
        others=404,
    ),
    "edit_standup_plan": row(
        "PATCH /projects/{project.pk}/standup/plan",
        {"at": "09:15"},
        version="standup_plan",
        **MEMBERS,
        others=404,
    ),
    "list_retrospectives": row("GET /projects/{project.pk}/retrospectives", **READERS, others=404),
    "begin_retrospective": row(
        "POST /projects/{project.pk}/retrospectives", {"title": "第 3 次回顾"}, **MAKERS, others=404
    ),
    "get_retrospective": row("GET /retrospectives/{retrospective.pk}", **READERS, others=404),
    "edit_retrospective": row(
        "PATCH /retrospectives/{retrospective.pk}",
        {"title": "上线回顾"},
        version="retrospective",
        **MEMBERS,
        others=404,
    ),
    "remove_retrospective": row("DELETE /retrospectives/{retrospective.pk}", **DOERS, others=404),
    "add_retrospective_action": row(
        "POST /retrospectives/{retrospective.pk}/actions", {"title": "每周演示一次"}, **MAKERS, others=404
    ),
    "remove_retrospective_action": row("DELETE /retrospective-actions/{followed.pk}", **DOERS, others=404),
    "export_retrospective": row(
        "GET /retrospectives/{retrospective.pk}/exports/markdown", **READERS, others=404
    ),
    "write_card": row(
        "POST /retrospectives/{retrospective.pk}/cards",
        {"column": "well", "text": "测试环境稳定"},
        **MAKERS,
        others=404,
    ),
    "rewrite_card": row(
        "PATCH /retrospective-cards/{card.pk}",
        lambda world: {"secret": world.secret, "text": "改过的话"},
        **DOERS,
        others=404,
    ),
    "remove_card": row(
        "POST /retrospective-cards/{card.pk}/removal",
        lambda world: {"secret": world.secret},
        **DOERS,
        others=404,
    ),
    "group_card": row("PUT /retrospective-cards/{card.pk}/group", {"lead_id": None}, **DOERS, others=404),
    "vote_for_card": row("PUT /retrospective-cards/{card.pk}/votes", {"count": 1}, **DOERS, others=404),
}


def furnish(world: World) -> None:
    """A retrospective of the member that is being voted on, with a card and an action."""
    project, member = world.project, world.member
    world.day = WorkingDays(project).today.isoformat()
    world.standup = standup_of(project, WorkingDays(project).today)
    world.entry, world.standup_plan = StandupEntry(version=0), plan_of(project)
    world.retrospective = begin_retrospective(project, by=member, title="回顾", columns=default_columns())
    world.card, world.secret = write_card(world.retrospective, by=member, column="well", text="按时上线")
    edit_retrospective(world.retrospective, by=member, phase="vote")
    world.followed = add_action(world.retrospective, by=member, title="固定发布窗口")
