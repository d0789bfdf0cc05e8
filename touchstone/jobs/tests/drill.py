"""A worker process for the drills: `python -m touchstone.jobs.tests.drill`; leases of two seconds."""

import signal
import sys
import threading
from datetime import timedelta

import django


def main() -> None:
    django.setup()
    from touchstone.jobs.tests import kinds  # noqa: F401
    from touchstone.jobs.worker import Worker

    stopping = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopping.set())
    worker = Worker(threads=2, lease=timedelta(seconds=2))
    worker.start()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    stopping.wait()
    worker.stop()


if __name__ == "__main__":
    main()
