"""Earned value and earned schedule: what was planned, what is done, what it cost, and where that leads."""

from touchstone.engine.value.amounts import Amounts
from touchstone.engine.value.baseline import PlannedValue, WorkPackage
from touchstone.engine.value.earning import EarningRule, Milestone, earned_share
from touchstone.engine.value.formulas import FORMULAS, Formula
from touchstone.engine.value.status import CurvePoint, ValueStatus, measure_value, planned_curve
from touchstone.engine.value.times import Times

__all__ = [
    "FORMULAS",
    "Amounts",
    "CurvePoint",
    "EarningRule",
    "Formula",
    "Milestone",
    "PlannedValue",
    "Times",
    "ValueStatus",
    "WorkPackage",
    "earned_share",
    "measure_value",
    "planned_curve",
]
