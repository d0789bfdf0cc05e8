"""Routes of plans."""

from ninja import Router

from touchstone.schedule.api import explanations, plans, previews

router = Router()
for topic in (plans, previews, explanations):
    router.add_router("", topic.router)
