"""Our own robot, in whose name jobs act."""

from touchstone.accounts.models import User
from touchstone.accounts.shipped import SYSTEM_EMAIL


def system_robot() -> User:
    """The account that acts where no person does; it cannot sign in."""
    robot: User = User.objects.select_related("role").get(email=SYSTEM_EMAIL)
    return robot
