"""Anchoring: the end of the chain is told outside, where whoever rewrites the database cannot reach."""

import logging
import logging.handlers
from pathlib import Path

from django.conf import settings

from touchstone.audit.models import Anchor
from touchstone.audit.sealing import end_of_chain
from touchstone.audit.verifying import Told
from touchstone.core.events import record
from touchstone.core.gesture import current_gesture

logger = logging.getLogger("touchstone.audit")


def anchor_chain() -> Anchor | None:
    """Tell the end of the chain outside, unless it was told already; in a gesture.

    Mail is sent by whoever hears the event. A place that cannot be reached is left out of `told`.
    """
    position, chain = end_of_chain()
    if not position or Anchor.objects.filter(position=position, chain=chain).exists():
        return None
    line = f"touchstone-audit position={position} chain={chain.hex()}"
    told = [name for name, tell in (("file", _append), ("syslog", _log)) if tell(line)]
    anchor = Anchor.objects.create(position=position, chain=chain, told=told)
    line_after = {"position": position, "chain": chain.hex(), "told": told}
    record("audit.chain_anchored", anchor, by=current_gesture().by, after=line_after)
    return anchor


def read_anchors(path: Path) -> list[Told]:
    """What a file of anchors says; lines that are none are passed over."""
    found = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        words = dict(word.split("=", 1) for word in line.split() if "=" in word)
        try:
            found.append(Told(int(words["position"]), bytes.fromhex(words["chain"])))
        except (KeyError, ValueError):
            continue
    return found


def known_anchors() -> list[Told]:
    """Those of the configured file; where there is none, those the database remembers."""
    path = Path(settings.AUDIT_ANCHOR_FILE)
    if path.exists():
        return read_anchors(path)
    return [
        Told(position, bytes(chain)) for position, chain in Anchor.objects.values_list("position", "chain")
    ]


def _append(line: str) -> bool:
    try:
        with Path(settings.AUDIT_ANCHOR_FILE).open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")
    except OSError:
        logger.exception("the end of the audit chain could not be written to its file")
        return False
    return True


def _log(line: str) -> bool:
    """To a system log: `host:port` (UDP) or the path of its socket."""
    address = settings.AUDIT_ANCHOR_SYSLOG
    if not address:
        return False
    host, _, port = address.rpartition(":")
    try:
        handler = logging.handlers.SysLogHandler((host, int(port)) if host else address)
    except OSError:
        logger.exception("the end of the audit chain could not be told to the system log")
        return False
    handler.emit(logging.LogRecord("touchstone.audit", logging.INFO, "", 0, line, None, None))
    handler.close()
    return True
