"""Routes of forecasts."""

from ninja import Router

from touchstone.forecasts.api import earned_value, estimate_ranges, quality, simulations

router = Router()
for topic in (simulations, estimate_ranges, earned_value, quality):
    router.add_router("", topic.router)
