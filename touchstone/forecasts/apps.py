from django.apps import AppConfig


class ForecastsConfig(AppConfig):
    name = "touchstone.forecasts"
    label = "forecasts"

    def ready(self) -> None:
        from touchstone.forecasts import events, messages, undo  # noqa: F401
