"""The company, its departments, people, groups and roles."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import models
from django.db.models.functions import Lower

from touchstone.accounts.permissions import GUEST
from touchstone.accounts.queries import DepartmentQuerySet, GroupQuerySet, UserQuerySet
from touchstone.core import clock
from touchstone.core.texts import localised

THEMES = ("system", "light", "dark")


class Organisation(models.Model):
    """The one company this deployment serves."""

    name = models.CharField(max_length=200)
    language = models.CharField(max_length=10, default="zh-hans")
    time_zone = models.CharField(max_length=64, default="Asia/Shanghai")
    set_up_at = models.DateTimeField(null=True)
    has_demo = models.BooleanField(default=False)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="one_organisation")]

    def __str__(self) -> str:
        return self.name

    @property
    def is_set_up(self) -> bool:
        return self.set_up_at is not None


class Department(models.Model):
    """A unit of the company; departments form a tree."""

    name = models.CharField(max_length=100)
    parent = models.ForeignKey("self", null=True, on_delete=models.PROTECT, related_name="children")
    lead = models.ForeignKey("User", null=True, on_delete=models.SET_NULL, related_name="led_departments")
    position = models.PositiveIntegerField(default=0)
    version = models.PositiveIntegerField(default=1)

    objects = DepartmentQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["position", "id"]
        constraints = [
            models.UniqueConstraint(fields=["parent", "name"], name="one_department_name_per_parent"),
            models.UniqueConstraint(
                fields=["name"], condition=models.Q(parent=None), name="one_department_name_at_the_top"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Role(models.Model):
    """What a person may do in the organisation as a whole: a named set of permissions."""

    key = models.SlugField(unique=True)
    name = models.CharField(max_length=100)
    name_en = models.CharField(max_length=100, blank=True)
    rank = models.PositiveSmallIntegerField()
    permissions = models.JSONField(default=list)

    class Meta:
        ordering: ClassVar = ["-rank"]

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        """The name in the reader's language."""
        return localised(self.name, self.name_en)


class User(AbstractBaseUser):
    """A person with an account, or one of our own robots."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=100)
    pinyin = models.CharField(max_length=300, blank=True, help_text="searchable readings of the name")
    title = models.CharField(max_length=100, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    department = models.ForeignKey(Department, null=True, on_delete=models.PROTECT, related_name="people")
    role = models.ForeignKey(Role, on_delete=models.PROTECT, related_name="people")
    is_robot = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    language = models.CharField(max_length=10, default="zh-hans")
    time_zone = models.CharField(max_length=64, default="Asia/Shanghai")
    theme = models.CharField(max_length=10, default="system")
    single_keys = models.BooleanField(default=True, help_text="letters without Ctrl are shortcuts")
    created_at = models.DateTimeField(default=clock.now)
    version = models.PositiveIntegerField(default=1)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar = ["name"]

    objects = UserQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["id"]
        constraints = [models.UniqueConstraint(Lower("email"), name="one_account_per_email")]
        indexes = [models.Index(fields=["is_robot", "pinyin", "id"], name="people_in_order")]

    def __str__(self) -> str:
        return self.name

    def get_full_name(self) -> str:
        return self.name

    def has_permission(self, permission: str) -> bool:
        """Whether the person's role holds the named permission."""
        return self.is_active and permission in self.role.permissions

    @property
    def is_guest(self) -> bool:
        """A guest sees only the projects they were invited to."""
        return self.role.key == GUEST


class Group(models.Model):
    """People named together: a team, a committee."""

    name = models.CharField(max_length=100, unique=True)
    description = models.CharField(max_length=500, blank=True)
    people = models.ManyToManyField(User, related_name="groups")
    version = models.PositiveIntegerField(default=1)

    objects = GroupQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name


class SignInLink(models.Model):
    """A link that signs a person in once; only its hash is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sign_in_links")
    token_hash = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    created_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField(default=clock.now)
