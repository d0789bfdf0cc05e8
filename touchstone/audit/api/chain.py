"""Routes of the chain over the audit log: how far it reaches, where its end was told, what checks found."""

from datetime import datetime

from django.http import HttpRequest
from ninja import Router
from pydantic import BaseModel

from touchstone.accounts.queries import the_company
from touchstone.accounts.reader import reader_of
from touchstone.audit.actions import request_verification
from touchstone.audit.models import Anchor, Verification
from touchstone.audit.queries import anchors, verifications
from touchstone.audit.rules import can_read_audit
from touchstone.audit.sealing import end_of_chain, unsealed
from touchstone.core.errors import Forbidden
from touchstone.core.texts import say
from touchstone.jobs.models import State

router = Router(tags=["audit"])
SHOWN = 20


class AuditFindingOut(BaseModel):
    """Something that is not as it was sealed, in words; `position` is its place in the chain."""

    kind: str
    sentence: str
    position: int | None
    event_id: int | None


class VerificationOut(BaseModel):
    """A check of the whole chain; `sealed` is null until it has ended."""

    id: int
    at: datetime
    by_id: int
    by_name: str
    job_id: int | None
    job_state: State | None
    sealed: int | None
    findings: list[AuditFindingOut]


class AnchorOut(BaseModel):
    """When the end of the chain was told outside, and to whom (`file`, `syslog`)."""

    position: int
    chain: str
    at: datetime
    told: list[str]


class ChainOut(BaseModel):
    """`sealed` events are in the chain, `waiting` are newer than its end."""

    sealed: int
    waiting: int
    anchors: list[AnchorOut]
    verifications: list[VerificationOut]


@router.get("/audit-chain", response=ChainOut, operation_id="get_audit_chain")
def get_audit_chain(request: HttpRequest) -> ChainOut:
    """How far the chain reaches, and the last anchors and checks."""
    if not can_read_audit(reader_of(request)):
        raise Forbidden("core.forbidden", verb="get_audit_chain")
    checks = verifications()[:SHOWN]
    return ChainOut(
        sealed=end_of_chain()[0],
        waiting=unsealed().count(),
        anchors=[_anchor(anchor) for anchor in anchors()[:SHOWN]],
        verifications=[_verification(check) for check in checks],
    )


@router.post("/audit-verifications", response=VerificationOut, operation_id="request_verification")
def verify(request: HttpRequest) -> VerificationOut:
    """Have the whole chain checked by a job."""
    return _verification(request_verification(the_company(), by=reader_of(request)))


def _anchor(anchor: Anchor) -> AnchorOut:
    return AnchorOut(
        position=anchor.position, chain=bytes(anchor.chain).hex(), at=anchor.at, told=anchor.told
    )


def _verification(check: Verification) -> VerificationOut:
    return VerificationOut(
        id=check.pk,
        at=check.at,
        by_id=check.by_id,
        by_name=check.by.name,
        job_id=check.job_id,
        job_state=State(check.job.state) if check.job else None,
        sealed=check.sealed,
        findings=[
            AuditFindingOut(sentence=say(f"audit.finding.{found['kind']}"), **found)
            for found in check.findings
        ],
    )
