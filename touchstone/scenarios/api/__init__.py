"""Routes of scenarios and proposals."""

from ninja import Router

from touchstone.scenarios.api import proposals, scenarios

router = Router()
for topic in (scenarios, proposals):
    router.add_router("", topic.router)
