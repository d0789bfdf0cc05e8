"""Routes of plans."""

from ninja import Router

from touchstone.schedule.api import baselines, explanations, plans, previews, project_calendar

router = Router()
for topic in (plans, previews, explanations, baselines, project_calendar):
    router.add_router("", topic.router)
