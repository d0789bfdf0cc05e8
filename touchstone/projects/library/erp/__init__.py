"""Waterfall IT roll-out: an ERP for a group of twelve sites, pilot first, then three waves."""

from touchstone.projects.library.definition import Template, Text
from touchstone.projects.library.erp.build import BUILD
from touchstone.projects.library.erp.close import CLOSE
from touchstone.projects.library.erp.pilot import PILOT
from touchstone.projects.library.erp.prepare import BLUEPRINT, PREPARE
from touchstone.projects.library.erp.risks import RISKS
from touchstone.projects.library.erp.waves import WAVES
from touchstone.projects.library.outline import flatten
from touchstone.projects.library.vocabulary import STANDARD_STATUSES, field, label, role

_ITEMS, _LINKS = flatten([PREPARE, BLUEPRINT, BUILD, PILOT, *WAVES, CLOSE])

ERP = Template(
    key="erp-rollout",
    name=Text("信息化实施（ERP 多单位推广）", "IT roll-out, ERP for many sites"),
    summary=Text(
        "总部试点加三批推广，共 12 个单位：蓝图、主数据、接口、UAT、切换、上线支持一应俱全。",
        "A pilot and three waves for twelve sites: blueprint, master data, interfaces, UAT, cut-over and support.",
    ),
    guide=Text(
        "适合集团统一信息化系统的实施与推广。\n\n"
        "1. 先改推广批次：单位名称、类型（工厂、销售、物流）和先后顺序，删掉不需要的单位。\n"
        "2. 每个单位的步骤相同，用“复制”为新增单位建一份。\n"
        "3. 上线日建议放在月初，在“上线”里程碑上设截止日期，避开年结、盘点和旺季。\n"
        "4. 蓝图签字后的改动一律建变更，评估对后续批次的影响。",
        "For a business system that a whole group introduces.\n\n"
        "1. Adapt the waves first: names, kinds (plant, sales, logistics) and order of sites; delete what you do not need.\n"
        "2. Every site has the same steps; copy one for a further site.\n"
        "3. Go live at the beginning of a month and set deadlines on the “live” milestones, clear of year-end and peak season.\n"
        "4. After the blueprint is signed every change is a change request with its effect on later waves.",
    ),
    industry="it",
    roles=(
        role(
            "sponsor",
            "项目发起人",
            "Sponsor",
            ("决策、资源协调与上线批准", "Decides, secures resources, approves go-live"),
        ),
        role(
            "project-manager",
            "项目经理",
            "Project manager",
            ("计划、风险、变更与例会", "Plan, risks, changes, meetings"),
        ),
        role(
            "consultant",
            "实施顾问",
            "Consultant",
            ("方案、配置与现场支持", "Solution, configuration, support on site"),
        ),
        role(
            "finance-lead", "财务组组长", "Finance lead", ("财务与成本流程负责人", "Owns finance and costing")
        ),
        role(
            "supply-chain-lead",
            "供应链组组长",
            "Supply-chain lead",
            ("采购与仓储流程负责人", "Owns purchasing and warehouse"),
        ),
        role("sales-lead", "销售组组长", "Sales lead", ("销售与信用流程负责人", "Owns sales and credit")),
        role(
            "production-lead",
            "生产组组长",
            "Production lead",
            ("计划与车间流程负责人", "Owns planning and shop floor"),
        ),
        role(
            "data-lead", "主数据负责人", "Data lead", ("编码规则与数据质量", "Coding rules and data quality")
        ),
        role(
            "integration-lead",
            "接口负责人",
            "Integration lead",
            ("接口设计、开发与联调", "Designs, builds and connects interfaces"),
        ),
        role("developer", "开发工程师", "Developer", ("客户化报表与程序", "Custom reports and programs")),
        role(
            "basis",
            "系统管理员",
            "System administrator",
            ("环境、权限与性能", "Environments, rights, performance"),
        ),
        role(
            "test-lead",
            "测试负责人",
            "Test lead",
            ("集成测试与用户验收测试", "Integration and acceptance tests"),
        ),
        role("trainer", "培训负责人", "Trainer", ("教材、培训与考核", "Material, courses, tests")),
        role(
            "cutover-lead",
            "切换负责人",
            "Cut-over lead",
            ("切换清单、演练与执行", "Cut-over list, rehearsal, execution"),
        ),
        role(
            "site-lead", "单位推广负责人", "Site lead", ("本单位的推广组织", "Runs the roll-out at the site")
        ),
    ),
    statuses=STANDARD_STATUSES,
    labels=(
        label("master-data", "主数据", "Master data", "orange"),
        label("interface", "接口", "Interface", "blue"),
        label("training", "培训", "Training", "green"),
        label("uat", "测试", "Testing", "purple"),
        label("cutover", "切换", "Cut-over", "red"),
        label("gap", "差异需求", "Gap", "teal"),
    ),
    fields=(
        field(
            "module",
            "业务模块",
            "Module",
            "choice",
            [
                ("财务", "Finance"),
                ("采购", "Purchasing"),
                ("销售", "Sales"),
                ("生产", "Production"),
                ("仓储", "Warehouse"),
                ("平台", "Platform"),
            ],
        ),
        field("local_contact", "单位联系人", "Contact at the site", "person"),
        field("signed_off_on", "签字日期", "Signed off on", "date"),
        field("data_quality", "数据合格率（%）", "Data quality (%)", "number"),
        field(
            "severity",
            "严重程度",
            "Severity",
            "choice",
            [("阻断", "Blocking"), ("严重", "Critical"), ("一般", "Minor"), ("建议", "Suggestion")],
        ),
        field("change_effect", "影响工期（天）", "Effect on dates (days)", "number"),
    ),
    items=_ITEMS,
    links=_LINKS,
    risks=RISKS,
)
