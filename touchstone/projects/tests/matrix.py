"""Who may do what with projects."""

from tests.matrix import Expected, World, row

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
MANAGERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 403, "guest": 403}
APPOINTERS: Expected = {"officer": 204, "owner": 204, "manager": 204, "member": 403, "guest": 403}
BLIND_GUEST: Expected = {"officer": 204, "owner": 204, "manager": 204, "member": 403, "guest": 404}
STARRERS: Expected = {"officer": 204, "owner": 204, "manager": 204, "member": 204, "guest": 204}
ROLE = {"role": "member"}

ROWS = {
    "list_projects": row("GET /projects", others=200),
    "get_project": row("GET /projects/{project.pk}", **READERS, others=404),
    "edit_project": row(
        "PATCH /projects/{project.pk}", {"name": "新名"}, version="project", **MANAGERS, others=404
    ),
    "archive_project": row("PUT /projects/{project.pk}/archive", **MANAGERS, others=404),
    "restore_project": row("DELETE /projects/{project.pk}/archive", **MANAGERS, others=404),
    "star_project": row("PUT /projects/{project.pk}/star", **STARRERS, others=404),
    "unstar_project": row("DELETE /projects/{project.pk}/star", **STARRERS, others=404),
    "list_members": row("GET /projects/{project.pk}/members", **READERS, others=404),
    "set_member": row("PUT /projects/{project.pk}/members/{outsider.pk}", ROLE, **BLIND_GUEST, others=404),
    "remove_member": row("DELETE /projects/{project.pk}/members/{member.pk}", **APPOINTERS, others=404),
    "set_member_group": row(
        "PUT /projects/{project.pk}/member-groups/{group.pk}",
        ROLE,
        **BLIND_GUEST,
        others=404,
    ),
    "remove_member_group": row(
        "DELETE /projects/{project.pk}/member-groups/{group.pk}", **BLIND_GUEST, others=404
    ),
}


def furnish(world: World) -> None:
    """The project as it is now."""
    world.project.refresh_from_db()
