"""Who may do what with items."""

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.browser import Form
from tests.matrix import Expected, World, row
from touchstone.work import actions

READERS: Expected = {"officer": 200, "owner": 200, "manager": 200, "member": 200, "guest": 200}
MEMBERS: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 200, "guest": 403}
MAKERS: Expected = {"officer": 403, "owner": 201, "manager": 201, "member": 201, "guest": 403}
TALKERS: Expected = {"officer": 403, "owner": 201, "manager": 201, "member": 201, "guest": 201}
REACTORS: Expected = {"officer": 403, "owner": 200, "manager": 200, "member": 200, "guest": 200}
WATCHERS: Expected = {"officer": 204, "owner": 204, "manager": 204, "member": 204, "guest": 204}
SAVERS: Expected = {"officer": 201, "owner": 201, "manager": 201, "member": 201, "guest": 201}


def chosen(world: World) -> dict[str, object]:
    return {"ids": [world.item.pk]}


def pair(world: World) -> dict[str, object]:
    return {"predecessor_id": world.item.pk, "successor_id": world.third.pk}


def waiting(world: World) -> dict[str, object]:
    return {"predecessors": [{"predecessor_id": world.item.pk}]}


ROWS = {
    "list_templates": row("GET /templates", others=200),
    "create_project": row(
        "POST /projects",
        {"name": "新项目", "key": "NEW", "template": "marketing-event"},
        officer=201,
        owner=201,
        manager=201,
        member=201,
        outsider=201,
        guest=403,
        finance=403,
    ),
    "list_items": row("GET /projects/{project.pk}/items", **READERS, others=404),
    "list_item_ids": row("GET /projects/{project.pk}/item-ids", **READERS, others=404),
    "list_all_items": row("GET /items", others=200),
    "get_item": row("GET /items/{item.pk}", **READERS, others=404),
    "get_item_by_key": row("GET /item-keys/PORTAL-1", **READERS, others=404),
    "create_item": row("POST /projects/{project.pk}/items", {"title": "新事项"}, **MAKERS, others=404),
    "create_items": row(
        "POST /projects/{project.pk}/outlines", {"lines": [{"title": "新事项"}]}, **MAKERS, others=404
    ),
    "edit_item": row("PATCH /items/{item.pk}", {"title": "新标题"}, version="item", **MEMBERS, others=404),
    "edit_items": row(
        "PATCH /projects/{project.pk}/items",
        lambda world: {"changes": [{"id": world.item.pk, "priority": 3}]},
        **MEMBERS,
        others=404,
    ),
    "move_items": row("POST /projects/{project.pk}/moves", chosen, **MEMBERS, others=404),
    "copy_items": row("POST /projects/{project.pk}/copies", chosen, **MAKERS, others=404),
    "trash_items": row("POST /projects/{project.pk}/trash", chosen, **MEMBERS, others=404),
    "list_trash": row("GET /projects/{project.pk}/trash", **READERS, others=404),
    "restore_items": row(
        "POST /projects/{project.pk}/restorations",
        lambda world: {"ids": [world.gone.pk]},
        **MEMBERS,
        others=404,
    ),
    "add_link": row("POST /projects/{project.pk}/links", pair, **MAKERS, others=404),
    "set_predecessors": row("PUT /items/{third.pk}/predecessors", waiting, **MEMBERS, others=404),
    "edit_link": row("PATCH /links/{link.pk}", {"lag": 60}, version="link", **MEMBERS, others=404),
    "remove_link": row("DELETE /links/{link.pk}", **MEMBERS, others=404),
    "list_comments": row("GET /items/{item.pk}/comments", **READERS, others=404),
    "add_comment": row("POST /items/{item.pk}/comments", {"body": "好"}, **TALKERS, others=404),
    "edit_comment": row(
        "PATCH /comments/{comment.pk}",
        {"body": "改"},
        version="comment",
        officer=403,
        owner=403,
        manager=403,
        member=200,
        guest=403,
        others=404,
    ),
    "remove_comment": row(
        "DELETE /comments/{comment.pk}",
        officer=403,
        owner=204,
        manager=204,
        member=204,
        guest=403,
        others=404,
    ),
    "list_comment_versions": row("GET /comments/{comment.pk}/versions", **READERS, others=404),
    "resolve_thread": row("PUT /comments/{comment.pk}/resolution", **REACTORS, others=404),
    "reopen_thread": row("DELETE /comments/{comment.pk}/resolution", **REACTORS, others=404),
    "add_reaction": row("PUT /comments/{comment.pk}/reactions/agree", **REACTORS, others=404),
    "remove_reaction": row("DELETE /comments/{comment.pk}/reactions/agree", **REACTORS, others=404),
    "preview_text": row("POST /items/{item.pk}/text-previews", {"body": "好"}, **READERS, others=404),
    "list_mentionable": row("GET /items/{item.pk}/mentionable", **READERS, others=404),
    "attach_file": row(
        "POST /items/{item.pk}/attachments",
        lambda world: Form(file=SimpleUploadedFile("图.txt", b"x")),
        **TALKERS,
        others=404,
    ),
    "get_attachment_content": row("GET /attachments/{attachment.pk}/content", **READERS, others=404),
    "remove_attachment": row(
        "DELETE /attachments/{attachment.pk}",
        officer=403,
        owner=204,
        manager=204,
        member=204,
        guest=403,
        others=404,
    ),
    "watch_item": row("PUT /items/{item.pk}/watch", **WATCHERS, others=404),
    "unwatch_item": row("DELETE /items/{item.pk}/watch", **WATCHERS, others=404),
    "get_item_history": row("GET /items/{item.pk}/history", **READERS, others=404),
    "get_project_history": row("GET /projects/{project.pk}/history", **READERS, others=404),
    "get_checklist": row("GET /items/{item.pk}/checklist", **READERS, others=404),
    "add_points": row("POST /items/{item.pk}/checklist", {"texts": ["核对"]}, **MAKERS, others=404),
    "edit_point": row("PATCH /checklist-points/{point.pk}", {"is_done": True}, **MEMBERS, others=404),
    "move_point": row("PUT /checklist-points/{point.pk}/place", {"after_id": None}, **MEMBERS, others=404),
    "remove_point": row(
        "DELETE /checklist-points/{point.pk}",
        officer=403,
        owner=204,
        manager=204,
        member=204,
        guest=403,
        others=404,
    ),
    "grow_point": row("POST /checklist-points/{point.pk}/item", **MAKERS, others=404),
    "preview_conversion": row(
        "GET /items/{item.pk}/conversion?type_id={item.type_id}",
        **READERS,
        others=404,
    ),
    "list_views": row("GET /projects/{project.pk}/views", **READERS, others=404),
    "save_view": row(
        "POST /projects/{project.pk}/views", {"name": "我的", "definition": {}}, **SAVERS, others=404
    ),
    "edit_view": row(
        "PATCH /views/{view.pk}",
        {"name": "改名"},
        version="view",
        officer=403,
        owner=200,
        manager=200,
        member=200,
        guest=403,
        others=404,
    ),
    "remove_view": row(
        "DELETE /views/{view.pk}", officer=403, owner=204, manager=204, member=204, guest=403, others=404
    ),
    "make_default_view": row(
        "PUT /views/{view.pk}/default",
        {"roles": []},
        version="view",
        officer=403,
        owner=200,
        manager=200,
        member=403,
        guest=403,
        others=404,
    ),
    "get_item_totals": row("GET /item-totals", others=200),
    "get_my_work": row("GET /my-work", others=200),
}


def furnish(world: World) -> None:
    """Three items, two of them linked, one in the trash, and what hangs on the first."""
    make = actions.create_item
    world.item = make(world.project, by=world.member, title="梳理供应商名录", duration=960)
    world.other = make(world.project, by=world.member, title="评审名录")
    world.third = make(world.project, by=world.member, title="发布名录")
    world.gone = make(world.project, by=world.member, title="旧事项")
    actions.trash_items([world.gone], by=world.member)
    world.link = actions.add_link(
        world.project, by=world.member, predecessor=world.item, successor=world.other
    )
    (world.point,) = actions.add_points(world.item, ["核对营业执照"], by=world.member)
    world.comment = actions.add_comment(world.item, by=world.member, body="已联系三家")
    world.attachment = actions.attach_file(
        world.item, by=world.member, name="名录.png", size=3, chunks=[b"png"]
    )
    world.view = actions.save_view(
        world.project, by=world.member, name="关键任务", page="plan", definition={}, is_shared=True
    )
