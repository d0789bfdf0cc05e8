"""Scheduling by the rules of Primavera P6 instead of Microsoft Project's; see the pages of the engine."""
