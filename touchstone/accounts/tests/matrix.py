"""Who may do what with people and the company."""

from allauth.usersessions.models import UserSession

from tests.matrix import World, row
from touchstone.accounts.actions import create_group

ROWS = {
    "get_me": row("GET /me", others=200),
    "edit_me": row("PATCH /me", {"theme": "dark"}, others=200),
    "get_organisation": row("GET /organisation", others=200),
    "edit_organisation": row("PATCH /organisation", {"name": "新名"}, version="company", officer=200),
    "list_roles": row("GET /roles", others=200),
    "list_departments": row("GET /departments", others=200),
    "create_department": row("POST /departments", {"name": "采购部"}, officer=201),
    "edit_department": row(
        "PATCH /departments/{department.pk}",
        {"name": "数字化部"},
        version="department",
        officer=200,
        guest=404,
    ),
    "remove_department": row("DELETE /departments/{department.pk}", officer=409, guest=404),
    "list_people": row("GET /people?q=li", others=200),
    "create_person": row("POST /people", {"name": "吴静", "email": "wujing@example.com"}, officer=201),
    "get_person": row("GET /people/{outsider.pk}", others=200, guest=404),
    "edit_person": row(
        "PATCH /people/{outsider.pk}",
        {"phone": "010-1"},
        version="outsider",
        officer=200,
        outsider=200,
        guest=404,
    ),
    "suspend_person": row("PUT /people/{outsider.pk}/suspension", officer=200, guest=404),
    "reinstate_person": row("DELETE /people/{outsider.pk}/suspension", officer=200, guest=404),
    "create_sign_in_link": row("POST /people/{outsider.pk}/sign-in-links", officer=201, guest=404),
    "list_groups": row("GET /groups", others=200),
    "create_group": row("POST /groups", {"name": "评审组"}, officer=201),
    "edit_group": row(
        "PATCH /groups/{group.pk}", {"name": "变更委员会"}, version="group", officer=200, guest=404
    ),
    "remove_group": row("DELETE /groups/{group.pk}", officer=204, guest=404),
    "list_sessions": row("GET /sessions", others=200),
    "end_session": row("DELETE /sessions/{session.pk}", outsider=204, others=404),
}


def furnish(world: World) -> None:
    """A group, and a browser in which the outsider is signed in."""
    world.group = create_group(world.company, by=world.officer, name="项目委员会", people=[world.owner])
    world.session = UserSession.objects.create(user=world.outsider, ip="127.0.0.1", session_key="elsewhere")
