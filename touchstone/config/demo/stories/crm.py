"""The CRM upgrade: three weeks old, still finding out what it should be."""

from touchstone.config.demo.plans.crm import CRM_UPGRADE
from touchstone.config.demo.telling import Line, Paper, RiskNote, Story, thread

STORY = Story(
    key="CRM",
    name="客户管理系统升级",
    english="CRM upgrade",
    about="替换用了九年的客户管理系统，与 ERP、企业微信打通，让销售预测可信。",
    template=CRM_UPGRADE,
    department="市场与销售部",
    weeks=3,
    followed_by=("周子涵", "赵启明"),
    manager="董晓彤",
    stage="plan",
    sponsor="彭飞",
    roles={
        "sponsor": "彭飞",
        "project-manager": "董晓彤",
        "business-lead": "袁浩",
        "data-lead": "周子涵",
    },
    deadlines={"live": 70},
    baseline_after="charter",
    threads=(
        thread(
            "charter",
            "start",
            Line("董晓彤", "章程初稿在附件。老系统 9 年、客户 2.1 万、商机 6,400，其中两年没动过的占一半。"),
            Line("彭飞", "目标只要一个：月度预测误差降到 15% 以内。其他都是手段。", 1),
        ),
        thread(
            "interviews",
            "start",
            Line("袁浩", "访谈 8 个销售，7 个说“录了没用所以不录”。"),
            Line("吕思琪", "市场线索进来以后没人反馈，建议把反馈时限做成规则。", 1),
        ),
        thread(
            "funnel-review",
            "finish",
            Line("周子涵", "商机体检：无下一步计划的 61%，超过预计成交日还开着的 38%。"),
            Line("彭飞", "这两个数就是项目的基线，上线后每月看。", 0),
        ),
        thread(
            "vendor",
            "start",
            Line(
                "董晓彤", "三家演示约在下周二、三、四，评分表先发大家，功能 40、易用 30、集成 20、价格 10。"
            ),
            Line("罗俊杰", "集成那 20 分我来打，重点看有没有标准接口和增量同步。", 1),
            Line("董晓彤", "@周子涵 演示账号需要 5 个，周二上午前能开吗？", 0),
            Line("周子涵", "开好了，口令单独发给各位。", 1),
        ),
    ),
    risk_notes=(
        RiskNote(
            "usage", "interviews", "watched", Line("袁浩", "访谈结论支持字段做减法，目前列到 15 个。"), 2
        ),
    ),
    papers=(
        Paper(
            "funnel-review",
            "周子涵",
            "商机数据体检.csv",
            "商机体检",
            (
                ("检查项", "数量", "占比"),
                ("无下一步计划", 3904, "61%"),
                ("超过预计成交日", 2432, "38%"),
                ("客户重复", 1180, "5.6%"),
            ),
        ),
    ),
)
