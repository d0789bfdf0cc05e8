"""An action: one intention of a person = one rule, one transaction, its events."""

import functools
from collections.abc import Callable, Iterable
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from touchstone.core.errors import Forbidden
from touchstone.core.gesture import gesture

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")


class Rule(Protocol):
    """A pure yes/no question about a person and a row."""

    def __call__(self, user: Any, target: Any, /) -> bool:
        """Whether `user` may do it to `target`."""


ACTIONS: dict[str, Callable[..., Any]] = {}


def action(
    rule: Rule,
) -> Callable[[Callable[Concatenate[T, P], R]], Callable[Concatenate[T, P], R]]:
    """Check `rule(by, target)`, then run in the gesture under way or a new one.

    The wrapped function takes the row first and `by=` as a required keyword. Refusal raises
    `Forbidden`; everything written is taken back when anything raises.
    """

    def wrap(function: Callable[Concatenate[T, P], R]) -> Callable[Concatenate[T, P], R]:
        @functools.wraps(function)
        def run(target: T, /, *args: P.args, **kwargs: P.kwargs) -> R:
            by = kwargs["by"]
            if not rule(by, target):
                raise Forbidden("core.forbidden", verb=function.__name__)
            with gesture(by):
                return function(target, *args, **kwargs)

        return _known(run, function.__name__, rule)

    return wrap


def bulk_action(
    rule: Rule,
) -> Callable[[Callable[Concatenate[list[T], P], R]], Callable[Concatenate[Iterable[T], P], R]]:
    """The set form: the rule is asked for each row; one refusal refuses all."""

    def wrap(
        function: Callable[Concatenate[list[T], P], R],
    ) -> Callable[Concatenate[Iterable[T], P], R]:
        @functools.wraps(function)
        def run(targets: Iterable[T], /, *args: P.args, **kwargs: P.kwargs) -> R:
            by = kwargs["by"]
            rows = list(targets)
            if not all(rule(by, row) for row in rows):
                raise Forbidden("core.forbidden", verb=function.__name__)
            with gesture(by):
                return function(rows, *args, **kwargs)

        return _known(run, function.__name__, rule)

    return wrap


def _known(run: Callable[..., Any], name: str, rule: Rule) -> Callable[..., Any]:
    ACTIONS[name] = run
    run.rule = rule  # type: ignore[attr-defined]
    return run


def anybody(user: Any, target: Any, /) -> bool:
    """Whoever is signed in and active."""
    return bool(user and user.is_active)
