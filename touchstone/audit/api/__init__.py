"""Routes of undo, and of the audit log."""

from ninja import Router

from touchstone.audit.api import chain, log, undoing

router = Router()
for topic in (undoing, log, chain):
    router.add_router("", topic.router)
