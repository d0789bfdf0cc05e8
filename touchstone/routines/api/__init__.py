"""Routes of templates, recurring items and first steps."""

from ninja import Router

from touchstone.routines.api import repeating, steps, templates

router = Router()
for topic in (templates, repeating, steps):
    router.add_router("", topic.router)
