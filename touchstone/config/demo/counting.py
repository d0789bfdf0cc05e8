"""What a deployment holds, in numbers."""

from touchstone.accounts.models import User
from touchstone.audit.models import Event
from touchstone.projects.models import Project
from touchstone.work.models import Comment, Item


def count_demo() -> dict[str, int]:
    """How many people, projects, items, comments and events there are."""
    return {
        "people": User.objects.filter(is_robot=False).count(),
        "projects": Project.objects.count(),
        "items": Item.objects.count(),
        "comments": Comment.objects.count(),
        "events": Event.objects.count(),
    }
