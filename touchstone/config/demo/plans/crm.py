"""Upgrading a system the company already has: short, with data and people in the middle."""

from touchstone.projects.library.definition import Template, Text
from touchstone.projects.library.outline import flatten, milestone, phase, task
from touchstone.projects.library.vocabulary import STANDARD_STATUSES, field, label, risk, role

_ITEMS, _LINKS = flatten(
    [
        phase(
            "start",
            "立项与调研",
            "Start",
            deliverables=[("项目章程", "Charter"), ("需求清单（按优先级）", "Requirements by priority")],
            items=[
                task("charter", "编制项目章程", "Write the charter", days=4, role="project-manager"),
                task(
                    "interviews",
                    "销售、售后访谈",
                    "Interview sales and service",
                    days=6,
                    role="business-lead",
                    after="charter SS+2d",
                ),
                task(
                    "funnel-review",
                    "现有商机数据体检",
                    "Check the opportunity data we have",
                    days=4,
                    role="data-lead",
                    after="charter",
                ),
                task(
                    "requirements",
                    "需求清单与优先级评审",
                    "Requirements and priorities",
                    days=5,
                    role="business-lead",
                    after=["interviews", "funnel-review"],
                ),
                task(
                    "vendor",
                    "供应商方案演示与比选",
                    "Compare the vendors",
                    days=8,
                    role="project-manager",
                    after="requirements SS+2d",
                ),
                milestone(
                    "approved",
                    "方案与预算批准",
                    "Solution and budget approved",
                    role="sponsor",
                    after=["vendor", "requirements"],
                ),
            ],
        ),
        phase(
            "design",
            "方案设计",
            "Design",
            deliverables=[("销售流程与漏斗定义", "Sales process and funnel")],
            items=[
                task(
                    "process",
                    "销售阶段与漏斗重定义",
                    "Redefine stages and funnel",
                    days=6,
                    role="business-lead",
                    after="approved",
                ),
                task(
                    "fields",
                    "客户与商机字段设计",
                    "Customer and opportunity fields",
                    days=5,
                    role="data-lead",
                    after="process SS+2d",
                ),
                task(
                    "integration-design",
                    "与 ERP、企业微信的接口方案",
                    "Interfaces to ERP and WeCom",
                    days=5,
                    role="developer",
                    after="approved FS+3d",
                ),
                task(
                    "permissions",
                    "权限与公海规则",
                    "Rights and pool rules",
                    days=3,
                    role="business-lead",
                    after="process",
                ),
                milestone(
                    "design-signed",
                    "方案签字",
                    "Design signed",
                    role="sponsor",
                    after=["fields", "integration-design", "permissions"],
                ),
            ],
        ),
        phase(
            "build",
            "配置与数据",
            "Build",
            deliverables=[
                ("配置完成的系统", "Configured system"),
                ("清洗后的客户数据", "Clean customer data"),
            ],
            items=[
                task("configure", "系统配置", "Configure", days=12, role="developer", after="design-signed"),
                task(
                    "integration",
                    "接口开发与联调",
                    "Build the interfaces",
                    days=15,
                    role="developer",
                    after="design-signed FS+2d",
                ),
                task(
                    "clean-data",
                    "客户查重合并",
                    "Find and merge duplicates",
                    days=12,
                    role="data-lead",
                    after="fields",
                ),
                task(
                    "reports",
                    "销售报表与看板",
                    "Reports and dashboard",
                    days=6,
                    role="developer",
                    after="configure",
                ),
                task(
                    "uat",
                    "业务验收测试",
                    "Acceptance test",
                    days=5,
                    role="business-lead",
                    after=["integration", "reports", "clean-data"],
                ),
            ],
        ),
        phase(
            "launch",
            "上线与推广",
            "Launch",
            deliverables=[("上线确认书", "Go-live confirmation"), ("使用率月报", "Monthly usage report")],
            items=[
                task(
                    "training",
                    "分区域培训",
                    "Train each region",
                    days=5,
                    role="business-lead",
                    after="uat SS+3d",
                ),
                task(
                    "migration", "数据迁移与切换", "Migrate and switch", days=3, role="developer", after="uat"
                ),
                milestone("live", "正式上线", "Live", role="sponsor", after=["training", "migration"]),
                task(
                    "support",
                    "上线支持与使用率跟踪",
                    "Support and watch usage",
                    days=20,
                    work_days=8,
                    role="business-lead",
                    after="live",
                ),
                task(
                    "review",
                    "复盘与二期规划",
                    "Lessons and next steps",
                    days=3,
                    role="project-manager",
                    after="support",
                ),
                milestone("closed", "项目关闭", "Closed", role="sponsor", after="review"),
            ],
        ),
    ]
)

CRM_UPGRADE = Template(
    key="crm-upgrade",
    name=Text("系统升级", "System upgrade"),
    summary=Text(
        "调研、方案、数据与上线推广的小型信息化项目。", "A small system project: study, design, data, launch."
    ),
    guide=Text("华衡小型信息化项目的标准做法。", "How Huaheng runs a small system project."),
    industry="it",
    roles=(
        role("sponsor", "发起人", "Sponsor", ("决策与资源", "Decides, provides resources")),
        role("project-manager", "项目经理", "Project manager", ("计划与协调", "Plan and coordination")),
        role("business-lead", "业务负责人", "Business lead", ("需求与推广", "Requirements and launch")),
        role("data-lead", "数据负责人", "Data lead", ("数据清洗", "Clean data")),
        role("developer", "开发工程师", "Developer", ("配置与接口", "Configuration and interfaces")),
    ),
    statuses=STANDARD_STATUSES,
    labels=(label("data", "数据", "Data", "orange"), label("interface", "接口", "Interface", "blue")),
    fields=(
        field("region", "区域", "Region", "choice", [("华东", "East"), ("华南", "South"), ("华北", "North")]),
    ),
    items=_ITEMS,
    links=_LINKS,
    risks=(
        risk(
            "usage",
            "销售不愿录入，上线后使用率低",
            "Sales people do not enter data",
            probability=4,
            impact=4,
            role="business-lead",
            response=(
                "字段减到 12 个以内；周会只看系统里的漏斗，不再收表格。",
                "At most twelve fields; the weekly meeting looks at nothing but the system's funnel.",
            ),
        ),
    ),
)
