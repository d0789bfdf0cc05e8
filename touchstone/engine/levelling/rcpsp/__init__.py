"""The bare problem: activities with whole durations, waits between starts, renewable resources.

No calendars and no dates. `solve` looks for the shortest schedule and for the proof that none is shorter.
"""
