"""`bin/start`: from a bare machine to a signed-in browser."""

import errno
import os
import socket

from touchstone.config.commands.language import tell
from touchstone.config.commands.parsing import Parser
from touchstone.config.home import home_folder
from workshop.places import PYTHON
from workshop.preparing import STEPS, prepare, touchstone, touchstone_environment
from workshop.steps import Failed, Steps

NEEDS = tell(
    "只需要 Python 3.11 或更高版本，缺少的东西会装进当前目录。数据在 var/，或 TOUCHSTONE_HOME 指定的目录。",
    "Needs Python 3.11 or newer; what is missing is fetched into the checkout. "
    "Data is kept in var/, or in the folder that TOUCHSTONE_HOME names.",
)

FURNISHED = ".furnished"
FURNISHING_STEPS = 2
COMPANY_AT_WORK = 3  # `touchstone demo` ends so where a real company is set up


def main(arguments: list[str]) -> int:
    """Prepare, furnish a new home, then become the server (which upgrades the database by itself)."""
    options = _parser().parse_args(arguments)
    refuse_taken_port(options.host, options.port)
    is_new = not is_furnished()
    steps = Steps(STEPS + FURNISHING_STEPS if is_new else STEPS, "start")
    prepare(steps, "runtime")
    if is_new:
        furnish(steps, has_demo=not options.no_demo)
    serve = touchstone("serve", "--host", options.host, "--port", str(options.port))
    os.execve(PYTHON, serve, touchstone_environment())


def is_furnished() -> bool:
    """Whether an earlier start made the database, and settled the question of the demo."""
    return (home_folder() / FURNISHED).exists()


def furnish(steps: Steps, *, has_demo: bool) -> None:
    """On the first start: the database, and the demo company unless it is not wanted."""
    environment = touchstone_environment()
    with steps.step(tell("数据库", "Database")) as step:
        step.run(touchstone("migrate"), hint=_data_hint(), environment=environment)
    with steps.step(tell("演示公司", "Demo company")) as step:
        status = COMPANY_AT_WORK
        if has_demo:
            fine = (0, COMPANY_AT_WORK)
            status = step.run(touchstone("demo"), hint=_data_hint(), environment=environment, fine=fine)
        if status == COMPANY_AT_WORK:
            step.note = tell("不需要", "not wanted")
    (home_folder() / FURNISHED).touch()


def refuse_taken_port(host: str, port: int) -> None:
    """Say so before minutes of work, not after them."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            where = tell(f"{host}:{port} 无法使用：", f"{host}:{port} cannot be used: ")
            raise Failed(f"{where}{error.strerror}", _listening_hint(error, port)) from error


def _listening_hint(error: OSError, port: int) -> str:
    other = 8000 if port != 8000 else 8001
    if error.errno == errno.EADDRINUSE:
        return tell(
            f"停掉占用它的程序，或换一个端口：bin/start --port {other}",
            f"stop what uses it, or take another port: bin/start --port {other}",
        )
    if error.errno == errno.EACCES:
        return tell(
            f"1024 以下的端口需要管理员权限，请换一个：--port {other}",
            f"ports below 1024 are for the administrator; take another: --port {other}",
        )
    return tell("--host 要写本机的一个地址。", "--host must be an address of this machine.")


def _parser() -> Parser:
    parser = Parser(
        prog="bin/start",
        description=tell("准备环境并启动试金石。", "Sets Touchstone up and serves it."),
        epilog=NEEDS,
    )
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        help=tell("监听地址（默认只限本机）", "address to listen on (this machine only by default)"),
    )
    parser.add_argument(
        "--port", type=int, default=8000, help=tell("端口（默认 8000）", "port (8000 by default)")
    )
    parser.add_argument(
        "--no-demo",
        action="store_true",
        help=tell("首次启动时不建演示公司", "make no demo company on the first start"),
    )
    return parser


def _data_hint() -> str:
    return tell(
        f"看上面的提示；检查 {home_folder()} 是否可写、磁盘是否已满，然后重新运行。",
        f"see the lines above; is {home_folder()} writable, and the disk not full? Then run again.",
    )
