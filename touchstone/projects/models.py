"""Project spaces and who belongs to them."""

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models.functions import Upper

from touchstone.accounts.models import Department, Group
from touchstone.calendars.models import WorkCalendar
from touchstone.core import clock
from touchstone.core.stamps import new_stamp
from touchstone.projects.queries import ProjectQuerySet


class Visibility(models.TextChoices):
    """Who finds the project: its members, or everybody in the company but guests."""

    MEMBERS = "members"
    COMPANY = "company"


class Stage(models.TextChoices):
    """The six stages of a project's life."""

    START = "start"
    PLAN = "plan"
    EXECUTE = "execute"
    MONITOR = "monitor"
    CLOSE = "close"
    REVIEW = "review"


class ProjectRole(models.TextChoices):
    """What a member may do in one project, from most to least."""

    OWNER = "owner"
    MANAGER = "manager"
    MEMBER = "member"
    GUEST = "guest"


class Project(models.Model):
    """A piece of work with a plan, people and an end."""

    key = models.CharField(max_length=10)
    name = models.CharField(max_length=200)
    description = models.TextField(blank=True)
    visibility = models.CharField(max_length=10, choices=Visibility.choices, default=Visibility.COMPANY)
    stage = models.CharField(max_length=10, choices=Stage.choices, default=Stage.START)
    department = models.ForeignKey(Department, null=True, on_delete=models.SET_NULL, related_name="projects")
    calendar = models.ForeignKey(WorkCalendar, on_delete=models.PROTECT, related_name="projects")
    own_calendars = models.ManyToManyField(WorkCalendar, related_name="plans")
    start_date = models.DateField()
    status_date = models.DateField(null=True)
    template_key = models.CharField(max_length=50, blank=True)
    enforces_predecessors = models.BooleanField(default=False)
    next_number = models.PositiveIntegerField(default=1)
    outline_stamp = models.BigIntegerField(default=new_stamp)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=clock.now)
    archived_at = models.DateTimeField(null=True)
    version = models.PositiveIntegerField(default=1)

    objects = ProjectQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name", "id"]
        constraints = [models.UniqueConstraint(Upper("key"), name="one_project_per_key")]

    def __str__(self) -> str:
        return f"{self.key} {self.name}"

    @property
    def is_archived(self) -> bool:
        return self.archived_at is not None


class Membership(models.Model):
    """One person's or one group's role in one project."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.CASCADE, related_name="memberships"
    )
    group = models.ForeignKey(Group, null=True, on_delete=models.PROTECT, related_name="memberships")
    role = models.CharField(max_length=10, choices=ProjectRole.choices)
    created_at = models.DateTimeField(default=clock.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["project", "user"], name="one_role_per_person"),
            models.UniqueConstraint(fields=["project", "group"], name="one_role_per_group"),
            models.CheckConstraint(
                condition=models.Q(user=None) ^ models.Q(group=None), name="a_person_or_a_group"
            ),
        ]


class ProjectStar(models.Model):
    """A project that a person keeps at hand."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="stars")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="project_stars")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["project", "user"], name="one_star_per_person")]
