"""Routes of one's inbox."""

from ninja import Router

from touchstone.inbox.api import notices, preference

router = Router()
for topic in (notices, preference):
    router.add_router("", topic.router)
