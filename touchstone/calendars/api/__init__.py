"""Routes of working calendars."""

from ninja import Router

from touchstone.calendars.api import calendars, days, notices

router = Router()
for topic in (calendars, days, notices):
    router.add_router("", topic.router)
