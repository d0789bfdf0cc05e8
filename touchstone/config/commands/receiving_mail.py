"""`touchstone mail-in`."""

import argparse
import sys

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import print_json, say_line, start_django

SUMMARY = ("从标准输入收一封邮件回复", "take one reply by mail from standard input")
EXAMPLES = """  touchstone mail-in < reply.eml
  reply: "|/opt/touchstone/bin/touchstone mail-in"      (aliases of Postfix, recipient_delimiter = +)"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    """Ends with 0 also where a mail is refused: it was dealt with, the mail server need not bounce it."""
    start_django()
    from touchstone.core.texts import say
    from touchstone.mail_in.receiving import receive

    received = receive(sys.stdin.buffer.read())
    if options.json:
        told = {"outcome": received.outcome, "reason": received.reason, "comment": received.comment_id}
        print_json({"message_id": received.message_id, **told})
    else:
        say_line(f"{received.outcome} {say(received.reason) if received.reason else ''}".rstrip())
    return 0
