"""Running the server: one process, one event loop, until it is asked to end."""

import asyncio
import gc
import logging
import os
import signal
import threading
from collections.abc import Callable

from granian.constants import Interfaces
from granian.http import HTTP1Settings
from granian.server.embed import Server
from granian.utils.proxies import wrap_asgi_with_proxy_headers

from touchstone.config.asgi import Application
from touchstone.config.server.checkpoints import checkpoint_until
from touchstone.config.server.collecting import collect_until
from touchstone.jobs.worker import Worker
from touchstone.notify.live.running import LiveUpdates

logger = logging.getLogger("touchstone.server")
ENDS_WITHIN = 4.0
MOST_CONNECTIONS = 4_000


def serve(address: str, port: int, *, job_threads: int, on_ready: Callable[[], None]) -> bool:
    """Serve until SIGTERM or Ctrl-C; answers whether all came to its end in time."""
    return asyncio.run(_serve(address, port, job_threads, on_ready))


async def _serve(address: str, port: int, job_threads: int, on_ready: Callable[[], None]) -> bool:
    ending = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, ending.set)
    server, updates, worker = _server(address, port), LiveUpdates(), Worker(threads=job_threads)
    is_over = threading.Event()
    updates.start()
    worker.start()
    running = asyncio.create_task(server.serve())
    await _until_listening(running, address, port)
    # What is loaded by now stays: the collector need not walk through it again and again.
    gc.collect()
    gc.freeze()
    for title, work in (("checkpoints", checkpoint_until), ("collecting", collect_until)):
        threading.Thread(target=work, args=(is_over,), name=f"touchstone-{title}", daemon=True).start()
    on_ready()
    await ending.wait()
    is_over.set()
    updates.stop()
    server.stop()  # type: ignore[no-untyped-call]
    stopping = asyncio.create_task(asyncio.to_thread(worker.stop, ENDS_WITHIN - 1))
    _, unfinished = await asyncio.wait({running, stopping}, timeout=ENDS_WITHIN)
    if unfinished:
        logger.warning("requests or jobs under way were cut off")
    return not unfinished


def _server(address: str, port: int) -> Server:
    """Granian inside our own loop: one process where its command makes two, and we say when it ends."""
    proxies = os.environ.get("TOUCHSTONE_TRUSTED_PROXIES") or "127.0.0.1"
    return Server(
        wrap_asgi_with_proxy_headers(Application(), trusted_hosts=proxies),
        address=address,
        port=port,
        interface=Interfaces.ASGINL,
        websockets=False,
        backlog=1024,
        backpressure=MOST_CONNECTIONS,
        http1_settings=HTTP1Settings(header_read_timeout=15_000),
        log_enabled=False,
    )


async def _until_listening(running: asyncio.Task[None], address: str, port: int) -> None:
    reachable = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(address, address)  # noqa: S104 - not bound, compared
    while not running.done():
        try:
            _, writer = await asyncio.open_connection(reachable, port)
        except OSError:
            await asyncio.sleep(0.02)
        else:
            writer.close()
            return
    await running
