"""Fill a database with texts and ask it: `python -m benchmarks.search.measuring 500000` prints JSON.

The database is the one that the environment names.
"""

import json
import sys
import time
from random import Random
from typing import Any

from touchstone.config.commands.starting import start_django

PROJECTS = 40
PLACES = ("总装车间", "涂装车间", "办公楼", "厂房", "仓库", "数据中心", "配电房", "成都工厂", "华南销售公司")
THINGS = (
    "需求确认", "方案评审", "接口开发", "数据清洗", "联调测试", "用户培训", "竣工验收", "文档归档",
    "设备采购", "桩基检测", "钢结构安装", "消防报审", "工期延误分析", "权限配置", "历史数据迁移",
    "供应商评估", "样机试制", "approval of drawings", "interface testing", "data migration", "user training",
    "acceptance report",
)  # fmt: skip
SENTENCES = (
    "图纸会审后由设计院修改，监理确认后才能施工。",
    "接口按照主数据规范执行，异常要在两个工作日内处理。",
    "现场发现防火墙未放行端口，需要信息中心协助。",
    "验收前完成资料归档，缺少的检测报告要补齐。",
    "The supplier waits for approval of the revised drawings.",
    "工期顺延五天，费用变更走审批流程。",
)
QUESTIONS = (
    "工期", "验收", "桩基检测", "防火墙", "总装车间 验收", "图纸会审", "工期延误", "drawings", "approved",
    "P7-123", "12345", "涂装 消防", "migration", "桩", "没有这样的词语", "配电房 接口开发 第7批", "lxm",
)  # fmt: skip
ROUNDS = 12
AT_ONCE = 5_000


def main() -> int:
    """Fill, index, ask; print what it took."""
    count = int(sys.argv[1])
    start_django()
    begun = time.perf_counter()
    reader = _fill(count)
    filled = time.perf_counter()
    from touchstone.search.indexing import rebuild_index

    rebuild_index()
    indexed = time.perf_counter()
    print(json.dumps({"fill": filled - begun, "index": indexed - filled, "asked": _ask(reader)}))
    return 0


def _fill(count: int) -> Any:
    from touchstone.accounts.actions import create_person, set_up_company
    from touchstone.accounts.queries import find_role, the_company
    from touchstone.accounts.robots import system_robot
    from touchstone.work.actions import start_project

    company = the_company()
    officer = create_person(
        company, by=system_robot(), name="林晓梅", email="officer@example.com", role=find_role("officer")
    )
    set_up_company(company, by=officer, name="启明制造有限公司")
    member = create_person(
        company, by=officer, name="李娜", email="member@example.com", role=find_role("member")
    )
    random = Random(1)
    for number in range(PROJECTS):
        people = {officer.email: officer}
        project = start_project(
            company, by=officer, people=people, name=f"{PLACES[number % 9]}二期", key=f"P{number}"
        )
        _add_items(project, count // PROJECTS, officer, random)
    return member


def _add_items(project: Any, count: int, by: Any, random: Random) -> None:
    """Rows straight into the table: here only their texts matter."""
    from touchstone.work.models import Item
    from touchstone.workflow.queries import status_of

    kind = project.types.get(key="task")
    status = status_of(kind, None)
    rows = (
        Item(
            project=project,
            number=100_000 + number,
            type=kind,
            status=status,
            rank=f"a{number:06}",
            reporter=by,
            assignee=by,
            title=f"{random.choice(PLACES)}{random.choice(THINGS)}（第{random.randint(1, 40)}批）",
            description="".join(random.choices(SENTENCES, k=random.randint(0, 4))),
        )
        for number in range(count)
    )
    while some := [row for row, _ in zip(rows, range(AT_ONCE), strict=False)]:
        Item.objects.bulk_create(some, batch_size=AT_ONCE)


def _ask(reader: Any) -> dict[str, list[float]]:
    """Milliseconds of each question, as the route answers it: titles, texts and excerpts of 20 hits."""
    from touchstone.accounts.models import User
    from touchstone.search.finding import Question, search

    times: dict[str, list[float]] = {}
    for _ in range(ROUNDS):
        for words in QUESTIONS:
            asking = User.objects.select_related("role").get(pk=reader.pk)
            begun = time.perf_counter()
            search(asking, Question(words=words), limit=20)
            times.setdefault(words, []).append(1000 * (time.perf_counter() - begun))
    return times


if __name__ == "__main__":
    sys.exit(main())
