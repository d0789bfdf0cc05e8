"""Software, Scrum: six sprints from an agreed vision to a release."""

from touchstone.projects.library.definition import Template, Text
from touchstone.projects.library.outline import flatten
from touchstone.projects.library.scrum.backlog import BACKLOG
from touchstone.projects.library.scrum.release import RELEASE
from touchstone.projects.library.scrum.sprints import SPRINTS
from touchstone.projects.library.scrum.start import START
from touchstone.projects.library.vocabulary import (
    CANCELLED,
    DONE,
    IN_PROGRESS,
    IN_REVIEW,
    TO_DO,
    field,
    label,
    risk,
    role,
    status,
)

_ITEMS, _LINKS = flatten([START, *BACKLOG, SPRINTS, RELEASE])

SCRUM = Template(
    key="scrum",
    name=Text("软件敏捷（Scrum）", "Software, Scrum"),
    summary=Text(
        "六个两周迭代，从产品愿景到全量发布，含就绪与完成定义、故事验收标准和发布检查。",
        "Six two-week sprints from vision to release, with definitions of ready and done, acceptance criteria and release checks.",
    ),
    guide=Text(
        "适合 5～9 人的产品研发团队。\n\n"
        "1. 先改“启动与准备”中的愿景、就绪定义和完成定义，与团队逐条确认。\n"
        "2. 史诗和故事是一个通用业务系统的范例，替换成自己的内容，保留验收标准的写法。\n"
        "3. 故事排进哪个迭代，就把它的前置任务设为那个迭代的计划会。\n"
        "4. 迭代日期固定。做不完的故事退回“待规划”，不要拖长迭代。",
        "For a product team of five to nine.\n\n"
        "1. Adapt vision, definition of ready and definition of done under “Get ready” and agree them with the team.\n"
        "2. Epics and stories show a general business system: replace them, keep the way acceptance criteria are written.\n"
        "3. A story belongs to the sprint whose planning is its predecessor.\n"
        "4. Sprint dates are fixed. Unfinished stories return to “Backlog”; sprints are never extended.",
    ),
    industry="software",
    roles=(
        role(
            "product-owner",
            "产品负责人",
            "Product owner",
            ("决定做什么、先做什么，验收故事", "Decides what is built and in which order, accepts stories"),
        ),
        role(
            "scrum-master",
            "敏捷教练",
            "Scrum master",
            ("守护节奏和约定，清除障碍", "Guards rhythm and agreements, removes obstacles"),
        ),
        role(
            "tech-lead",
            "开发负责人",
            "Tech lead",
            ("对技术方案和代码质量负责", "Answers for design and code quality"),
        ),
        role(
            "frontend-developer",
            "前端开发",
            "Front-end developer",
            ("实现界面与交互", "Builds what people see and touch"),
        ),
        role(
            "backend-developer",
            "后端开发",
            "Back-end developer",
            ("实现业务逻辑与接口", "Builds logic and interfaces"),
        ),
        role(
            "tester",
            "测试工程师",
            "Tester",
            ("保证验收标准可验证、缺陷可追踪", "Makes criteria testable and defects traceable"),
        ),
        role(
            "designer",
            "交互设计师",
            "Designer",
            ("研究用户，设计流程和界面", "Studies users, designs journeys and screens"),
        ),
        role(
            "operations",
            "运维工程师",
            "Operations engineer",
            ("环境、流水线、发布与监控", "Environments, pipeline, release, monitoring"),
        ),
    ),
    statuses=(
        status("backlog", "待规划", "Backlog", "todo"),
        TO_DO,
        IN_PROGRESS,
        status("testing", "测试中", "Testing", "doing"),
        IN_REVIEW,
        DONE,
        CANCELLED,
    ),
    labels=(
        label("frontend", "前端", "Front end", "blue"),
        label("backend", "后端", "Back end", "purple"),
        label("quality", "质量", "Quality", "orange"),
        label("tech-debt", "技术债", "Technical debt", "grey"),
        label("customer-request", "客户反馈", "Customer request", "pink"),
        label("spike", "技术调研", "Spike", "teal"),
    ),
    fields=(
        field("points", "故事点", "Story points", "number"),
        field(
            "value",
            "业务价值",
            "Business value",
            "choice",
            [("高", "High"), ("中", "Medium"), ("低", "Low")],
        ),
        field("release_version", "计划版本", "Planned version", "text"),
        field(
            "severity",
            "严重程度",
            "Severity",
            "choice",
            [("严重", "Critical"), ("较严重", "Major"), ("一般", "Minor"), ("轻微", "Trivial")],
        ),
        field("merge_request", "合并请求", "Merge request", "link"),
    ),
    items=_ITEMS,
    links=_LINKS,
    risks=(
        risk(
            "owner-unavailable",
            "产品负责人精力不足，故事验收滞后",
            "The product owner lacks time and stories wait for acceptance",
            probability=4,
            impact=4,
            role="scrum-master",
            response=(
                "约定每天固定一小时验收；指定一名业务代表可代为决定 3 点以下的故事。",
                "A fixed hour a day for acceptance; a named deputy decides stories of up to 3 points.",
            ),
        ),
        risk(
            "scope-creep",
            "迭代中途插入需求，目标失守",
            "Requests inserted mid-sprint push out the goal",
            probability=4,
            impact=3,
            role="product-owner",
            response=(
                "插入一个就换出一个同等大小的；每迭代预留 15% 处理紧急事项。",
                "One in, one of equal size out; 15 % of each sprint is kept for emergencies.",
            ),
        ),
        risk(
            "integration-late",
            "外部系统接口迟迟不能联调",
            "Interfaces of other systems are not ready to be connected",
            probability=3,
            impact=4,
            role="tech-lead",
            response=(
                "第二个迭代前拿到接口文档和测试账号，先按约定做模拟服务。",
                "Obtain documentation and test accounts before sprint 2; build against an agreed stand-in first.",
            ),
        ),
        risk(
            "debt",
            "赶进度积累技术债，后期速率下降",
            "Technical debt piles up and velocity falls",
            probability=3,
            impact=3,
            role="tech-lead",
            response=(
                "完成定义不打折；每迭代至少处理一项技术债并记录。",
                "The definition of done is not bargained over; each sprint pays back at least one recorded debt.",
            ),
        ),
        risk(
            "key-person",
            "关键模块只有一个人懂",
            "Only one person understands a key module",
            probability=3,
            impact=4,
            role="scrum-master",
            response=(
                "核心模块结对开发，评审人轮换，决策写成记录。",
                "Pair on core modules, rotate reviewers, write decisions down.",
            ),
        ),
    ),
)
