"""Results are kept in the documentation, each in a section of its own."""

from pathlib import Path

import pytest

from workshop import measuring
from workshop.steps import Failed


def test_a_result_replaces_the_older_one_and_leaves_the_rest_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "performance.md"
    page.write_text("# Measured\n\nWords of ours.\n")
    monkeypatch.setattr(measuring, "RESULTS", page)
    measuring.keep("engine", "first 10 ms")
    measuring.keep("list_items", "list 5 ms")
    measuring.keep("engine", r"second \1 9 ms")
    text = page.read_text()
    assert text.startswith("# Measured\n\nWords of ours.\n\n## Engine\n")
    assert "first" not in text
    assert r"second \1 9 ms" in text
    assert text.index("## Engine") < text.index("## List items") < text.index("list 5 ms")


def test_an_unknown_benchmark_is_refused_with_those_there_are() -> None:
    with pytest.raises(Failed) as failure:
        measuring.chosen(["enigne"])
    assert "there is no benchmark “enigne”" in str(failure.value)
    assert "engine_reschedule" in str(failure.value)
    assert "engine_baseline" not in str(failure.value), "it has no main()"
