"""Routes of sprints, the backlog and their charts."""

from ninja import Router

from touchstone.sprints.api import backlog, charts, running, setting, sprints

router = Router()
for topic in (sprints, running, backlog, setting, charts):
    router.add_router("", topic.router)
