"""pytest plugin: which database the tests run on, and a home of their own.

Loaded with `-p`, because Django reads its settings before any conftest.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.support.postgres import throwaway_postgres


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--postgres`: run on a real PostgreSQL instead of SQLite."""
    parser.addoption(
        "--postgres",
        action="store_true",
        help="run on a throw-away PostgreSQL, or on the one TOUCHSTONE_TEST_DATABASE_URL names",
    )


@pytest.hookimpl(wrapper=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> Iterator[None]:
    """Set the environment before pytest-django loads the settings; workers inherit it."""
    if "PYTEST_XDIST_WORKER" not in os.environ:
        stack = ExitStack()
        early_config.add_cleanup(stack.close)
        _forget_own_settings()
        os.environ["TOUCHSTONE_HOME"] = stack.enter_context(
            tempfile.TemporaryDirectory(prefix="touchstone-tests-")
        )
        if early_config.known_args_namespace.postgres:
            os.environ["TOUCHSTONE_DATABASE_URL"] = stack.enter_context(throwaway_postgres())
    return (yield)


def pytest_report_header(config: pytest.Config) -> str:
    """Say which database it is."""
    return f"database: {'PostgreSQL' if config.option.postgres else 'SQLite'}"


def _forget_own_settings() -> None:
    """Whoever runs the tests may have settings for a real installation in the environment."""
    for name in list(os.environ):
        if name.startswith("TOUCHSTONE_") and not name.startswith("TOUCHSTONE_TEST_"):
            del os.environ[name]
    os.environ |= {"TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
