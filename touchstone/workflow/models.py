"""Types, statuses, transitions and fields: how a project's items behave, as data."""

from typing import ClassVar

from django.db import models
from django.db.models.functions import Lower

from touchstone.core.texts import localised
from touchstone.projects.models import Project
from touchstone.workflow.queries import FieldQuerySet, LabelQuerySet


class Named(models.Model):
    """A name in the company's language and, where it differs, in English."""

    name = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100, blank=True)
    position = models.PositiveIntegerField(default=0)

    class Meta:
        abstract = True
        ordering: ClassVar = ["position", "id"]

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        """The name in the reader's language."""
        return localised(self.name, self.name_en)


class StatusCategory(models.TextChoices):
    """What a status means to dates, boards and counts, whatever it is called."""

    TODO = "todo"
    DOING = "doing"
    DONE = "done"


class Workflow(Named):
    """Statuses and the ways between them; a workflow without transitions allows every way."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="workflows")


class Status(Named):
    """A step of a workflow."""

    workflow = models.ForeignKey(Workflow, on_delete=models.CASCADE, related_name="statuses")
    key = models.SlugField(max_length=40)
    category = models.CharField(max_length=10, choices=StatusCategory.choices)
    is_cancelled = models.BooleanField(default=False)

    class Meta(Named.Meta):
        constraints = [models.UniqueConstraint(fields=["workflow", "key"], name="one_status_per_key")]


class Transition(models.Model):
    """A permitted way from one status to another; an empty source means from anywhere."""

    workflow = models.ForeignKey(Workflow, on_delete=models.CASCADE, related_name="transitions")
    source = models.ForeignKey(Status, null=True, on_delete=models.CASCADE, related_name="ways_out")
    target = models.ForeignKey(Status, on_delete=models.CASCADE, related_name="ways_in")


class TypeKind(models.TextChoices):
    """How the plan treats items of a type."""

    TASK = "task"
    MILESTONE = "milestone"
    SUMMARY = "summary"
    LOG = "log"


class ItemType(Named):
    """A kind of item: task, milestone, story, defect, risk… `log` types stand outside the plan."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="types")
    workflow = models.ForeignKey(Workflow, on_delete=models.PROTECT, related_name="types")
    key = models.SlugField(max_length=40)
    kind = models.CharField(max_length=10, choices=TypeKind.choices, default=TypeKind.TASK)
    icon = models.CharField(max_length=30, default="task")
    is_active = models.BooleanField(default=True)

    class Meta(Named.Meta):
        constraints = [models.UniqueConstraint(fields=["project", "key"], name="one_type_per_key")]


class FieldKind(models.TextChoices):
    """What a custom field holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    CHOICES = "choices"
    PERSON = "person"
    CHECK = "check"
    LINK = "link"


class Field(Named):
    """A custom field of a project's items; `options` of a choice are `{key, name, name_en}`."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="fields")
    key = models.SlugField(max_length=40)
    kind = models.CharField(max_length=10, choices=FieldKind.choices)
    options = models.JSONField(default=list)
    is_required = models.BooleanField(default=False)
    version = models.PositiveIntegerField(default=1)

    objects = FieldQuerySet.as_manager()

    class Meta(Named.Meta):
        constraints = [models.UniqueConstraint(fields=["project", "key"], name="one_field_per_key")]


class Label(models.Model):
    """A word people hang on items; `colour` is one of the palette's names."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="labels")
    name = models.CharField(max_length=50)
    colour = models.CharField(max_length=20, default="grey")

    objects = LabelQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name"]
        constraints = [models.UniqueConstraint("project", Lower("name"), name="one_label_per_name")]

    def __str__(self) -> str:
        return self.name
