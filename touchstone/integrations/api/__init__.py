"""Routes of imports and exports."""

from ninja import Router

from touchstone.integrations.api.exports import router as exports
from touchstone.integrations.api.imports import router as imports

router = Router()
for part in (imports, exports):
    router.add_router("", part)
