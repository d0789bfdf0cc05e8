"""Routes of files and watching."""

from django.http import FileResponse, HttpRequest
from ninja import File, Router, Status
from ninja.files import UploadedFile

from touchstone.accounts.reader import reader_of
from touchstone.core.errors import NotFound
from touchstone.core.files import open_file
from touchstone.work import actions
from touchstone.work.api.schemas import AttachmentOut
from touchstone.work.detail import attachment_out
from touchstone.work.queries.discussion import find_attachment
from touchstone.work.queries.items import find_item

router = Router(tags=["files"])
SHOWN_INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})


@router.post("/items/{int:item_id}/attachments", response={201: AttachmentOut}, operation_id="attach_file")
def attach(request: HttpRequest, item_id: int, file: File[UploadedFile]) -> Status[AttachmentOut]:
    """Attach a file to an item."""
    reader = reader_of(request)
    item = find_item(reader, item_id)
    attachment = actions.attach_file(
        item, by=reader, name=file.name or "", size=file.size or 0, chunks=file.chunks()
    )
    return Status(201, AttachmentOut.model_validate(attachment_out(attachment, reader)))


@router.get("/attachments/{int:attachment_id}/content", operation_id="get_attachment_content")
def content(request: HttpRequest, attachment_id: int) -> FileResponse:
    """The file itself: pictures may be shown in a page, everything else is only downloaded."""
    attachment = find_attachment(reader_of(request), attachment_id)
    is_picture = attachment.content_type in SHOWN_INLINE
    try:
        file = open_file(attachment.path)
    except FileNotFoundError as error:
        raise NotFound("core.not_found") from error
    response = FileResponse(
        file,
        as_attachment=not is_picture,
        filename=attachment.name,
        content_type=attachment.content_type if is_picture else "application/octet-stream",
    )
    response["Content-Security-Policy"] = "sandbox; default-src 'none'"
    response["Cache-Control"] = "private, max-age=86400"
    return response


@router.delete("/attachments/{int:attachment_id}", response={204: None}, operation_id="remove_attachment")
def remove(request: HttpRequest, attachment_id: int) -> Status[None]:
    """Take a file away; it can be undone."""
    reader = reader_of(request)
    actions.remove_attachment(find_attachment(reader, attachment_id), by=reader)
    return Status(204, None)


@router.put("/items/{int:item_id}/watch", response={204: None}, operation_id="watch_item")
def watch(request: HttpRequest, item_id: int) -> Status[None]:
    """Be told about an item."""
    reader = reader_of(request)
    actions.watch_item(find_item(reader, item_id), by=reader)
    return Status(204, None)


@router.delete("/items/{int:item_id}/watch", response={204: None}, operation_id="unwatch_item")
def unwatch(request: HttpRequest, item_id: int) -> Status[None]:
    """No longer be told about an item."""
    reader = reader_of(request)
    actions.unwatch_item(find_item(reader, item_id), by=reader)
    return Status(204, None)
