"""Tables of meetings."""

from touchstone.meetings.models.retrospective import Card, Phase, Retrospective, RetrospectiveAction, Vote
from touchstone.meetings.models.standup import Standup, StandupEntry, StandupPlan

__all__ = [
    "Card",
    "Phase",
    "Retrospective",
    "RetrospectiveAction",
    "Standup",
    "StandupEntry",
    "StandupPlan",
    "Vote",
]
