from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "touchstone.config"
    label = "config"
