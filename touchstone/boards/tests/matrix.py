"""Who may do what with boards."""

from tests.matrix import Expected, World, row
from touchstone.boards.actions import create_board

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
MAKERS: Expected = {"officer": 201, "owner": 201, "manager": 201, "member": 201, "guest": 201}
KEEPERS: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 200, "guest": 403}
REMOVERS: Expected = {"officer": 403, "owner": 204, "manager": 204, "member": 204, "guest": 403}


def to_somebody(world: World) -> dict[str, object]:
    return {"steps": [{"field": "assignee", "value": world.manager.pk}], "board_id": world.board.pk}


ROWS = {
    "list_project_boards": row("GET /projects/{project.pk}/boards", **READERS, others=404),
    "create_board": row("POST /projects/{project.pk}/boards", {"name": "我的"}, **MAKERS, others=404),
    "list_boards": row("GET /boards", others=200),
    "create_wide_board": row("POST /boards", {"name": "跨项目"}, others=201),
    "get_board": row("GET /boards/{board.pk}", **READERS, others=404),
    "edit_board": row("PATCH /boards/{board.pk}", {"name": "新名"}, version="board", **KEEPERS, others=404),
    "remove_board": row("DELETE /boards/{board.pk}", **REMOVERS, others=404),
    "list_cards": row("GET /boards/{board.pk}/cards", **READERS, others=404),
    "list_status_ages": row("GET /projects/{project.pk}/status-ages", **READERS, others=404),
    "move_card": row("POST /items/{item.pk}/card-moves", to_somebody, version="item", **KEEPERS, others=404),
}


def furnish(world: World) -> None:
    """A board that the member shared; its item is the one of `work`."""
    world.board = create_board(world.project, by=world.member, name="团队看板", is_shared=True)
