"""`python -m touchstone.ops.tests.furnishing N`: N items for a company, the first time with files."""

import sys

import django


def main(count: int) -> None:
    django.setup()
    from tests.cast import make_cast, make_project
    from touchstone.projects.models import Project
    from touchstone.work.actions import attach_file, create_item
    from touchstone.workflow.defaults import lay_down_workflow

    is_new = not Project.objects.exists()
    project = make_project(make_cast()) if is_new else Project.objects.get()
    if is_new:
        lay_down_workflow(project)
    owner = project.created_by
    for number in range(count):
        item = create_item(project, by=owner, title=f"事项 {number}", duration=480)
        if is_new:
            content = f"content {number}".encode()
            attach_file(item, by=owner, name=f"{number}.txt", size=len(content), chunks=[content])


if __name__ == "__main__":
    main(int(sys.argv[1]))
