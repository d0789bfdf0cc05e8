"""Where things are in a checkout."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
TOOLS = ROOT / ".tools"
LOGS = TOOLS / "log"
LOCKS = ROOT / "bin" / "locks"
WEB = ROOT / "web"
BUILT_PAGE = ROOT / "touchstone" / "static" / "app"
