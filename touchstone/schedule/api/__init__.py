"""Routes of plans."""

from ninja import Router

from touchstone.schedule.api import baselines, explanations, plans, previews

router = Router()
for topic in (plans, previews, explanations, baselines):
    router.add_router("", topic.router)
