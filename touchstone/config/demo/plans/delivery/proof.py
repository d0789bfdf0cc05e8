"""Assembly, factory acceptance, installation and acceptance at the customer."""

from touchstone.projects.library.outline import milestone, phase, task

ASSEMBLY = phase(
    "assembly",
    "装配与厂内调试",
    "Assembly and factory test",
    deliverables=[("厂内验收报告（FAT）", "Factory acceptance report (FAT)")],
    items=[
        task(
            "frame",
            "机架与输送段装配",
            "Assemble frames and conveyors",
            days=10,
            role="assembly-lead",
            after=["machining FS-4d", "standard-parts"],
        ),
        task(
            "filling",
            "灌装单元装配",
            "Assemble the filling unit",
            days=12,
            role="assembly-lead",
            after=["incoming", "frame SS+4d"],
        ),
        task(
            "wiring",
            "布线与气路",
            "Wiring and pneumatics",
            days=8,
            role="assembly-lead",
            after=["frame", "cabinets", "filling SS+5d"],
        ),
        task(
            "program",
            "PLC 与上位机程序",
            "PLC and operator program",
            days=25,
            role="software-engineer",
            after="design-review FS+8d",
        ),
        task(
            "power-on",
            "上电与单机调试",
            "Power on and test each unit",
            days=8,
            role="electrical-engineer",
            after=["wiring", "filling"],
        ),
        task(
            "line-test",
            "整线联调与连续运行",
            "Run the whole line",
            days=10,
            role="software-engineer",
            after=["power-on", "program"],
        ),
        task(
            "fat",
            "客户厂内验收（FAT）",
            "Factory acceptance with the customer",
            days=3,
            work_days=10,
            role="project-manager",
            after="line-test",
            checks=[
                ("连续运行 8 小时，节拍达标", "Eight hours at cycle time"),
                ("灌装精度 ±0.5%", "Filling accuracy ±0.5 %"),
                ("安全联锁逐项确认", "Every interlock is proven"),
            ],
        ),
        milestone("fat-passed", "FAT 通过", "FAT passed", role="project-manager", after="fat"),
    ],
)


SITE = phase(
    "site",
    "现场安装与验收",
    "Installation and acceptance",
    deliverables=[
        ("现场验收报告（SAT）", "Site acceptance report (SAT)"),
        ("操作与维护手册", "Operation and maintenance manuals"),
    ],
    items=[
        task(
            "packing",
            "拆机、包装与发运",
            "Dismantle, pack and ship",
            days=5,
            role="logistics",
            after="fat-passed",
        ),
        task(
            "installation",
            "现场就位与安装",
            "Install on site",
            days=10,
            role="assembly-lead",
            after="packing FS+3d",
        ),
        task(
            "site-test",
            "现场调试与带料试车",
            "Commission with product",
            days=12,
            role="software-engineer",
            after="installation",
        ),
        task(
            "manuals",
            "操作与维护手册",
            "Manuals",
            days=10,
            role="mechanical-engineer",
            after="fat-passed",
        ),
        task(
            "training",
            "客户操作与维护培训",
            "Train operators and fitters",
            days=4,
            role="electrical-engineer",
            after=["site-test SS+6d", "manuals"],
        ),
        task(
            "sat",
            "现场验收（SAT）",
            "Site acceptance",
            days=3,
            role="project-manager",
            after=["site-test", "training"],
        ),
        milestone(
            "accepted",
            "终验收签字，转质保",
            "Accepted, warranty begins",
            role="account-manager",
            after="sat",
        ),
    ],
)
