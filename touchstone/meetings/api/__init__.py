"""Routes of stand-ups and retrospectives."""

from ninja import Router

from touchstone.meetings.api import cards, retrospectives, standups

router = Router()
for topic in (standups, retrospectives, cards):
    router.add_router("", topic.router)
