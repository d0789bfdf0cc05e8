"""`touchstone serve`."""

import argparse
import ipaddress
import os
import socket
import sys
import webbrowser

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import say_line, start_django

SUMMARY = ("启动服务器", "start the server")
EXAMPLES = """  touchstone serve
  touchstone serve --host 0.0.0.0 --port 8080
  touchstone serve --open"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        help=tell(
            "监听地址（默认 127.0.0.1，仅本机可访问）", "address to listen at (127.0.0.1: this machine only)"
        ),
    )
    parser.add_argument(
        "--port", type=int, default=8000, metavar="N", help=tell("端口（默认 8000）", "port (8000)")
    )
    parser.add_argument(
        "--job-threads",
        type=int,
        default=2,
        metavar="N",
        help=tell(
            "同时执行的后台任务数（默认 2；0 表示交给 touchstone worker）",
            "background jobs at a time (2; with 0 they are left to touchstone worker)",
        ),
    )
    parser.add_argument("--open", action="store_true", help=tell("在浏览器中打开", "open it in the browser"))


def run(options: argparse.Namespace) -> int:
    from touchstone.config.server.address import CannotListen, free_address

    try:
        address = free_address(options.host, options.port)
    except CannotListen as error:
        return _cannot_listen(options, error)
    url = _prepare_environment(options.host, options.port)
    start_django()
    from touchstone.accounts.first_person import ensure_first_link
    from touchstone.config.database_upgrade import upgrade_database
    from touchstone.config.logs import configure_logs
    from touchstone.config.server.serving import serve

    configure_logs()
    upgrade_database()
    link = ensure_first_link()

    def on_ready() -> None:
        say_line(tell(f"已就绪：{url}", f"Ready on {url}"))
        if link:
            say_line(tell(f"一次性登录链接：{link}", f"Sign in once with {link}"))
        if options.open:
            webbrowser.open(link or url)

    if not serve(address, options.port, job_threads=options.job_threads, on_ready=on_ready):
        os._exit(0)  # a thread is still at work, and Python would wait for it
    return 0


def _prepare_environment(host: str, port: int) -> str:
    """The address to show; settings read from the environment what names the server answers to."""
    is_open, is_local = _reach_of(host)
    shown = "127.0.0.1" if is_open else f"[{host}]" if ":" in host else host
    url = f"http://{shown}:{port}"
    os.environ.setdefault("TOUCHSTONE_PUBLIC_URL", url)
    if not is_local:
        os.environ.setdefault("TOUCHSTONE_HOSTS", ",".join(_own_names()))
    return os.environ["TOUCHSTONE_PUBLIC_URL"]


def _reach_of(host: str) -> tuple[bool, bool]:
    """Whether the host stands for every address of the machine, and whether only for itself."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False, host == "localhost"
    return address.is_unspecified, address.is_loopback


def _own_names() -> list[str]:
    """The names and addresses by which colleagues may call this machine."""
    name = socket.gethostname()
    try:
        addresses = {str(found[4][0]) for found in socket.getaddrinfo(name, None)}
    except OSError:
        addresses = set()
    return sorted({name, socket.getfqdn(), *addresses})


def _cannot_listen(options: argparse.Namespace, error: Exception) -> int:
    where = f"{options.host}:{options.port}"
    hint = tell(
        f"无法监听 {where}：{error}。请换一个端口（--port），或先停止占用它的程序。",
        f"Cannot listen at {where}: {error}. Choose another --port, or stop what uses it.",
    )
    sys.stderr.write(f"{hint}\n")
    return 1
