"""When will so many items be done? Past days are drawn again and again until they are."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

RUNS, BLOCK = 10_000, 1_000
LONGEST_DAYS = 1_250
CHANCES = (50, 85, 95)
SEED = 1


@dataclass(frozen=True)
class Chances:
    """Working days until everything is done, by percent of the runs; None where it takes beyond five years.

    spread: how many of the runs ended on which working day.
    """

    days: dict[int, int | None]
    spread: dict[int, int]


def chances_of(throughput: list[int], count: int) -> Chances | None:
    """Draw from the throughput of past working days until `count` is reached; None where nothing was done.

    The same input gives the same answer.
    """
    if not any(throughput):
        return None
    if count == 0:
        return Chances(dict.fromkeys(CHANCES, 0), {0: RUNS})
    random, past = np.random.default_rng(SEED), np.array(throughput, dtype=np.int32)
    blocks = [_days_needed(past, count, random) for _ in range(RUNS // BLOCK)]
    needed = np.sort(np.concatenate(blocks))
    days, runs = np.unique(needed[needed <= LONGEST_DAYS], return_counts=True)
    return Chances(
        {chance: _at(needed, chance) for chance in CHANCES},
        dict(zip(days.tolist(), runs.tolist(), strict=True)),
    )


def _days_needed(
    past: npt.NDArray[np.int32], count: int, random: np.random.Generator
) -> npt.NDArray[np.int64]:
    """The working days that each run of a block takes; more than `LONGEST_DAYS` where it does not end."""
    likely = int(count / past.mean() * 1.3) + 10
    done, needed = np.zeros(BLOCK, dtype=np.int64), np.full(BLOCK, LONGEST_DAYS + 1, dtype=np.int64)
    day = 0
    while day < LONGEST_DAYS and (done < count).any():
        chunk = min(likely, LONGEST_DAYS - day)
        sums = np.cumsum(random.choice(past, size=(BLOCK, chunk)), axis=1, dtype=np.int64) + done[:, None]
        reached = (sums >= count).any(axis=1) & (done < count)
        needed[reached] = day + 1 + np.argmax(sums[reached] >= count, axis=1)
        done, day = sums[:, -1], day + chunk
    return needed


def _at(needed: npt.NDArray[np.int64], chance: int) -> int | None:
    day = int(needed[min(len(needed) - 1, -(-chance * len(needed) // 100) - 1)])
    return day if day <= LONGEST_DAYS else None
