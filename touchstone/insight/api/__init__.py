"""Routes of health and reports."""

from ninja import Router

from touchstone.insight.api import flow, health, outlook, weekly_reports

router = Router()
for topic in (health, outlook, flow, weekly_reports):
    router.add_router("", topic.router)
