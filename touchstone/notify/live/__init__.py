"""Live updates: after each gesture a small hint to the browsers that may know, so that they fetch again.

A hint carries ids and no content. What a person sees is decided when they fetch, so a hint can tell
at most that something happened, and it may be lost or doubled without harm.
"""
