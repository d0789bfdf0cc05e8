"""Manufacturing, new product introduction: gates G0–G5 through EVT, DVT, PVT and PPAP."""

from touchstone.projects.library.definition import Template, Text
from touchstone.projects.library.outline import flatten
from touchstone.projects.library.product.concept import CONCEPT, DESIGN
from touchstone.projects.library.product.launch import APPROVAL, RAMP_UP
from touchstone.projects.library.product.production import PVT
from touchstone.projects.library.product.risks import RISKS
from touchstone.projects.library.product.tooling import TOOLING
from touchstone.projects.library.product.validation import DVT, EVT
from touchstone.projects.library.vocabulary import STANDARD_STATUSES, field, label, role

_ITEMS, _LINKS = flatten([CONCEPT, DESIGN, EVT, TOOLING, DVT, PVT, APPROVAL, RAMP_UP])

NEW_PRODUCT = Template(
    key="new-product",
    name=Text("制造新品导入（NPI）", "Manufacturing, new product introduction"),
    summary=Text(
        "六个评审节点贯穿 EVT、DVT、PVT、PPAP 到量产爬坡，模具、认证、长交期料三条线并行。",
        "Six gates through EVT, DVT, PVT and PPAP to ramp-up, with tools, certification and long-lead parts in parallel.",
    ),
    guide=Text(
        "适合机电一体产品（结构 + 电子 + 固件）的新品导入。\n\n"
        "1. 从客户要求的量产日期倒排，在“量产启动”上设截止日期。\n"
        "2. 台数、测试项、认证种类按产品修改；无客户批准要求时删除 PPAP 阶段。\n"
        "3. G 节点不过不进下一阶段；带条件通过的条件建成任务，写明负责人和日期。\n"
        "4. 试产不良建缺陷，设计更改建变更。",
        "For products of mechanics, electronics and firmware.\n\n"
        "1. Count back from the customer's date and set it as deadline on “Start of production”.\n"
        "2. Adapt numbers of units, tests and certificates; delete PPAP where no customer approval is needed.\n"
        "3. No next stage without its gate; conditions of a conditional pass become tasks with owner and date.\n"
        "4. Faults of trial runs are defects, design changes are change requests.",
    ),
    industry="manufacturing",
    roles=(
        role(
            "sponsor",
            "项目发起人",
            "Sponsor",
            ("主持节点评审，批准投资", "Chairs the gates, approves investment"),
        ),
        role(
            "project-manager",
            "NPI 项目经理",
            "NPI project manager",
            ("计划、协调与节点管理", "Plan, coordination, gates"),
        ),
        role(
            "product-manager",
            "产品经理",
            "Product manager",
            ("需求、规格与市场", "Needs, specification, market"),
        ),
        role("engineering-lead", "研发负责人", "Engineering lead", ("设计方案与 BOM", "Design and BOM")),
        role(
            "mechanical-engineer",
            "结构工程师",
            "Mechanical engineer",
            ("结构、外观与包装", "Mechanics, looks, packaging"),
        ),
        role(
            "electronics-engineer",
            "电子工程师",
            "Electronics engineer",
            ("原理图、PCB 与 EMC", "Schematic, PCB, EMC"),
        ),
        role(
            "firmware-engineer",
            "固件工程师",
            "Firmware engineer",
            ("固件开发与测试", "Firmware and its tests"),
        ),
        role(
            "process-engineer",
            "工艺工程师",
            "Process engineer",
            ("工艺、夹具与作业指导", "Process, fixtures, instructions"),
        ),
        role(
            "tooling-engineer", "模具工程师", "Tooling engineer", ("模具开发与试模", "Tools and their trials")
        ),
        role(
            "quality-engineer",
            "质量工程师",
            "Quality engineer",
            ("FMEA、控制计划与 PPAP", "FMEA, control plan, PPAP"),
        ),
        role(
            "supplier-quality",
            "供应商质量工程师",
            "Supplier quality engineer",
            ("供应商审核与批准", "Audits and approves suppliers"),
        ),
        role(
            "test-engineer", "测试工程师", "Test engineer", ("验证测试与测试架", "Validation and test stands")
        ),
        role("buyer", "采购工程师", "Buyer", ("供应商、询价与齐套", "Suppliers, quotations, complete kits")),
        role("cost-engineer", "成本工程师", "Cost engineer", ("目标成本与降本", "Target cost and savings")),
        role("production-lead", "生产主管", "Production lead", ("产线、人员与爬坡", "Line, people, ramp-up")),
    ),
    statuses=STANDARD_STATUSES,
    labels=(
        label("gate", "评审节点", "Gate", "red"),
        label("tooling", "模具", "Tooling", "orange"),
        label("bom", "BOM", "Bill of materials", "blue"),
        label("long-lead", "长交期", "Long lead", "pink"),
        label("certification", "认证", "Certification", "purple"),
        label("customer", "客户要求", "Customer requirement", "green"),
    ),
    fields=(
        field(
            "stage",
            "验证阶段",
            "Stage",
            "choice",
            [("工程验证", "EVT"), ("设计验证", "DVT"), ("试产验证", "PVT"), ("量产", "MP")],
        ),
        field("part_number", "物料编码", "Part number", "text"),
        field(
            "issue_class",
            "问题等级",
            "Issue class",
            "choice",
            [("A 类", "Class A"), ("B 类", "Class B"), ("C 类", "Class C")],
        ),
        field("sample_size", "样本数量", "Sample size", "number"),
        field("supplier", "供应商", "Supplier", "text"),
        field("yield", "直通率（%）", "First-pass yield (%)", "number"),
    ),
    items=_ITEMS,
    links=_LINKS,
    risks=RISKS,
)
