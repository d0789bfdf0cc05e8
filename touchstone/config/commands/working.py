"""`touchstone worker`."""

import argparse
import signal
import threading

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import say_line, start_django

SUMMARY = ("运行后台任务", "do background jobs")
EXAMPLES = """  touchstone worker
  touchstone worker --threads 4"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--threads",
        type=int,
        default=2,
        metavar="N",
        help=tell("同时执行的任务数（默认 2）", "jobs at a time (2 by default)"),
    )


def run(options: argparse.Namespace) -> int:
    start_django()
    from touchstone.config.logs import configure_logs
    from touchstone.config.server.checkpoints import checkpoint_until
    from touchstone.jobs.worker import Worker

    configure_logs()
    stopping = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopping.set())
    worker = Worker(threads=max(1, options.threads))
    worker.start()
    say_line(tell(f"后台任务程序已启动：{worker.name}", f"Worker {worker.name} is ready."))
    checkpoint_until(stopping)
    stopping.wait()
    worker.stop()
    return 0
