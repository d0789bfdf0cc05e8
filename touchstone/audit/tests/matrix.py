"""Who may take a gesture back, and who may read the audit log."""

from tests.matrix import World, row
from touchstone.accounts.actions import edit_person
from touchstone.audit.models import ChangeSet

ROWS = {
    "undo_change_set": row("POST /change-sets/{change_set.pk}/undo", outsider=200, others=404),
    "list_audit_events": row("GET /audit-events", officer=200),
    "get_audit_chain": row("GET /audit-chain", officer=200),
    "request_verification": row("POST /audit-verifications", officer=200),
}


def furnish(world: World) -> None:
    """The outsider changed their own phone number."""
    edit_person(world.outsider, by=world.outsider, phone="010-2")
    world.change_set = ChangeSet.objects.filter(by=world.outsider).latest("at")
