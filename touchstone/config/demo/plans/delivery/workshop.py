"""From the contract to a line that stands in our own hall."""

from touchstone.projects.library.outline import milestone, phase, task, wait

ORDER = phase(
    "order",
    "合同与技术交底",
    "Contract and technical hand-over",
    deliverables=[
        ("技术协议（双方签字）", "Technical agreement, signed"),
        ("项目计划", "Project plan"),
    ],
    items=[
        task("handover", "销售向项目组移交", "Hand-over from sales", days=1, role="account-manager"),
        task(
            "site-visit",
            "客户现场复测与接口确认",
            "Measure the site and settle interfaces",
            days=3,
            role="mechanical-engineer",
            after="handover FS+2d",
            checks=[
                ("吊装通道、地坪承重、净高", "Lifting route, floor load, height"),
                ("蒸汽、压缩空气、电源接口位置", "Steam, compressed air and power connections"),
                ("上下游设备高度与通讯协议", "Heights and protocols of neighbouring machines"),
            ],
        ),
        task(
            "agreement",
            "技术协议澄清与签字",
            "Clarify and sign the technical agreement",
            days=5,
            role="project-manager",
            after="site-visit",
        ),
        task(
            "kick-off",
            "内部启动会与计划下达",
            "Internal kick-off and plan",
            days=1,
            role="project-manager",
            after="agreement",
        ),
        milestone(
            "started",
            "合同生效，预付款到账",
            "Contract in force, advance paid",
            role="account-manager",
            after="kick-off",
        ),
    ],
)


ENGINEERING = phase(
    "engineering",
    "设计",
    "Engineering",
    deliverables=[
        ("总装图与 BOM", "Assembly drawings and BOM"),
        ("电气原理图与程序框架", "Circuit diagrams and program frame"),
    ],
    items=[
        task(
            "layout",
            "整线布局与节拍计算",
            "Line layout and cycle time",
            days=6,
            role="mechanical-engineer",
            after="started",
        ),
        task(
            "layout-approval",
            "客户确认布局图",
            "Customer approves the layout",
            days=4,
            work_days=1,
            role="account-manager",
            after="layout",
        ),
        task(
            "mechanical",
            "机械详细设计",
            "Mechanical design",
            days=22,
            role="mechanical-engineer",
            after="layout-approval",
        ),
        task(
            "electrical",
            "电气原理图与柜体设计",
            "Circuit diagrams and cabinets",
            days=15,
            role="electrical-engineer",
            after="layout-approval FS+4d",
        ),
        task(
            "control-concept",
            "控制方案与安全评估",
            "Control concept and safety assessment",
            days=8,
            role="electrical-engineer",
            after="layout-approval",
        ),
        task(
            "design-review",
            "设计评审与 BOM 冻结",
            "Design review, BOM frozen",
            days=2,
            work_days=6,
            role="project-manager",
            after=["mechanical", "electrical", "control-concept"],
        ),
    ],
)


SUPPLY = phase(
    "supply",
    "采购与加工",
    "Purchasing and machining",
    deliverables=[("齐套清单", "List of complete parts")],
    items=[
        task(
            "long-lead",
            "长周期件下单（伺服、灌装阀、机器人）",
            "Order long-lead parts (drives, valves, robot)",
            days=4,
            role="buyer",
            after="layout-approval FS+8d",
        ),
        wait(
            "long-lead-delivery",
            "长周期件交货",
            "Delivery of long-lead parts",
            role="buyer",
            elapsed_days=70,
            after="long-lead",
        ),
        task(
            "standard-parts",
            "标准件与外购件采购",
            "Buy standard parts",
            days=20,
            work_days=8,
            role="buyer",
            after="design-review",
        ),
        task(
            "machining",
            "机加件与钣金外协",
            "Machining and sheet metal",
            days=25,
            work_days=8,
            role="buyer",
            after="design-review",
        ),
        task(
            "cabinets",
            "电控柜制作",
            "Build the control cabinets",
            days=15,
            role="electrical-engineer",
            after="design-review FS+5d",
        ),
        task(
            "incoming",
            "来料检验与齐套",
            "Incoming inspection and kitting",
            days=6,
            role="quality-engineer",
            after=["standard-parts SS+15d", "machining", "long-lead-delivery"],
        ),
    ],
)
