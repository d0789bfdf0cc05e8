"""Re-certifying the quality system: finished, the certificate hangs in the hall."""

from touchstone.config.demo.plans.certification import CERTIFICATION
from touchstone.config.demo.telling import Line, Paper, RiskNote, Story, slip, thread

STORY = Story(
    key="IATF",
    name="质量体系换版认证",
    english="Quality system re-certification",
    about="质量管理体系换版并取得证书，同时把三级文件从 640 份精简到 420 份以内。",
    template=CERTIFICATION,
    department="制造与基建部",
    weeks=29,
    manager="梁燕",
    pace=0.97,
    stage="review",
    ending="finished",
    sponsor="陈国梁",
    roles={
        "sponsor": "陈国梁",
        "quality-manager": "梁燕",
        "quality-engineer": "何俊",
        "process-engineer": "郭永强",
        "supplier-quality": "仇敏",
    },
    deadlines={"certified": 150},
    baseline_after="plan-approved",
    threads=(
        thread(
            "gap-analysis",
            "start",
            Line("梁燕", "差距 58 条，严重的集中在应急计划和供应商监视。"),
            Line("仇敏", "供应商监视这块我来补，先拿 A 类 26 家做。", 1),
        ),
        thread(
            "instructions",
            "start",
            Line("郭永强", "三级文件 640 份，近两年没被打开过的 173 份，建议直接作废。"),
            Line("梁燕", "作废前让车间看一周公示。", 1),
            Line("郭永强", "公示期有 6 份被要回来，其余作废。现存 412 份。", 6),
        ),
        thread(
            "internal-audit",
            "finish",
            Line("何俊", "内审不符合 14 项，其中文件版本 5 项、记录 6 项、现场 3 项。"),
            Line("陈国梁", "每项都要见到证据再关。", 1),
        ),
        thread(
            "stage-2",
            "finish",
            Line("梁燕", "二阶段结束：0 严重、3 一般。审核员特别表扬了变更追溯。"),
            Line("陈国梁", "大家辛苦。3 个一般两周内关掉。", 0),
        ),
        thread(
            "certified",
            "finish",
            Line("梁燕", "证书到了，有效期三年。"),
            Line("赵启明", "恭喜！复盘会约下周三，请 @何俊 准备文件精简的做法给其他部门借鉴。", 1),
        ),
    ),
    slips=(slip("corrective-1", 2, Line("郭永强", "两项现场不符合要改工装，晚 2 天。")),),
    risk_notes=(
        RiskNote(
            "records", "operation", "watched", Line("何俊", "第一周抽查 22 个过程，记录缺 3 个，已补。"), 4
        ),
        RiskNote("records", "stage-2", "closed", Line("梁燕", "二阶段未开记录类严重不符合。"), 4),
    ),
    papers=(
        Paper(
            "gap-analysis",
            "梁燕",
            "差距分析清单.csv",
            "差距",
            (
                ("条款", "差距", "责任部门"),
                ("6.1.2.3", "应急计划未演练", "制造与基建部"),
                ("8.4.2.4", "供应商监视指标缺失", "供应链部"),
                ("9.2.2.3", "制造过程审核覆盖不足", "制造与基建部"),
            ),
        ),
        Paper(
            "management-review",
            "梁燕",
            "管理评审输出.md",
            "管理评审输出",
            (("资源", "增加内审员 2 名"), ("目标", "客户投诉下降 20%"), ("改进", "三级文件每年清理一次")),
        ),
    ),
)
