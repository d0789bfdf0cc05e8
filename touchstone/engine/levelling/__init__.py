"""Levelling: tasks are held back until no resource does more than it can.

``level(plan)`` answers the delays, which tasks moved and why, and what stays overloaded and why. Needs numpy,
numba and ortools only while it searches, and imports them then.
"""

from touchstone.engine.levelling.answers import Levelling
from touchstone.engine.levelling.leveller import level
from touchstone.engine.levelling.loads import Load, daily_loads
from touchstone.engine.levelling.overloads import find_overloads
from touchstone.engine.levelling.wording import (
    LevellingProgress,
    Move,
    Objective,
    Obstacle,
    ObstacleCode,
    Outcome,
    Overload,
    Wishes,
)

__all__ = [
    "Levelling",
    "LevellingProgress",
    "Load",
    "Move",
    "Objective",
    "Obstacle",
    "ObstacleCode",
    "Outcome",
    "Overload",
    "Wishes",
    "daily_loads",
    "find_overloads",
    "level",
]
