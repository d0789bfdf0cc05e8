"""Routes of health, warnings and reports."""

from ninja import Router

from touchstone.insight.api import health, weekly_reports

router = Router()
for topic in (health, weekly_reports):
    router.add_router("", topic.router)
