import gc
import threading

import pytest

from touchstone.config.server import collecting


class Loop:
    """Something that only the collector can free."""

    def __init__(self, freed: threading.Event) -> None:
        self.myself = self
        self.freed = freed

    def __del__(self) -> None:
        self.freed.set()


def test_the_whole_is_walked_when_it_is_quiet_and_seldom_otherwise() -> None:
    assert collecting.is_due(collecting.FEW, load=0.0)
    assert not collecting.is_due(collecting.FEW - 1, load=0.0)
    assert not collecting.is_due(collecting.FEW, load=0.9)
    assert collecting.is_due(collecting.MANY, load=0.9)


def test_old_garbage_is_still_freed_and_python_gets_its_ways_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collecting, "LOOK_EVERY", 0.01)
    monkeypatch.setattr(collecting, "FEW", 0)
    monkeypatch.setattr(collecting, "MANY", 0)
    before, stopping, freed = gc.get_threshold(), threading.Event(), threading.Event()
    loop = Loop(freed)
    gc.collect()  # old by now
    thread = threading.Thread(target=collecting.collect_until, args=(stopping,))
    thread.start()
    del loop
    assert freed.wait(10)
    stopping.set()
    thread.join()
    assert gc.get_threshold() == before
