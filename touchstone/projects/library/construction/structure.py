"""Above ground: the concrete office building floor by floor, the steel factory hall, and their envelopes."""

from touchstone.projects.library.outline import Node, milestone, phase, task

CHINESE_NUMBERS = ("一", "二", "三", "四", "五")


def floor(number: int) -> Node:
    """One storey; the next begins when this one's slab can be walked on."""
    before = "foundation-done" if number == 1 else f"floor-{number - 1} FS+1d"
    return task(
        f"floor-{number}",
        f"办公楼{CHINESE_NUMBERS[number - 1]}层结构（钢筋、模板、混凝土）",
        f"Office building: structure of floor {number}",
        days=10 if number == 1 else 8,
        role="structure-foreman",
        after=before,
        labels=["concealed"],
    )


STRUCTURE = phase(
    "structure",
    "主体结构",
    "Structure",
    deliverables=[
        ("主体结构分部验收记录", "Acceptance record of the structure"),
        ("钢结构焊缝探伤与高强螺栓检测报告", "Reports on welds and high-strength bolts"),
    ],
    items=[
        *(floor(number) for number in range(1, 6)),
        task(
            "office-roof-slab",
            "办公楼屋面结构与机房",
            "Office building: roof slab and plant room",
            days=10,
            role="structure-foreman",
            after="floor-5 FS+1d",
        ),
        milestone(
            "topped-out",
            "办公楼主体封顶",
            "Office building topped out",
            role="site-manager",
            after="office-roof-slab",
            labels=["key-node"],
        ),
        task(
            "steel-columns",
            "厂房钢柱与吊车梁安装",
            "Factory hall: columns and crane girders",
            days=18,
            role="steel-foreman",
            after=["foundation-done", "steel-fabrication SS+20d"],
            checks=[
                ("吊装方案交底，划定警戒区", "The lifting plan was briefed and the area closed off"),
                ("六级以上大风停止吊装", "No lifting in wind of force 6 or more"),
                ("柱垂直度、吊车梁标高复测", "Plumb of columns and level of girders were resurveyed"),
            ],
        ),
        task(
            "steel-beams",
            "厂房屋面梁与支撑安装",
            "Factory hall: rafters and bracing",
            days=18,
            role="steel-foreman",
            after=["steel-columns SS+8d", "steel-fabrication"],
        ),
        task(
            "purlins",
            "檩条安装与防火涂料",
            "Purlins and fire coating",
            days=14,
            role="steel-foreman",
            after="steel-beams SS+8d",
        ),
        task(
            "weld-tests",
            "焊缝探伤与高强螺栓终拧检测",
            "Test welds and tightened bolts",
            days=4,
            role="chief-supervisor",
            after="steel-beams",
            labels=["witness"],
        ),
        task(
            "masonry",
            "砌体与二次结构",
            "Masonry and secondary structure",
            days=25,
            role="structure-foreman",
            after="floor-3 FS+14ed",
        ),
        task(
            "structure-inspection",
            "主体结构分部验收",
            "Acceptance of the structure",
            days=2,
            role="chief-supervisor",
            after=["office-roof-slab FS+28ed", "masonry", "weld-tests", "purlins"],
            checks=[
                ("混凝土实体强度检测合格", "Strength of the concrete in place passes"),
                ("钢结构检测报告合格", "Steelwork reports pass"),
                ("沉降观测数据正常", "Settlement is normal"),
            ],
        ),
        milestone(
            "structure-accepted",
            "主体结构验收通过",
            "Structure accepted",
            role="owner-representative",
            after="structure-inspection",
            labels=["key-node"],
        ),
    ],
)

ENVELOPE = phase(
    "envelope",
    "屋面与外立面",
    "Roof and façade",
    deliverables=[("淋水、蓄水试验记录", "Records of water tests")],
    items=[
        task(
            "hall-roof",
            "厂房屋面板与采光带",
            "Factory hall: roof sheets and rooflights",
            days=15,
            role="steel-foreman",
            after="purlins",
        ),
        task(
            "hall-walls",
            "厂房墙面板与门窗",
            "Factory hall: wall panels, doors, windows",
            days=15,
            role="steel-foreman",
            after="hall-roof SS+8d",
        ),
        milestone(
            "hall-weathertight",
            "厂房断水",
            "Factory hall weathertight",
            role="site-manager",
            after=["hall-roof", "hall-walls"],
            labels=["key-node"],
        ),
        task(
            "office-roofing",
            "办公楼屋面防水与保温",
            "Office building: waterproofing and insulation",
            days=12,
            role="structure-foreman",
            after="office-roof-slab FS+14ed",
            checks=[
                ("蓄水 24 小时无渗漏", "No leak after 24 hours under water"),
                ("女儿墙、管根附加层到位", "Parapets and pipe penetrations are reinforced"),
            ],
        ),
        task(
            "office-facade",
            "办公楼幕墙与外窗",
            "Office building: façade and windows",
            days=30,
            role="facade-foreman",
            after=["masonry SS+15d", "facade-order FS+20d"],
        ),
        task(
            "facade-tests",
            "外窗淋水与幕墙四性试验",
            "Water and performance tests of the façade",
            days=3,
            role="chief-supervisor",
            after="office-facade",
            labels=["witness"],
        ),
    ],
)
