"""Before the first sprint: a vision, a team agreement, an ordered backlog, a pipeline that deploys."""

from touchstone.projects.library.outline import milestone, phase, task

START = phase(
    "start",
    "启动与准备",
    "Get ready",
    about=(
        "第一个迭代开始之前把方向、约定和环境准备好。两周以内完成，不做大而全的前期设计。",
        "Direction, agreements and environments before the first sprint. Two to three weeks at most, no big design up front.",
    ),
    deliverables=[
        ("产品愿景与路线图（一页纸）", "Product vision and roadmap on one page"),
        (
            "团队约定：就绪定义、完成定义、会议节奏",
            "Team agreement: definition of ready, definition of done, meetings",
        ),
        ("排好序的产品待办，至少够两个迭代", "An ordered backlog, enough for two sprints at least"),
        ("可一键部署的流水线与测试环境", "A pipeline that deploys to a test environment at one click"),
    ],
    items=[
        task(
            "vision",
            "明确产品愿景与成功指标",
            "Agree the product vision and how success is measured",
            days=2,
            role="product-owner",
            about=(
                "写清楚为谁解决什么问题、怎样算成功。指标要能从系统里取到数，不用“提升体验”这类说法。",
                "Write down whose problem is solved and how success is measured, with figures the system can supply.",
            ),
            checks=[
                ("目标用户和使用场景各不超过三类", "At most three kinds of user and three situations"),
                (
                    "有 1 个北极星指标和 3 个以内的辅助指标",
                    "One leading measure and at most three supporting ones",
                ),
                ("明确本期不做什么", "What this release will not do is stated"),
            ],
        ),
        task(
            "interviews",
            "用户访谈与现状走查",
            "Interview users and walk through how they work today",
            days=4,
            role="designer",
            after="vision",
            about=(
                "至少访谈 5 位一线用户，记录现在怎么做、卡在哪里、用什么表格和群在补位。",
                "At least five people who do the work: how they do it today, where it sticks, which sheets and chats fill the gaps.",
            ),
        ),
        task(
            "story-map",
            "用户故事地图工作坊",
            "Story mapping workshop",
            days=1,
            work_days=5,
            role="product-owner",
            after="interviews",
            checks=[
                ("横轴是用户旅程，纵轴是优先级", "The journey runs across, priority runs down"),
                ("画出第一个可用版本的切线", "The first usable release is cut out"),
                ("每个切片都能独立演示", "Each slice can be shown on its own"),
            ],
        ),
        task(
            "architecture",
            "技术选型与架构草图",
            "Choose the technology and sketch the architecture",
            days=4,
            role="tech-lead",
            after="vision FS+2d",
            about=(
                "只定难以回头的决定：数据存储、认证方式、部署形态、关键开源组件及其许可证。每个决定写一页决策记录。",
                "Only what is hard to reverse: storage, sign-in, deployment, main open-source parts and their licences. One page per decision.",
            ),
        ),
        task(
            "pipeline",
            "搭建代码库、流水线与测试环境",
            "Set up repository, pipeline and test environment",
            days=4,
            role="operations",
            after="architecture",
            checks=[
                ("提交后自动构建、静态检查、单元测试", "Every push builds, lints and runs the unit tests"),
                ("主干随时可部署到测试环境", "Trunk can be deployed to the test environment at any time"),
                ("数据库变更有脚本且可回退", "Database changes are scripted and can be rolled back"),
                ("密钥不进代码库", "No secret is in the repository"),
            ],
        ),
        task(
            "design-language",
            "界面规范与主流程原型",
            "Interface guidelines and a prototype of the main journey",
            days=5,
            role="designer",
            after="story-map",
        ),
        task(
            "definition-of-ready",
            "约定就绪定义（DoR）",
            "Agree the definition of ready",
            hours=2,
            role="scrum-master",
            after="story-map",
            about=("一个故事满足以下条件才进入迭代：", "A story may enter a sprint when:"),
            checks=[
                ("说明了谁、要做什么、为什么", "It says who wants what, and why"),
                (
                    "验收标准可测试，含异常情况",
                    "Its acceptance criteria can be tested and cover what goes wrong",
                ),
                ("依赖已识别，外部接口有联系人", "Dependencies are known; outside interfaces have a contact"),
                ("团队已估点且不超过 8 点", "The team has estimated it at 8 points or less"),
                ("需要的设计稿已定", "The design it needs is settled"),
            ],
        ),
        task(
            "definition-of-done",
            "约定完成定义（DoD）",
            "Agree the definition of done",
            hours=2,
            role="scrum-master",
            after="definition-of-ready",
            about=("一个故事满足以下条件才算完成：", "A story is done when:"),
            checks=[
                ("代码已评审并合入主干", "The code is reviewed and on trunk"),
                (
                    "自动化测试覆盖验收标准，流水线全绿",
                    "Automated tests cover the acceptance criteria and the pipeline is green",
                ),
                (
                    "已部署到测试环境并由产品负责人验收",
                    "It runs in the test environment and the product owner accepted it",
                ),
                ("无未关闭的严重、较严重缺陷", "No critical or major defect is open"),
                ("用户文档、变更说明已更新", "User documentation and release notes are updated"),
            ],
        ),
        task(
            "team-agreement",
            "团队工作约定与会议节奏",
            "Working agreement and rhythm of meetings",
            hours=4,
            role="scrum-master",
            after="definition-of-done",
            about=(
                "两周一个迭代。每日站会 15 分钟，周三下午待办梳理 1 小时，迭代最后一天评审与回顾。",
                "Two-week sprints. Daily stand-up of 15 minutes, refinement on Wednesday afternoon for an hour, review and retrospective on the last day.",
            ),
        ),
        task(
            "first-refinement",
            "首轮待办梳理与估点",
            "First backlog refinement and estimation",
            days=2,
            work_days=8,
            role="product-owner",
            after=["team-agreement", "architecture"],
            checks=[
                (
                    "前两个迭代的故事全部满足就绪定义",
                    "Every story of the first two sprints meets the definition of ready",
                ),
                ("选定一个 3 点的基准故事", "A reference story of 3 points is chosen"),
                ("按价值和风险排序，而不是按提出人", "Ordered by value and risk, not by who asked"),
            ],
        ),
        milestone(
            "ready-to-sprint",
            "具备开始迭代的条件",
            "Ready for the first sprint",
            role="scrum-master",
            after=["first-refinement", "pipeline", "design-language"],
            checks=[
                ("待办够两个迭代", "The backlog holds two sprints"),
                ("任一成员能在半天内把环境跑起来", "Anyone can set up the project within half a day"),
                ("干系人知道评审会的时间", "Stakeholders have the dates of the reviews"),
            ],
        ),
    ],
)
