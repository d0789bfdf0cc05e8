"""Small P6 plans in one line per activity, and what they become."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from touchstone.engine import (
    Calendar,
    Constraint,
    Lag,
    Link,
    LinkType,
    Options,
    Plan,
    Result,
    Shift,
    Task,
    schedule,
)
from touchstone.engine.primavera.rules import Activity, ActivityKind, Limit, Primavera
