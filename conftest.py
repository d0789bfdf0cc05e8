"""What every test has: isolation from the machine and the network, an empty cache, and the cast."""

import pytest

pytest_plugins = ["tests.support.isolation", "tests.cast"]


@pytest.fixture(autouse=True)
def fresh_cache() -> None:
    """Limits of sign-in and the like count anew in every test."""
    from django.core.cache import cache

    cache.clear()
