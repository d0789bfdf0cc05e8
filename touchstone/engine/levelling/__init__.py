"""Levelling: no resource does more than it can."""
