"""Sealing, anchoring and verifying in the background."""

from typing import Any

from touchstone.accounts.robots import system_robot
from touchstone.audit.anchoring import anchor_chain, known_anchors
from touchstone.audit.models import Seal, Verification
from touchstone.audit.sealing import seal_batch
from touchstone.audit.verifying import verify_chain
from touchstone.core.gesture import gesture
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress
from touchstone.jobs.recurring import recurring

MOST_FINDINGS = 1_000
"""Kept of one verification: who rewrites a whole log is found as surely by a thousand lines."""


@recurring("hourly", at="00:10")
@job("audit.seal")
def seal_events(progress: Progress) -> dict[str, Any]:
    """Chain every event that is not in the chain yet."""
    sealed = 0
    while batch := seal_batch():
        sealed += batch
        progress.report(sealed, None)
    return {"sealed": sealed}


@recurring("daily", at="00:20")
@job("audit.anchor")
def anchor_events(progress: Progress) -> dict[str, Any]:
    """Tell the end of the chain outside; first look for events that came extremely late."""
    while seal_batch(everywhere=True):
        progress.checkpoint()
    with gesture(system_robot()):
        anchor = anchor_chain()
    return {"position": anchor.position, "told": anchor.told} if anchor else {}


@job("audit.verify")
def verify(progress: Progress) -> dict[str, Any]:
    """Check the whole chain, and keep what was found as the answer to whoever asked."""
    findings = []
    for finding in verify_chain(known_anchors(), progress.report):
        findings.append(finding.as_json())
        if len(findings) == MOST_FINDINGS:
            break
    sealed = Seal.objects.count()
    asked = Verification.objects.filter(job_id=progress.job_id)
    asked.update(sealed=sealed, findings=findings)
    return {"sealed": sealed, "findings": len(findings)}
