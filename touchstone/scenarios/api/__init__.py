"""Routes of scenarios and proposals."""

from ninja import Router

from touchstone.scenarios.api import scenarios

router = Router()
for topic in (scenarios,):
    router.add_router("", topic.router)
