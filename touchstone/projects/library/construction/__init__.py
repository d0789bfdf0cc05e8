"""Construction: a factory hall of steel and an office building of concrete, from approval to warranty."""

from touchstone.projects.library.construction.building_services import SERVICES
from touchstone.projects.library.construction.design import DESIGN, SURVEY
from touchstone.projects.library.construction.finishes import FINISHES, OUTSIDE
from touchstone.projects.library.construction.ground import FOUNDATION, SITE_SETUP
from touchstone.projects.library.construction.handover import HANDOVER
from touchstone.projects.library.construction.permits import PERMITS
from touchstone.projects.library.construction.procurement import PROCUREMENT
from touchstone.projects.library.construction.risks import RISKS
from touchstone.projects.library.construction.structure import ENVELOPE, STRUCTURE
from touchstone.projects.library.definition import Template, Text
from touchstone.projects.library.outline import flatten
from touchstone.projects.library.vocabulary import CANCELLED, DONE, IN_PROGRESS, field, label, role, status

_ITEMS, _LINKS = flatten(
    [
        PERMITS,
        SURVEY,
        DESIGN,
        PROCUREMENT,
        SITE_SETUP,
        FOUNDATION,
        STRUCTURE,
        ENVELOPE,
        SERVICES,
        FINISHES,
        OUTSIDE,
        HANDOVER,
    ]
)

CONSTRUCTION = Template(
    key="construction",
    name=Text("工程建设（厂房与办公楼）", "Construction, factory and offices"),
    summary=Text(
        "从立项、报批报建、勘察设计、招采到基础、主体、机电、装修和竣工验收的全过程计划。",
        "The whole course: permits, survey, design, tendering, foundations, structure, services, finishes and completion.",
    ),
    guide=Text(
        "适合建设单位（甲方）管理一个工业建设项目，也可供总包参照。\n\n"
        "1. 先核对报批时限：各地不同，“前期手续”里的工期按本地规定改。\n"
        "2. 工期按 1 栋 1.5 万平方米厂房加 1 栋五层办公楼估算，规模不同请调整桩基、主体和机电。\n"
        "3. 长周期设备（变压器、空调主机、电梯、行车）决定后半程，定货日期比到货日期更值得盯。\n"
        "4. 工地通常每周施工六天，可在项目设置里换成施工日历。",
        "For the owner of an industrial building, and useful to contractors.\n\n"
        "1. Check the authorities' terms: they differ by place; adapt the durations under “Permits and approvals”.\n"
        "2. Durations suit a hall of 15,000 m² and an office building of five floors; adjust piles, structure and services.\n"
        "3. Long-lead equipment rules the second half: watch the order dates more than the delivery dates.\n"
        "4. Sites usually work six days a week: choose such a calendar in the project settings.",
    ),
    industry="construction",
    roles=(
        role(
            "owner-representative",
            "甲方代表",
            "Owner's representative",
            ("代表建设单位决策和签认", "Decides and signs for the owner"),
        ),
        role(
            "permits-officer",
            "报建专员",
            "Permits officer",
            ("证照办理与部门沟通", "Permits and authorities"),
        ),
        role(
            "design-manager",
            "设计管理",
            "Design manager",
            ("各专业设计进度与质量", "Time and quality of the design"),
        ),
        role(
            "structural-engineer",
            "结构工程师",
            "Structural engineer",
            ("结构、桩基与钢结构技术", "Structure, piles, steelwork"),
        ),
        role(
            "survey-lead",
            "勘察测量负责人",
            "Survey lead",
            ("勘察、测绘与定位", "Ground investigation and surveying"),
        ),
        role(
            "cost-manager",
            "造价合约经理",
            "Cost and contracts manager",
            ("招标、合同、计价与结算", "Tenders, contracts, accounts"),
        ),
        role(
            "materials-manager",
            "材料设备经理",
            "Materials manager",
            ("甲供设备采购与到货", "Owner-supplied equipment"),
        ),
        role(
            "chief-supervisor",
            "总监理工程师",
            "Chief supervisor",
            ("质量、安全监督与验收", "Supervises quality and safety, accepts work"),
        ),
        role("site-manager", "施工项目经理", "Site manager", ("现场组织与总包管理", "Runs the site")),
        role(
            "safety-officer",
            "安全总监",
            "Safety officer",
            ("危大工程与日常安全", "Hazardous work and daily safety"),
        ),
        role(
            "foundation-foreman",
            "基础工长",
            "Foundation foreman",
            ("桩基、土方与基础施工", "Piles, earthworks, foundations"),
        ),
        role(
            "structure-foreman",
            "土建工长",
            "Structure foreman",
            ("混凝土、砌体与屋面", "Concrete, masonry, roofing"),
        ),
        role(
            "steel-foreman", "钢结构工长", "Steelwork foreman", ("钢结构与围护安装", "Steelwork and cladding")
        ),
        role("facade-foreman", "幕墙工长", "Façade foreman", ("幕墙与外窗", "Façade and windows")),
        role(
            "services-manager",
            "机电经理",
            "Services manager",
            ("机电统筹与调试", "Coordinates and commissions services"),
        ),
        role(
            "mechanical-engineer",
            "暖通给排水工程师",
            "Mechanical engineer",
            ("空调、给排水、动力与电梯", "HVAC, water, lifts"),
        ),
        role(
            "electrical-engineer",
            "电气工程师",
            "Electrical engineer",
            ("供配电、照明与弱电", "Power, lighting, data"),
        ),
        role(
            "fire-engineer",
            "消防工程师",
            "Fire engineer",
            ("消防施工与验收", "Fire systems and their acceptance"),
        ),
        role("finishes-foreman", "装修工长", "Finishes foreman", ("室内装修与地坪", "Interiors and floors")),
        role(
            "civil-foreman",
            "室外工长",
            "External works foreman",
            ("管网、道路与绿化", "Drains, roads, planting"),
        ),
        role("records-clerk", "资料员", "Records clerk", ("工程资料与档案", "Records and archives")),
    ),
    statuses=(
        status("todo", "未开工", "Not started", "todo"),
        IN_PROGRESS,
        status("inspection", "待验收", "Awaiting inspection", "doing"),
        status("rework", "整改中", "Rework", "doing"),
        DONE,
        CANCELLED,
    ),
    labels=(
        label("key-node", "关键节点", "Key node", "red"),
        label("permit", "报批报建", "Permit", "purple"),
        label("concealed", "隐蔽工程", "Concealed work", "orange"),
        label("witness", "见证检测", "Witnessed test", "teal"),
        label("owner-supplied", "甲供", "Owner-supplied", "blue"),
        label("long-lead", "长周期", "Long lead", "pink"),
    ),
    fields=(
        field(
            "building",
            "楼栋",
            "Building",
            "choice",
            [
                ("厂房", "Factory hall"),
                ("办公楼", "Office building"),
                ("室外", "External"),
                ("全场", "Whole site"),
            ],
        ),
        field("contractor", "承包单位", "Contractor", "text"),
        field("quantity", "工程量", "Quantity", "text"),
        field("permit_number", "证照编号", "Permit number", "text"),
        field(
            "inspection_result",
            "验收结论",
            "Inspection result",
            "choice",
            [("合格", "Passed"), ("整改后合格", "Passed after rework"), ("不合格", "Failed")],
        ),
        field("weather_days", "天气影响（天）", "Weather days", "number"),
    ),
    items=_ITEMS,
    links=_LINKS,
    risks=RISKS,
)
