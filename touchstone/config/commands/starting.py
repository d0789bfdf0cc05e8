"""What commands share: Django made ready, and data printed."""

import json
import sys
from typing import Any

from touchstone.config.commands.language import is_chinese


def start_django() -> None:
    """Load settings and domains, and speak the person's language."""
    import django
    from django.utils import translation

    django.setup()
    translation.activate("zh-hans" if is_chinese() else "en")


def say_line(text: str) -> None:
    """One line for the person at the terminal, at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def print_json(data: Any) -> None:
    """Data for another program."""
    say_line(json.dumps(data, ensure_ascii=False, indent=2, default=str))
