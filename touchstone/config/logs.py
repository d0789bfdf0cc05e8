"""Logs on standard error: lines for a person at a terminal, JSON for a machine that collects them."""

import logging
import logging.config
import os
import sys
from typing import Any

import orjson
import structlog

SHARED: list[structlog.typing.Processor] = [
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.stdlib.ExtraAdder(),
    structlog.processors.TimeStamper(fmt="iso", utc=True),
]


def configure_logs() -> None:
    """Send every library's log through one formatter. `TOUCHSTONE_LOG` is `text` or `json`."""
    wanted = os.environ.get("TOUCHSTONE_LOG") or ("text" if sys.stderr.isatty() else "json")
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"one": {"()": _formatter, "is_text": wanted == "text"}},
            "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "one"}},
            "root": {"handlers": ["stderr"], "level": "INFO"},
            "loggers": {
                "django": {"handlers": [], "level": "WARNING"},
                # Refused and missing things are answered, counted in the request log and no warning.
                "django.request": {"handlers": [], "level": "ERROR"},
                "_granian": {"handlers": [], "level": "WARNING"},
                # On a terminal only what went wrong is worth a line.
                "touchstone.requests": {"level": "WARNING" if wanted == "text" else "INFO"},
            },
        }
    )


def _formatter(is_text: bool) -> logging.Formatter:
    last: list[structlog.typing.Processor] = (
        [structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())]
        if is_text
        else [structlog.processors.dict_tracebacks, structlog.processors.JSONRenderer(serializer=_json)]
    )
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=SHARED,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
    )


def _json(event: Any, **_: Any) -> str:
    return orjson.dumps(event, default=str).decode()
