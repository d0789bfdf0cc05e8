"""Delivering a production line to a customer: the company's own way of working, as a template."""

from touchstone.config.demo.plans.delivery.proof import ASSEMBLY, SITE
from touchstone.config.demo.plans.delivery.workshop import ENGINEERING, ORDER, SUPPLY
from touchstone.projects.library.definition import Template, Text
from touchstone.projects.library.outline import flatten
from touchstone.projects.library.vocabulary import STANDARD_STATUSES, field, label, risk, role

_ITEMS, _LINKS = flatten([ORDER, ENGINEERING, SUPPLY, ASSEMBLY, SITE])

LINE_DELIVERY = Template(
    key="line-delivery",
    name=Text("整线交付", "Line delivery"),
    summary=Text(
        "从技术交底、设计、采购、装调到现场验收。",
        "From technical hand-over through design, supply and assembly to site acceptance.",
    ),
    guide=Text("华衡整线交付项目的标准做法。", "How Huaheng delivers a production line."),
    industry="manufacturing",
    roles=(
        role(
            "project-manager",
            "项目经理",
            "Project manager",
            ("对交期、成本、验收负责", "Answers for date, cost, acceptance"),
        ),
        role("account-manager", "大客户经理", "Account manager", ("客户关系与回款", "Customer and payments")),
        role(
            "mechanical-engineer",
            "机械工程师",
            "Mechanical engineer",
            ("布局与机械设计", "Layout and mechanics"),
        ),
        role(
            "electrical-engineer",
            "电气工程师",
            "Electrical engineer",
            ("电气与控制", "Electrics and control"),
        ),
        role(
            "software-engineer",
            "软件工程师",
            "Software engineer",
            ("程序与联调", "Programs and commissioning"),
        ),
        role("buyer", "采购工程师", "Buyer", ("采购与外协", "Purchasing")),
        role("quality-engineer", "质量工程师", "Quality engineer", ("检验与齐套", "Inspection and kitting")),
        role("assembly-lead", "装调班长", "Assembly lead", ("装配与现场安装", "Assembly and installation")),
        role("logistics", "物流主管", "Logistics", ("包装与发运", "Packing and shipping")),
    ),
    statuses=STANDARD_STATUSES,
    labels=(
        label("customer", "客户事项", "Customer", "pink"),
        label("shortage", "缺料", "Shortage", "red"),
        label("site", "现场", "On site", "teal"),
        label("software", "软件", "Software", "blue"),
    ),
    fields=(
        field("machine_number", "设备编号", "Machine number", "text"),
        field(
            "unit",
            "所属单元",
            "Unit",
            "choice",
            [("灌装", "Filling"), ("旋盖", "Capping"), ("装箱", "Packing"), ("输送", "Conveying")],
        ),
        field("shortages", "缺件数", "Missing parts", "number"),
    ),
    items=_ITEMS,
    links=_LINKS,
    risks=(
        risk(
            "late-parts",
            "进口伺服与灌装阀交期波动",
            "Imported drives and valves arrive late",
            probability=4,
            impact=4,
            role="buyer",
            response=(
                "布局确认后即下单，不等设计冻结；每两周向原厂核实发货批次。",
                "Order right after the layout is approved; confirm the shipment every two weeks.",
            ),
        ),
        risk(
            "site-not-ready",
            "客户土建或公用工程未就绪，设备到场无法安装",
            "The customer's building or utilities are not ready",
            probability=3,
            impact=4,
            role="account-manager",
            response=(
                "发运前两周书面确认现场条件，未就绪则协商延期发运并留证据。",
                "Confirm readiness in writing two weeks before shipping; otherwise agree a later date.",
            ),
        ),
        risk(
            "accuracy",
            "低粘度产品灌装精度不稳定",
            "Filling accuracy is unstable with thin products",
            probability=3,
            impact=3,
            role="software-engineer",
            response=(
                "FAT 用客户真实物料；预留流量计标定时间。",
                "Use the real product at FAT; keep time to calibrate the flow meters.",
            ),
        ),
    ),
)
