"""`touchstone doctor`: is this deployment well, and what to do where it is not."""

from touchstone.config.doctor.database import database_findings
from touchstone.config.doctor.finding import Finding
from touchstone.config.doctor.installation import installation_findings
from touchstone.config.doctor.machine import machine_findings

__all__ = ["Finding", "examine"]


def examine() -> list[Finding]:
    """Look at everything; a check that fails is itself a finding."""
    return [*machine_findings(), *installation_findings(), *database_findings()]
