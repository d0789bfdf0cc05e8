"""Epics that start once the backbone works: figures for managers, links to other systems, quality."""

from touchstone.projects.library.outline import epic, story, task

REPORTS = epic(
    "reports",
    "查询与报表",
    "Search and reports",
    about=(
        "让管理者不用找人要数。每个数字都能点到背后的明细。",
        "Managers stop asking people for figures. Every number opens the rows behind it.",
    ),
    items=[
        story(
            "search",
            "全局搜索",
            "Search everything",
            days=4,
            points=5,
            role="backend-developer",
            after="sprint-3-planning",
            about=(
                "作为员工，我希望输入两个字就能找到单据、人和附件，以便不用记编号。",
                "As an employee I want two characters to find records, people and files so that I need not remember numbers.",
            ),
            checks=[
                ("支持中文、拼音首字母和编号", "Chinese, pinyin initials and numbers all work"),
                ("结果只含有权查看的内容", "Only what the reader may see is found"),
                ("500 毫秒内返回", "Answers within 500 ms"),
            ],
        ),
        story(
            "dashboard",
            "管理看板",
            "Management dashboard",
            days=4,
            points=5,
            role="frontend-developer",
            after=["sprint-4-planning", "roles"],
            about=(
                "作为部门负责人，我希望打开首页就看到积压、超期和趋势，以便知道今天该盯什么。",
                "As head of a department I want backlog, overdue work and trends on one page so that I know what to watch today.",
            ),
            checks=[
                ("指标口径可查看", "Each figure shows how it is counted"),
                ("数字可下钻到明细", "Each figure opens its rows"),
                ("没有数据时给出说明", "Empty charts explain themselves"),
            ],
        ),
        story(
            "export",
            "导出 Excel",
            "Export to Excel",
            days=2,
            points=3,
            role="backend-developer",
            after=["sprint-4-planning", "record-list"],
            about=(
                "作为财务人员，我希望把筛选结果导出到 Excel，以便与总账核对。",
                "As an accountant I want to export what I filtered so that I can reconcile it with the ledger.",
            ),
            checks=[
                ("导出内容与列表一致，金额为数值格式", "The file equals the list; amounts are numbers"),
                ("单元格内容不会被当作公式执行", "No cell can run as a formula"),
            ],
        ),
        story(
            "monthly-report",
            "月报自动生成",
            "Monthly report by itself",
            days=4,
            points=5,
            role="backend-developer",
            after=["sprint-5-planning", "dashboard"],
            about=(
                "作为部门负责人，我希望每月 1 日收到上月报告，以便例会前不用人工汇总。",
                "As head of a department I want last month's report on the 1st so that nobody compiles it by hand.",
            ),
            checks=[
                ("可预览、修改后再发送", "It can be previewed and edited before sending"),
                ("历史月报可查", "Past reports can be found"),
            ],
        ),
    ],
)

INTEGRATION = epic(
    "integration",
    "集成、通知与质量",
    "Integration, notices and quality",
    about=(
        "与周边系统连起来，并让系统经得起真实的用量。质量工作和功能一样排进迭代。",
        "Connect to other systems and stand up to real use. Quality work is planned into sprints like any feature.",
    ),
    items=[
        story(
            "notifications",
            "待办与到期通知",
            "Notices of new and due tasks",
            days=3,
            points=3,
            role="backend-developer",
            after=["sprint-3-planning", "approval"],
            about=(
                "作为员工，我希望在常用的聊天工具里收到待办，以便不用反复登录查看。",
                "As an employee I want new tasks in the chat tool I already use so that I need not keep looking.",
            ),
            checks=[
                ("同类消息合并，不刷屏", "Like messages are merged"),
                ("通知可直达对应页面", "A notice opens the right page"),
            ],
        ),
        story(
            "open-api",
            "开放接口与回调",
            "Public API and webhooks",
            days=5,
            points=8,
            role="backend-developer",
            after=["sprint-5-planning", "roles"],
            about=(
                "作为集成工程师，我希望通过接口读写单据并收到变更回调，以便与财务系统对接。",
                "As an integrator I want to read and write records and hear of changes so that finance can be connected.",
            ),
            checks=[
                ("有接口文档和可运行的示例", "Documented, with examples that run"),
                ("令牌可限定范围、可吊销", "Tokens are scoped and can be revoked"),
                ("回调签名且失败重试", "Webhooks are signed and retried"),
            ],
        ),
        story(
            "data-import",
            "历史数据导入",
            "Import of old data",
            days=4,
            points=5,
            role="backend-developer",
            after=["sprint-5-planning", "create-record"],
            about=(
                "作为系统管理员，我希望先试导再正式导入历史数据，以便上线时不出错。",
                "As an administrator I want a dry run before old data is imported so that go-live holds no surprise.",
            ),
            checks=[
                ("错误按行列出，可下载修正", "Errors are listed by row and can be downloaded"),
                ("重复导入不产生重复数据", "Importing twice creates nothing twice"),
            ],
        ),
        task(
            "test-automation",
            "主流程自动化回归",
            "Automated regression of the main journeys",
            days=5,
            role="tester",
            after=["sprint-4-planning", "change-history"],
            labels=["quality"],
            about=(
                "覆盖登录、创建、审批、导出四条主线，纳入流水线，失败即阻断合并。",
                "Sign-in, create, approve and export run in the pipeline; a failure blocks the merge.",
            ),
        ),
        task(
            "load-test",
            "压力测试与性能调优",
            "Load test and tuning",
            days=4,
            role="tech-lead",
            after=["sprint-5-planning", "search"],
            labels=["quality"],
            checks=[
                ("按峰值用户数的 2 倍压测 30 分钟", "Twice the peak number of users for 30 minutes"),
                ("95% 请求在 800 毫秒内返回", "95 % of requests within 800 ms"),
                ("慢查询逐条处理或记录原因", "Each slow query is fixed or explained"),
            ],
        ),
        task(
            "security-review",
            "安全自查与整改",
            "Security review and fixes",
            days=4,
            role="tech-lead",
            after="sprint-6-planning",
            labels=["quality"],
            checks=[
                ("越权访问逐接口验证", "Every endpoint tried with the wrong user"),
                ("依赖组件漏洞扫描无高危", "No high-risk finding in dependencies"),
                ("日志不含密码和身份证号", "Logs hold no passwords or identity numbers"),
            ],
        ),
        task(
            "polish",
            "易用性走查与修正",
            "Usability pass and fixes",
            days=5,
            role="designer",
            after=["sprint-6-planning", "mobile"],
            about=(
                "请 3 位没参与过的用户完成核心任务，记录卡顿处并当迭代修正。",
                "Three people new to the product do the core tasks; what stops them is fixed in the same sprint.",
            ),
        ),
        task(
            "help-centre",
            "帮助文档与上手引导",
            "Help pages and first-use guidance",
            days=4,
            role="product-owner",
            after=["sprint-6-planning", "monthly-report"],
        ),
    ],
)
