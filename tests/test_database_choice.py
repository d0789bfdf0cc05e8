"""The suite runs on the database that was asked for."""

import pytest
from django.db import connection


@pytest.mark.django_db
def test_the_database_is_the_one_asked_for(request: pytest.FixtureRequest) -> None:
    asked = "postgresql" if request.config.getoption("--postgres") else "sqlite"
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        assert cursor.fetchone() == (1,)
    assert connection.vendor == asked
