"""The Python packages of the locks, in the checkout's own `.venv`."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Literal

from touchstone.config.commands.language import tell
from workshop.fingerprint import fingerprint
from workshop.places import ENVIRONMENT, LOCKS, PYTHON, ROOT, TOOLS
from workshop.steps import Failed, Step

Kind = Literal["runtime", "development"]

LOCK_FILES: dict[Kind, Path] = {
    "runtime": ROOT / "requirements.lock",
    "development": ROOT / "requirements-dev.lock",
}
STAMP = ENVIRONMENT / ".touchstone-packages.json"
NETWORK_HINT = tell(
    "检查网络。给 pip 配好的镜像（pip config set global.index-url …）这里同样会用。"
    "然后再次运行同一条命令，会从中断处继续。",
    "is the network there? A company mirror set for pip (pip config set global.index-url …) is "
    "used here too. Then run the same command again: it continues where it stopped.",
)


def ensure_packages(step: Step, kind: Kind) -> None:
    """Make `.venv` hold exactly the lock, or more when the development tools are wanted there."""
    if is_development_environment():
        kind = "development"
    if _installed() == _wanted(kind):
        return
    uv = ensure_uv(step)
    environment = uv_environment()
    if not _works(PYTHON):
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        make = [uv, "venv", "--python", sys.executable, str(ENVIRONMENT)]
        step.run(make, hint=_delete(ENVIRONMENT), environment=environment)
    sync = [uv, "pip", "sync", "--require-hashes", "--compile-bytecode", "--python", str(PYTHON)]
    step.run([*sync, str(LOCK_FILES[kind])], hint=NETWORK_HINT, environment=environment)
    STAMP.write_text(json.dumps(_wanted(kind)), encoding="utf-8")


def is_development_environment() -> bool:
    """Whether the environment serves tests too: a later start must not take their tools away."""
    return "development" in _installed() or (ENVIRONMENT / "bin" / "pytest").exists()


def ensure_uv(step: Step) -> str:
    """The path of a working uv; without one, the pinned uv goes into `.tools/`."""
    own = TOOLS / "uv" / "bin" / "uv"
    for candidate in (str(own), "uv"):
        if _works(candidate):
            return candidate
    pip = _pip(step)
    lock = ["--require-hashes", "--no-deps", "--requirement", str(LOCKS / "uv.txt")]
    step.run([*pip, "install", *lock], hint=NETWORK_HINT)
    return str(own)


def uv_environment() -> dict[str, str]:
    """Our environment for uv: never another Python, and pip's mirror where one is configured."""
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "UV_NO_PROGRESS": "1"}
    if not {"UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_CONFIG_FILE"} & environment.keys():
        pip = [sys.executable, "-m", "pip", "config", "get", "global.index-url"]
        answer = subprocess.run(pip, capture_output=True, text=True, check=False)
        mirror = os.environ.get("PIP_INDEX_URL") or answer.stdout.strip()
        if mirror:
            environment["UV_DEFAULT_INDEX"] = mirror
    return environment


def _pip(step: Step) -> list[str]:
    """A pip of our own in `.tools/uv`; Debian's bare Python cannot make one without a package."""
    home = TOOLS / "uv"
    if not _has_ensurepip():
        if os.geteuid() or not shutil.which("apt-get"):
            raise Failed(
                step.label + tell("：这个 Python 缺少 venv 模块", ": this Python lacks its venv module"),
                tell("安装它", "install it") + " (Debian, Ubuntu: apt install python3-venv)",
            )
        install = ["apt-get", "install", "--yes", "--no-install-recommends", "python3-venv"]
        step.run(["apt-get", "update"], hint=NETWORK_HINT)
        step.run(install, hint=tell("手动安装 python3-venv。", "install python3-venv by hand."))
    step.run(
        [sys.executable, "-m", "venv", "--clear", str(home)],
        hint=_delete(TOOLS),
    )
    return [str(home / "bin" / "python"), "-m", "pip"]


def _delete(folder: Path) -> str:
    return tell(f"删除 {folder} 后重试。", f"delete {folder} and run again.")


def _has_ensurepip() -> bool:
    probe = [sys.executable, "-c", "import ensurepip, venv"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def _works(program: Path | str) -> bool:
    try:
        probe = subprocess.run([str(program), "--version"], capture_output=True, check=False)
    except OSError:
        return False
    return probe.returncode == 0


def _wanted(kind: Kind) -> dict[str, str]:
    kinds: tuple[Kind, ...] = ("runtime",) if kind == "runtime" else ("runtime", "development")
    return {name: fingerprint([LOCK_FILES[name]]) for name in kinds}


def _installed() -> dict[str, str]:
    if not STAMP.exists() or not PYTHON.exists():
        return {}
    installed: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
    return installed
