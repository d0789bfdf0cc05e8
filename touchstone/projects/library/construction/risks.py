"""What usually delays or endangers a building site."""

from touchstone.projects.library.vocabulary import risk

RISKS = (
    risk(
        "permit-delay",
        "审批环节补正，施工许可证延后",
        "An application comes back and the construction permit is late",
        probability=4,
        impact=5,
        role="permits-officer",
        response=(
            "提前与窗口预沟通，资料双人复核；桩基等可先行部分争取分阶段办证。",
            "Talk to the counter beforehand, check papers twice; apply in stages so that piling can begin.",
        ),
    ),
    risk(
        "ground",
        "地质与勘察不符，桩长、桩型变更",
        "The ground differs from the report; piles change",
        probability=3,
        impact=4,
        role="structural-engineer",
        response=(
            "重型设备区加密钻孔，先试桩后定桩长；合同约定桩长增减单价。",
            "More boreholes under heavy machines, trial piles first; unit prices for pile length in the contract.",
        ),
    ),
    risk(
        "weather",
        "雨季、台风、低温影响室外作业",
        "Rain, typhoon or frost stops outdoor work",
        probability=4,
        impact=3,
        role="site-manager",
        response=(
            "土方与屋面避开雨季；按当地气象预留天气天数，备排水和冬施方案。",
            "Earthworks and roofing outside the wet season; weather days from local records; drainage and winter plans ready.",
        ),
    ),
    risk(
        "steel-price",
        "钢材等主材价格上涨",
        "Steel and other main materials become dearer",
        probability=3,
        impact=4,
        role="cost-manager",
        response=(
            "合同约定 ±5% 以外调差；用量大的材料分批锁价。",
            "Price adjustment beyond ±5 % in the contract; lock prices of large quantities in lots.",
        ),
    ),
    risk(
        "late-change",
        "工艺设备变更引起返工",
        "Changes of process equipment cause rework",
        probability=4,
        impact=4,
        role="owner-representative",
        response=(
            "设备基础图冻结后的变更须同时给出工期、造价影响并由负责人签批。",
            "After machine bases are frozen a change states its effect on time and cost and needs a signature.",
        ),
    ),
    risk(
        "safety",
        "高处坠落、起重伤害等安全事故",
        "Accidents: falls from height, lifting",
        probability=2,
        impact=5,
        role="safety-officer",
        response=(
            "危大工程旁站，班前教育每日签到；周检查问题 24 小时内整改闭环。",
            "Hazardous work is watched; a daily briefing is signed; findings are put right within 24 hours.",
        ),
    ),
    risk(
        "grid",
        "供电外线滞后，调试无电可用",
        "The grid connection is late and nothing can be commissioned",
        probability=3,
        impact=4,
        role="services-manager",
        response=(
            "取得规划许可即报装；准备临时发电机满足单机调试。",
            "Apply with the planning permit; hire generators for single commissioning.",
        ),
    ),
)
