"""The types and statuses of a project that names none of its own."""

from typing import NamedTuple

from touchstone.projects.models import Project
from touchstone.workflow.models import ItemType, Status, StatusCategory, TypeKind, Workflow


class StatusSpec(NamedTuple):
    """A status to make."""

    key: str
    name: str
    name_en: str
    category: str
    is_cancelled: bool = False


class TypeSpec(NamedTuple):
    """A type to make."""

    key: str
    name: str
    name_en: str
    kind: str


STATUSES = (
    StatusSpec("todo", "待办", "To do", StatusCategory.TODO),
    StatusSpec("doing", "进行中", "In progress", StatusCategory.DOING),
    StatusSpec("review", "待验收", "In review", StatusCategory.DOING),
    StatusSpec("done", "已完成", "Done", StatusCategory.DONE),
    StatusSpec("cancelled", "已取消", "Cancelled", StatusCategory.DONE, is_cancelled=True),
)
TYPES = (
    TypeSpec("task", "任务", "Task", TypeKind.TASK),
    TypeSpec("milestone", "里程碑", "Milestone", TypeKind.MILESTONE),
    TypeSpec("summary", "阶段", "Phase", TypeKind.SUMMARY),
    TypeSpec("epic", "史诗", "Epic", TypeKind.SUMMARY),
    TypeSpec("story", "用户故事", "Story", TypeKind.TASK),
    TypeSpec("defect", "缺陷", "Defect", TypeKind.TASK),
    TypeSpec("risk", "风险", "Risk", TypeKind.LOG),
    TypeSpec("change", "变更请求", "Change request", TypeKind.LOG),
)


def lay_down_workflow(
    project: Project, statuses: tuple[StatusSpec, ...] = STATUSES, types: tuple[TypeSpec, ...] = TYPES
) -> None:
    """Give a new project its workflow, statuses and types."""
    workflow = Workflow.objects.create(project=project, name="标准流程", name_en="Standard")
    Status.objects.bulk_create(
        Status(workflow=workflow, position=position, **spec._asdict())
        for position, spec in enumerate(statuses)
    )
    ItemType.objects.bulk_create(
        ItemType(project=project, workflow=workflow, position=position, icon=spec.key, **spec._asdict())
        for position, spec in enumerate(types)
    )
