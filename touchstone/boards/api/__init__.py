"""Routes of boards and cards."""

from ninja import Router

from touchstone.boards.api import boards, cards

router = Router()
for part in (boards, cards):
    router.add_router("", part.router)
