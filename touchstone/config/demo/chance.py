"""Chance that falls the same way each time."""

from random import Random


def chance_of(seed: str) -> Random:
    """A source of chance for one thing of the story; the same seed always draws the same."""
    return Random(seed)  # noqa: S311 - a story, not a secret
