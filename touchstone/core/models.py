"""Rows of the kernel itself."""

from django.db import models

from touchstone.core import clock


class IdempotentAnswer(models.Model):
    """The first answer to a create, kept so that a repeated request does not create twice."""

    user_id = models.BigIntegerField()
    key = models.CharField(max_length=200)
    fingerprint = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField()
    body = models.TextField()
    change_set = models.UUIDField(null=True)
    created_at = models.DateTimeField(default=clock.now, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user_id", "key"], name="one_answer_per_key")]
