"""How long it takes until everybody is told of a bulk edit, and that it is one message."""

import json
import subprocess
import sys
from typing import Any

from tests.support.deployment import deployment

PEOPLE, ITEMS = 200, 500
AIM = 5.0
"""Seconds from the end of the edit until all notices and the jobs that send them are written."""


def main() -> int:
    """Print the figures; 3 when an aim is missed. `--quick` takes 50 items and 20 people."""
    is_quick = "--quick" in sys.argv
    people, items = (20, 50) if is_quick else (PEOPLE, ITEMS)
    command = [sys.executable, "-m", "benchmarks.live.fan_out", str(people), str(items)]
    with deployment() as place:
        environment = {
            **place.environment,
            "DJANGO_SETTINGS_MODULE": "touchstone.config.settings",
            "TOUCHSTONE_SMTP_HOST": "127.0.0.1",
        }
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout)
    is_missed = told["telling"] > AIM or told["most_of_one_person"] > 1
    print(f"{told['items']} items edited at once, {people} people, 6 of them concerned by each item")
    print(f"  the edit itself                  {told['edit']:>8.2f} s")
    print(f"  until everybody is told          {told['telling']:>8.2f} s   ≤ {AIM:.0f} s")
    print(
        f"  notices                          {told['notices']:>8}     "
        f"at most {told['most_of_one_person']} a person"
    )
    print(f"  jobs of mail and browsers        {told['jobs']:>8}")
    return 3 if is_missed else 0


if __name__ == "__main__":
    sys.exit(main())
