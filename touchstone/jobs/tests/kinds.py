"""Kinds of work that only tests know."""

import time
from pathlib import Path
from typing import Any

from touchstone.accounts.models import Department
from touchstone.core.errors import Invalid
from touchstone.core.texts import declare_texts
from touchstone.jobs.kinds import job
from touchstone.jobs.progress import Progress

declare_texts(
    {
        "job.add_department": ("添加部门", "Add a department"),
        "job.add_department_slowly": ("慢慢添加部门", "Add a department slowly"),
        "job.add_department_and_fail": ("添加部门并失败", "Add a department and fail"),
        "job.add_steps": ("逐步添加", "Add step by step"),
        "tests.step": ("第 {number} 步", "Step {number}"),
        "tests.refused": ("不行：{why}", "No: {why}"),
    }
)


@job("add_department", is_atomic=True)
def add_department(progress: Progress, name: str) -> dict[str, Any]:
    department = Department.objects.create(name=name)
    return {"department": department.pk, "by": progress.by.pk}


@job("add_department_and_fail", is_atomic=True)
def add_department_and_fail(progress: Progress, name: str, is_refusal: bool) -> None:
    Department.objects.create(name=name)
    if is_refusal:
        raise Invalid("tests.refused", why=name)
    raise RuntimeError("broken on purpose")


@job("add_department_slowly", is_atomic=True)
def add_department_slowly(progress: Progress, name: str, folder: str, seconds: float) -> dict[str, int]:
    """Says that it started in a file of its own, since its row is not committed yet."""
    Department.objects.create(name=name)
    (Path(folder) / f"{name}.{progress.attempt}").touch()
    _wait(progress, seconds)
    return {"attempt": progress.attempt}


@job("add_steps")
def add_steps(progress: Progress, name: str, folder: str, steps: int) -> None:
    """Not atomic: each step looks whether it was done."""
    (Path(folder) / f"{name}.{progress.attempt}").touch()
    for number in range(1, steps + 1):
        Department.objects.get_or_create(name=f"{name} {number}")
        progress.report(number, steps, "tests.step", number=number)
        _wait(progress, 0.3)


def _wait(progress: Progress, seconds: float) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        time.sleep(0.02)
        progress.checkpoint()
