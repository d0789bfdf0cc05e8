"""Routes of people and the company."""

from ninja import Router

from touchstone.accounts.api import company, departments, groups, me, people, sessions, suspension

router = Router()
for topic in (me, company, departments, people, suspension, groups, sessions):
    router.add_router("", topic.router)
