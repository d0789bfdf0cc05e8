"""`touchstone audit`."""

import argparse
import sys
from pathlib import Path

from touchstone.config.commands.language import tell
from touchstone.config.commands.starting import print_json, say_line, start_django

SUMMARY = ("校验、封存审计日志", "verify, seal or anchor the audit log")
EXAMPLES = "  touchstone audit verify\n  touchstone audit verify --anchors /mnt/worm/audit-anchors.log --json"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what",
        choices=("verify", "seal", "anchor"),
        help=tell(
            "校验整条链、封存新事件、留存链末端",
            "check the chain, seal new events, tell the chain's end outside",
        ),
    )
    parser.add_argument(
        "--anchors",
        type=Path,
        metavar=tell("文件", "FILE"),
        help=tell("系统外留存的链末端", "what was told outside; the configured file otherwise"),
    )
    parser.add_argument("--json", action="store_true", help=tell("以 JSON 输出", "print JSON"))


def run(options: argparse.Namespace) -> int:
    """0 when nothing is wrong, 1 when the log is not as it was sealed."""
    start_django()
    return {"verify": _verify, "seal": _seal, "anchor": _anchor}[options.what](options)


def _verify(options: argparse.Namespace) -> int:
    from touchstone.audit.anchoring import known_anchors, read_anchors
    from touchstone.audit.sealing import end_of_chain
    from touchstone.audit.verifying import verify_chain
    from touchstone.core.texts import say

    anchors = read_anchors(options.anchors) if options.anchors else known_anchors()
    findings = list(verify_chain(anchors))
    sealed = end_of_chain()[0]
    if options.json:
        found = [finding.as_json() for finding in findings]
        print_json({"sealed": sealed, "anchors": len(anchors), "findings": found})
        return 1 if findings else 0
    for finding in findings:
        place = f"#{finding.position or '–'} event {finding.event_id or '–'}"
        sys.stderr.write(f"{place}: {say(f'audit.finding.{finding.kind}')}\n")
    told = (sealed, len(anchors), len(findings))
    say_line(
        tell(
            "已校验 %d 个事件、%d 个留存点，发现 %d 处异常。",
            "%d events and %d anchors checked, %d findings.",
        )
        % told
    )
    return 1 if findings else 0


def _seal(options: argparse.Namespace) -> int:
    from touchstone.audit.sealing import seal_batch

    sealed = 0
    while batch := seal_batch(everywhere=True):
        sealed += batch
    if options.json:
        print_json({"sealed": sealed})
    else:
        say_line(tell(f"封存了 {sealed} 个事件。", f"{sealed} events sealed."))
    return 0


def _anchor(options: argparse.Namespace) -> int:
    from touchstone.accounts.robots import system_robot
    from touchstone.audit.anchoring import anchor_chain
    from touchstone.core.gesture import acting_via, gesture

    with acting_via("cli"), gesture(system_robot()):
        anchor = anchor_chain()
    told = {"position": anchor.position, "chain": bytes(anchor.chain).hex()} if anchor else {}
    if options.json:
        print_json(told)
    else:
        nothing = tell("没有新的链末端。", "Nothing new to tell.")
        say_line(" ".join(f"{key}={value}" for key, value in told.items()) or nothing)
    return 0
