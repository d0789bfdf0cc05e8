"""The ERP roll-out: pilot behind us, second wave under way, data quality the daily worry."""

from touchstone.config.demo.stories.erp.papers import PAPERS
from touchstone.config.demo.stories.erp.talk import SLIPS, THREADS
from touchstone.config.demo.stories.erp.troubles import CHANGES, DEFECTS, RISK_NOTES
from touchstone.config.demo.telling import Story
from touchstone.projects.library import find_template

STORY = Story(
    key="ERP",
    name="集团 ERP 推广（12 家单位）",
    english="Group ERP roll-out, 12 sites",
    about="用一套 ERP 替换各单位七套旧系统，统一物料、客户、科目和流程。\n\n目标：月结从 9 天缩到 5 天；存货准确率 98%；取消 40 张以上手工台账。",
    template=find_template("erp-rollout"),
    department="财务与信息部",
    weeks=46,
    followed_by=("周子涵", "赵启明"),
    manager="程鹏",
    pace=1.0,
    stage="execute",
    guests=("方磊",),
    roles={
        "sponsor": "林婉清",
        "project-manager": "程鹏",
        "consultant": "方磊",
        "finance-lead": "曹颖",
        "supply-chain-lead": "胡雪梅",
        "sales-lead": "董晓彤",
        "production-lead": "黄海涛",
        "data-lead": "魏强",
        "integration-lead": "罗俊杰",
        "developer": "罗俊杰",
        "basis": "江涛",
        "test-lead": "邓丽萍",
        "trainer": "周子涵",
        "cutover-lead": "江涛",
        "site-lead": "马建军",
    },
    forgetful=("马建军",),
    deadlines={"wave-2-done": 262, "wave-3-done": 305},
    blocked={"wuhan-uat": "等武汉 BOM 清洗完成，差异未核完不开测"},
    baseline_after="kick-off",
    later_baselines={"wave-1-review": "第一批复盘后重排"},
    threads=THREADS,
    slips=SLIPS,
    defects=DEFECTS,
    changes=CHANGES,
    risk_notes=RISK_NOTES,
    papers=PAPERS,
)
