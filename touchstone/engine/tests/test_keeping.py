"""Where machine code is kept between processes."""

from pathlib import Path

import pytest

from touchstone.engine.sweeps import keeping
from touchstone.engine.sweeps.keeping import keep_code, kept_code


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Two folders, the first of which nobody can make."""
    (tmp_path / "file").write_text("no folder")
    found = [tmp_path / "file" / "cache", tmp_path / "home" / "cache"]
    monkeypatch.setattr(keeping, "folders", lambda: found)
    return found


def test_code_is_kept_in_the_first_folder_that_can_be_written(places: list[Path]) -> None:
    assert kept_code("sweeps") is None
    assert keep_code("sweeps", b"machine code")
    assert kept_code("sweeps") == b"machine code"
    assert [path.name for path in places[1].iterdir()] == ["sweeps"]


def test_code_that_was_damaged_counts_as_none(places: list[Path]) -> None:
    keep_code("sweeps", b"machine code")
    whole = (places[1] / "sweeps").read_bytes()
    (places[1] / "sweeps").write_bytes(whole[:-1])
    assert kept_code("sweeps") is None


def test_without_any_folder_nothing_is_kept(places: list[Path]) -> None:
    del places[1]
    assert not keep_code("sweeps", b"machine code")
