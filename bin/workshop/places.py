"""Where things are in a checkout."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
TOOLS = ROOT / ".tools"
LOGS = TOOLS / "log"
LOCKS = ROOT / "bin" / "locks"
WEB = ROOT / "web"
BUILT_PAGE = ROOT / "touchstone" / "static" / "app"


def data_home() -> Path:
    """The one folder that holds the data: `TOUCHSTONE_HOME`, else `var/`."""
    return Path(os.environ.get("TOUCHSTONE_HOME") or ROOT / "var").resolve()
