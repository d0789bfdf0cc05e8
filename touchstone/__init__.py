"""Touchstone 试金石: project management that proves its worth."""

__version__ = "0.1.0"
