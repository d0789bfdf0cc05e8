"""Routes of warnings and of their rules."""

from ninja import Router

from touchstone.warnings.api import answering, exports, histories, listing, policies

router = Router()
for topic in (listing, answering, histories, exports, policies):
    router.add_router("", topic.router)
