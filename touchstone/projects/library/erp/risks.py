"""What usually goes wrong in a roll-out to many sites."""

from touchstone.projects.library.vocabulary import risk

RISKS = (
    risk(
        "master-data",
        "主数据质量差，切换日期被迫推迟",
        "Poor master data forces a later cut-over",
        probability=5,
        impact=5,
        role="data-lead",
        response=(
            "启动会当天下发收集模板，每周通报各单位完成率和错误率；UAT 前两周达不到 98% 即预警。",
            "Hand out templates at kick-off, publish completion and error rates weekly; warn when below 98 % two weeks before UAT.",
        ),
    ),
    risk(
        "key-user-time",
        "关键用户被日常业务占用，投入不足",
        "Key users are eaten up by daily business",
        probability=4,
        impact=4,
        role="sponsor",
        response=(
            "部门负责人书面承诺投入比例，投入工时每周公布，计入个人绩效。",
            "Heads of departments commit to a share in writing; hours are published weekly and count in appraisals.",
        ),
    ),
    risk(
        "customisation",
        "各单位坚持个性需求，模板分叉",
        "Sites insist on special wishes and the template splits",
        probability=4,
        impact=4,
        role="project-manager",
        response=(
            "差异评审会统一裁决，一票进模板或不做；单位级开发须发起人批准。",
            "One board decides: into the template or not at all; local development needs the sponsor.",
        ),
    ),
    risk(
        "interfaces",
        "外部系统配合不及时，接口联调滞后",
        "Owners of other systems are slow and interfaces lag",
        probability=4,
        impact=3,
        role="integration-lead",
        response=(
            "接口责任人进项目例会；提前准备手工导入的替代方案。",
            "Interface owners join the weekly meeting; a manual import stands ready.",
        ),
    ),
    risk(
        "go-live-clash",
        "上线时间与盘点、旺季或年结冲突",
        "Go-live clashes with stock-taking, peak season or year-end",
        probability=3,
        impact=4,
        role="project-manager",
        response=(
            "排批次时锁定禁止上线窗口；延误一次就顺延整批，不压缩测试。",
            "Blocked windows are fixed when waves are planned; a slip moves the wave, tests are never squeezed.",
        ),
    ),
    risk(
        "consultant-turnover",
        "顾问中途更换，知识断档",
        "Consultants are replaced and knowledge is lost",
        probability=3,
        impact=3,
        role="project-manager",
        response=(
            "合同约定核心顾问名单；配置文档与系统同步更新，每月抽查。",
            "Core consultants are named in the contract; configuration documents are kept current and checked monthly.",
        ),
    ),
)
