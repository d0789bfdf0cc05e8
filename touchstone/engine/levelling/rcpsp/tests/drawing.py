"""Drawn instances, small enough to be solved to the end."""

from hypothesis import strategies as st

from touchstone.engine.levelling.rcpsp.instance import Instance, Wait


@st.composite
def instances(draw: st.DrawFn, *, largest: int = 8) -> Instance:
    """Up to a few activities on up to two resources; waits go from lower to higher numbers, also negative."""
    size = draw(st.integers(1, largest))
    durations = tuple(draw(st.integers(0, 5)) for _ in range(size))
    capacities = tuple(draw(st.integers(1, 4)) for _ in range(draw(st.integers(0, 2))))
    waits = tuple(
        Wait(one, other, durations[one] + draw(st.sampled_from((0, 0, 0, 2, -2))))
        for one in range(size)
        for other in range(one + 1, size)
        if draw(st.integers(0, 3)) == 0
    )
    return Instance(
        durations=durations,
        waits=waits,
        demands=tuple(tuple(draw(st.integers(0, most)) for most in capacities) for _ in range(size)),
        capacities=capacities,
        releases=tuple(draw(st.integers(0, 6)) for _ in range(size)) if draw(st.booleans()) else (),
    )
