# Finds Python 3.11 or newer and hands over to bin/workshop. Sourced by every command beside it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

find_python() {
  local candidate
  for candidate in "${TOUCHSTONE_PYTHON:-python3}" python3.14 python3.13 python3.12 python3.11 python; do
    if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    zh*) echo '试金石需要 Python 3.11 或更高版本，没有找到。' >&2 ;;
    *) echo 'Touchstone needs Python 3.11 or newer, and none was found.' >&2 ;;
  esac
  cat >&2 <<'TEXT'
  Debian, Ubuntu:  apt install python3 python3-venv
  Fedora, RHEL:    dnf install python3.11
  macOS:           brew install python
  TOUCHSTONE_PYTHON=/path/to/python3
TEXT
  return 1
}

python=$(find_python) || exit 1
