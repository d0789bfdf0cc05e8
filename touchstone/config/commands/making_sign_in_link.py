"""`touchstone sign-in-link`."""

import argparse
import sys

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import print_json, say_line, start_django

SUMMARY = ("为某人生成一次性登录链接", "make a one-time sign-in link for somebody")
EXAMPLES = "  touchstone sign-in-link wang@example.com"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "mail", metavar=tell("邮箱", "MAIL"), help=tell("登录邮箱", "the address they sign in with")
    )
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    start_django()
    from django.conf import settings

    from touchstone.accounts.actions import give_sign_in_link
    from touchstone.accounts.models import User
    from touchstone.accounts.robots import system_robot
    from touchstone.core.gesture import acting_via

    person = User.objects.active().select_related("role").filter(email__iexact=options.mail).first()
    if person is None:
        unknown = tell(f"没有使用 {options.mail} 的有效账号。", f"No active account uses {options.mail}.")
        sys.stderr.write(f"{unknown}\n")
        return 1
    with acting_via("cli"):
        path, link = give_sign_in_link(person, by=system_robot())
    if options.json:
        print_json({"link": settings.PUBLIC_URL + path, "expires_at": link.expires_at})
    else:
        say_line(settings.PUBLIC_URL + path)
    return 0
