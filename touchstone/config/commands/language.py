"""The language at the terminal: Chinese where the environment says so, English otherwise."""

import os


def is_chinese() -> bool:
    """What `LC_ALL`, `LC_MESSAGES` or `LANG` ask for, the first that is set."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name)
        if value:
            return value.lower().startswith("zh")
    return False


def tell(zh: str, en: str) -> str:
    """The one of the two that the person reads."""
    return zh if is_chinese() else en
