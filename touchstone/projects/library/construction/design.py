"""Survey 勘察 and design 设计, from the first borehole to drawings one can build from."""

from touchstone.projects.library.outline import milestone, phase, task

SURVEY = phase(
    "survey",
    "勘察",
    "Survey",
    deliverables=[
        ("地形图与管线图", "Topographic and utilities maps"),
        ("岩土工程勘察报告（审查合格）", "Geotechnical report, approved"),
    ],
    items=[
        task(
            "topography",
            "地形测绘与地下管线探测",
            "Survey of terrain and underground utilities",
            days=8,
            role="survey-lead",
            after="approved",
        ),
        task(
            "boreholes",
            "岩土工程详细勘察（外业）",
            "Detailed ground investigation, field work",
            days=12,
            role="survey-lead",
            after="topography",
            checks=[
                ("钻孔位置覆盖柱位和重型设备基础", "Boreholes cover columns and heavy machine bases"),
                ("取样、标贯、水位观测记录完整", "Samples, penetration tests and water levels are recorded"),
            ],
        ),
        task(
            "geotechnical-report",
            "土工试验与勘察报告",
            "Soil tests and geotechnical report",
            days=12,
            role="survey-lead",
            after="boreholes SS+6d",
        ),
    ],
)

DESIGN = phase(
    "design",
    "设计",
    "Design",
    about=(
        "工艺条件先行：设备荷载、层高、行车、动力需求没定，施工图必返工。",
        "Process conditions first: loads, heights, cranes and power must be fixed or the drawings will be redone.",
    ),
    deliverables=[
        ("方案设计文本与批复", "Scheme design and its approval"),
        ("初步设计与概算", "Preliminary design and estimate"),
        ("全套施工图（审查合格）", "Complete working drawings, approved"),
    ],
    items=[
        task(
            "design-brief",
            "编制设计任务书与工艺条件",
            "Write the design brief and process conditions",
            days=10,
            role="owner-representative",
            after="approved",
            checks=[
                ("产线布局、设备清单和荷载确认", "Line layout, equipment and loads are confirmed"),
                ("水电气用量及峰值确认", "Use and peaks of water, power and gas are confirmed"),
                ("人流、物流、消防通道确认", "Routes of people, goods and fire engines are confirmed"),
                ("预留二期接口", "The second stage can be connected"),
            ],
        ),
        task(
            "scheme",
            "方案设计（总图、厂房、办公楼）",
            "Scheme design (site, factory hall, office building)",
            days=20,
            work_days=60,
            role="design-manager",
            after=["design-brief", "topography"],
        ),
        milestone(
            "scheme-approved",
            "方案定稿",
            "Scheme approved",
            role="owner-representative",
            after="scheme FS+5d",
            labels=["key-node"],
        ),
        task(
            "preliminary-design",
            "初步设计与设计概算",
            "Preliminary design and cost estimate",
            days=20,
            work_days=80,
            role="design-manager",
            after="scheme-approved",
            about=(
                "概算超过批准投资 5% 以上时先优化方案，不带着超支进施工图。",
                "When the estimate exceeds the budget by 5 % the scheme is improved before drawings begin.",
            ),
        ),
        task(
            "foundation-drawings",
            "桩基与基础施工图",
            "Foundation drawings",
            days=12,
            work_days=30,
            role="structural-engineer",
            after=["preliminary-design", "geotechnical-report"],
        ),
        task(
            "working-drawings",
            "建筑、结构、机电施工图",
            "Working drawings (architecture, structure, services)",
            days=35,
            work_days=200,
            role="design-manager",
            after=["preliminary-design", "foundation-drawings SS+5d"],
            checks=[
                ("各专业会签", "All disciplines have signed"),
                ("管线综合碰撞检查完成", "Services were checked for clashes"),
                ("设备基础、预埋件与工艺图一致", "Machine bases and inserts match the process drawings"),
            ],
        ),
        task(
            "steel-detailing",
            "钢结构深化设计",
            "Steelwork detailing",
            days=15,
            role="structural-engineer",
            after=["working-drawings", "steel-order"],
        ),
        task(
            "facade-detailing",
            "幕墙与门窗深化设计",
            "Façade and window detailing",
            days=15,
            role="design-manager",
            after="working-drawings FS+20d",
        ),
        task(
            "drawing-briefing",
            "图纸会审与设计交底",
            "Joint drawing review and design briefing",
            days=3,
            work_days=10,
            role="design-manager",
            after=["drawing-review", "main-contract-signed"],
        ),
    ],
)
