"""The demo company: a year of real actions under a controlled clock, always ending now."""

from touchstone.config.demo.counting import count_demo
from touchstone.config.demo.year import build_demo

__all__ = ["build_demo", "count_demo"]
