"""The deployment's own folder and key: made on the first start, kept to its owner, never a placeholder."""

import stat
from pathlib import Path

import pytest

from touchstone.config.home import WeakKey, home_folder, secret_key


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOUCHSTONE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TOUCHSTONE_SECRET_KEY", raising=False)
    return home_folder()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_key_is_made_once_for_its_owner_only(home: Path) -> None:
    key = secret_key(home)
    assert len(key) >= 64
    assert secret_key(home) == key
    assert mode(home / "secret.key") == 0o600
    assert mode(home) == 0o700


def test_two_deployments_have_two_keys(home: Path, tmp_path: Path) -> None:
    assert secret_key(home) != secret_key(tmp_path)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "short",
        "change-me-0123456789abcdefghijklmnopqrstuvwxyz",
        "django-insecure-0123456789abcdefghijklmnopqrstuvwxyz",
        "Secret0123456789abcdefghijklmnopqrstuvwxyz",
        "a" * 80,
        "ab" * 40,
    ],
)
def test_a_placeholder_is_refused_from_the_environment_and_from_the_file(
    home: Path, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    (home / "secret.key").write_text(key)
    with pytest.raises(WeakKey):
        secret_key(home)
    monkeypatch.setenv("TOUCHSTONE_SECRET_KEY", key)
    with pytest.raises(WeakKey):
        secret_key(home)


def test_a_given_key_is_used_and_leaves_no_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = "q8Zr-7dK2mVx_0pLwNsYbTgHcJfRuEaWiOq4Xz6C1vB9"
    monkeypatch.setenv("TOUCHSTONE_SECRET_KEY", given)
    assert secret_key(home) == given
    assert not (home / "secret.key").exists()
