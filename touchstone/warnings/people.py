"""Whose business a warning is: its owner, and up to whom it goes unanswered."""

from collections import defaultdict

from touchstone.accounts.models import Department, User
from touchstone.projects.models import Membership, Project, ProjectRole
from touchstone.projects.queries import is_visible_to
from touchstone.warnings.models import Level, ProgressWarning


class PeopleOf:
    """The people behind a project's warnings; the superiors are only read when asked for."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self._superiors: dict[int | None, list[int]] = {}
        self._by_role: dict[str, list[int]] = defaultdict(list)
        heads = (ProjectRole.MANAGER, ProjectRole.OWNER)
        rows = Membership.objects.filter(project=project, role__in=heads, user__is_active=True)
        for role, user_id in rows.order_by("pk").values_list("role", "user_id"):
            self._by_role[role].append(user_id)

    def owner_of(self, assignee_id: int | None) -> int | None:
        """The assignee, else the project's manager, else its owner."""
        heads = [*self._by_role[ProjectRole.MANAGER], *self._by_role[ProjectRole.OWNER]]
        return assignee_id or next(iter(heads), None)

    def at(self, level: str, warning: ProgressWarning) -> list[int]:
        """Whom a level means, but for the warning's owner; superiors only where they may see the project."""
        if level == Level.SUPERIOR:
            if warning.owner_id not in self._superiors:
                self._superiors[warning.owner_id] = self._superior(warning.owner_id)
            return self._superiors[warning.owner_id]
        role = ProjectRole.MANAGER if level == Level.MANAGER else ProjectRole.OWNER
        return [user_id for user_id in self._by_role[role] if user_id != warning.owner_id]

    def _superior(self, owner_id: int | None) -> list[int]:
        owner = User.objects.select_related("department").filter(pk=owner_id).first() if owner_id else None
        unit: Department | None = owner.department if owner else None
        while unit is not None and (unit.lead_id is None or unit.lead_id == owner_id):
            unit = Department.objects.filter(pk=unit.parent_id).first() if unit.parent_id else None
        lead = User.objects.active().filter(pk=unit.lead_id).first() if unit and unit.lead_id else None
        return [lead.pk] if lead is not None and is_visible_to(lead, self.project) else []
