"""Changes a project from a process of its own, as a command would."""

import sys

import django


def main(project_id: str) -> None:
    django.setup()
    from touchstone.accounts.robots import system_robot
    from touchstone.projects.actions import edit_project
    from touchstone.projects.models import Project

    edit_project(Project.objects.get(pk=project_id), by=system_robot(), description="changed outside")


if __name__ == "__main__":
    main(sys.argv[1])
