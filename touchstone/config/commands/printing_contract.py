"""`touchstone openapi`."""

import argparse
import json

from touchstone.config.commands.starting import say_line, start_django

SUMMARY = ("输出接口契约（OpenAPI）", "print the API contract (OpenAPI)")
EXAMPLES = "  touchstone openapi > web/src/api/openapi.json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none."""


def run(options: argparse.Namespace) -> int:
    start_django()
    from ninja.responses import NinjaJSONEncoder

    from touchstone.config.api import api

    # Read back first: status codes are numbers until they are JSON, and would not sort with "default".
    contract = json.loads(json.dumps(api.get_openapi_schema(), cls=NinjaJSONEncoder))
    say_line(json.dumps(contract, ensure_ascii=False, indent=2, sort_keys=True))
    return 0
