"""Kinds of background work, each a function in a domain's `jobs.py`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from django.apps import apps
from django.utils.module_loading import autodiscover_modules

FIRST_WAIT = timedelta(seconds=5)
Work = Callable[..., dict[str, Any] | None]


@dataclass(frozen=True)
class Kind:
    """One kind of work. With `is_atomic`, its whole effect and its end are one transaction."""

    name: str
    work: Work
    max_attempts: int
    first_wait: timedelta
    is_atomic: bool


_kinds: dict[str, Kind] = {}


def job(
    name: str, *, max_attempts: int = 3, first_wait: timedelta = FIRST_WAIT, is_atomic: bool = False
) -> Callable[[Work], Work]:
    """Make `work(progress, **arguments)` a kind of background work; its title is the text `job.<name>`.

    A job may be started again after a killed worker, so its work bears being done twice: either it is
    atomic (what it wrote is taken back together with its end), or it looks at what is done already.
    It answers a JSON object or None. A `DomainError` ends it; after any other error it is tried again,
    first after `first_wait`, then each time after three times as long.
    """

    def register(work: Work) -> Work:
        if name in _kinds:
            raise ValueError(f"job {name} is registered twice")
        _kinds[name] = Kind(name, work, max_attempts, first_wait, is_atomic)
        return work

    return register


def known_kinds() -> Mapping[str, Kind]:
    """Every kind registered so far, by name."""
    return MappingProxyType(_kinds)


def import_kinds() -> None:
    """Import `jobs.py` of every domain; models are loaded by then."""
    apps.check_models_ready()
    autodiscover_modules("jobs")
