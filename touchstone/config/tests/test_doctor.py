"""What the doctor finds in deployments that are not well."""

import sqlite3
from pathlib import Path

import pytest
from django.db import connection
from pytest_django.fixtures import Settings

from tests.support.server import free_port
from touchstone.config.doctor import Finding, examine
from touchstone.core import clock
from touchstone.core.texts import declared_texts
from touchstone.jobs.models import Job

pytestmark = pytest.mark.django_db


def found(check: str) -> Finding:
    return next(finding for finding in examine() if finding.check == check)


def test_every_finding_has_words_in_both_languages() -> None:
    texts = declared_texts()
    for finding in examine():
        assert f"doctor.{finding.check}" in texts
        assert f"doctor.{finding.check}.{finding.code}" in texts
        assert "…" not in finding.message


def test_a_key_or_a_home_that_others_can_read(settings: Settings, tmp_path: Path) -> None:
    settings.HOME = tmp_path
    key = tmp_path / "secret.key"
    key.write_text("secret")
    for mode, level in ((0o600, "ok"), (0o640, "error")):
        key.chmod(mode)
        assert found("key").level == level
    for mode, level in ((0o700, "ok"), (0o755, "warning")):
        tmp_path.chmod(mode)
        assert found("home").level == level


def test_a_page_that_was_not_built(settings: Settings, tmp_path: Path) -> None:
    settings.STATICFILES_DIRS = [tmp_path]
    assert found("page").level == "error"
    (tmp_path / "app" / ".vite").mkdir(parents=True)
    (tmp_path / "app" / ".vite" / "manifest.json").write_text("{}")
    assert found("page").level == "ok"


def test_a_mail_server_that_does_not_answer(settings: Settings) -> None:
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", free_port()
    assert found("mail").code == "unreachable"


def test_an_address_without_encryption(settings: Settings) -> None:
    for url, level in (("http://127.0.0.1:8000", "ok"), ("http://plan.example.com", "warning")):
        settings.PUBLIC_URL = url
        assert found("address").level == level


def test_an_old_sqlite(monkeypatch: pytest.MonkeyPatch) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("about SQLite")
    for version, level in (((3, 51, 2), "warning"), ((3, 51, 3), "ok")):
        monkeypatch.setattr(sqlite3, "sqlite_version_info", version)
        assert found("sqlite").level == level


def test_settings_that_lose_data_in_a_power_cut() -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_autocheckpoint=1000")
    # The tests' PostgreSQL is allowed to forget.
    finding = found("durability")
    assert (finding.level, finding.code) == ("error", "weak")


def test_jobs_that_nobody_does() -> None:
    assert found("jobs").level == "ok"
    Job.objects.create(kind="forget_old_rows", run_at=clock.now().replace(year=2020))
    assert (found("jobs").level, found("jobs").params) == ("warning", {"count": 1})
