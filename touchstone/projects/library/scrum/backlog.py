"""The product backlog: epics and stories, each story placed in the sprint whose planning it follows."""

from touchstone.projects.library.outline import epic, story
from touchstone.projects.library.scrum.backlog_later import INTEGRATION, REPORTS

ACCOUNTS = epic(
    "accounts",
    "账号与权限",
    "Accounts and permissions",
    about=(
        "谁能进来、能看到什么、能做什么。先做最小可用，再做精细控制。",
        "Who gets in, what they see, what they may do. Minimal first, fine-grained later.",
    ),
    items=[
        story(
            "sign-in",
            "企业账号登录",
            "Sign in with the company account",
            days=4,
            points=5,
            role="backend-developer",
            after="sprint-1-planning",
            about=(
                "作为员工，我希望用公司统一账号登录，以便不再多记一套密码。",
                "As an employee I want to sign in with my company account so that I need no further password.",
            ),
            checks=[
                (
                    "首次登录自动建立账号并带出部门",
                    "The first sign-in creates the account with its department",
                ),
                ("离职账号登录被拒绝并给出联系人", "Leavers are refused and told whom to ask"),
                ("连续失败 5 次锁定 15 分钟", "Five failures lock the account for 15 minutes"),
            ],
        ),
        story(
            "roles",
            "角色与数据权限",
            "Roles and access to data",
            days=4,
            points=8,
            role="backend-developer",
            after=["sprint-2-planning", "sign-in"],
            about=(
                "作为部门负责人，我希望只看到本部门的数据，以便放心地把敏感信息录进来。",
                "As head of a department I want people to see only their own department's data so that sensitive records are safe.",
            ),
            checks=[
                ("列表、详情、搜索、导出权限一致", "List, detail, search and export agree"),
                ("无权访问与不存在的返回一样", "Forbidden and absent look the same"),
                ("权限变更有审计记录", "Every change of rights is in the audit log"),
            ],
        ),
        story(
            "profile",
            "个人设置与消息偏好",
            "Personal settings and notification preferences",
            days=2,
            points=2,
            role="frontend-developer",
            after="sprint-4-planning",
            about=(
                "作为员工，我希望自己决定哪些消息打扰我，以便专心做事。",
                "As an employee I want to choose what may interrupt me so that I can concentrate.",
            ),
            checks=[
                ("可按类型关闭消息", "Each kind of message can be switched off"),
                ("界面语言和时区立即生效", "Language and time zone apply at once"),
            ],
        ),
    ],
)

CORE_PROCESS = epic(
    "core-process",
    "核心业务流程",
    "Core business process",
    about=(
        "产品的主干：一张业务单据从创建到关闭。第一个迭代就要打通最简单的一条线。",
        "The backbone: one business record from creation to closure. The simplest path works in the first sprint.",
    ),
    items=[
        story(
            "create-record",
            "创建并提交单据",
            "Create and submit a record",
            days=5,
            points=5,
            role="frontend-developer",
            after="sprint-1-planning",
            about=(
                "作为业务人员，我希望三分钟内建好一张单据并提交，以便当场办完不欠账。",
                "As a clerk I want to create and submit a record within three minutes so that nothing is left for the evening.",
            ),
            checks=[
                ("必填项当场提示，不等提交才报错", "Missing fields are shown while typing, not on submit"),
                ("刷新或断网不丢已填内容", "A refresh or lost connection loses nothing"),
                ("提交后生成唯一编号", "Submitting gives a unique number"),
            ],
        ),
        story(
            "record-list",
            "单据列表与筛选",
            "List and filter records",
            days=4,
            points=3,
            role="frontend-developer",
            after="sprint-1-planning",
            about=(
                "作为业务人员，我希望按状态、负责人、日期筛选单据，以便马上找到该我处理的。",
                "As a clerk I want to filter by status, owner and date so that I find at once what waits for me.",
            ),
            checks=[
                ("一万条数据内首屏 1 秒内出现", "The first page appears within a second at 10,000 records"),
                ("筛选条件保存在链接里，可分享", "The filter is in the link and can be shared"),
            ],
        ),
        story(
            "approval",
            "审批与退回",
            "Approve and return",
            days=5,
            points=8,
            role="backend-developer",
            after=["sprint-2-planning", "create-record"],
            about=(
                "作为审批人，我希望在一个页面里看到依据并同意或退回，以便不用来回问人。",
                "As an approver I want the evidence and the decision on one page so that I need not ask around.",
            ),
            checks=[
                ("退回必须写原因", "Returning needs a reason"),
                ("超过 24 小时未处理自动提醒", "A reminder goes out after 24 hours"),
                ("审批人休假时可委托", "Somebody on leave can delegate"),
            ],
        ),
        story(
            "change-history",
            "变更记录与撤销",
            "History of changes and undo",
            days=4,
            points=5,
            role="backend-developer",
            after=["sprint-3-planning", "approval"],
            about=(
                "作为业务主管，我希望看到谁在什么时候改了什么，以便出了差错能追溯和改回来。",
                "As a supervisor I want to see who changed what and when so that mistakes can be traced and put right.",
            ),
            checks=[
                ("记录改前改后的值", "Values before and after are kept"),
                ("误操作 10 分钟内可撤销", "A slip can be undone within ten minutes"),
            ],
        ),
        story(
            "bulk-edit",
            "批量处理单据",
            "Handle many records at once",
            days=3,
            points=5,
            role="frontend-developer",
            after=["sprint-3-planning", "record-list"],
            about=(
                "作为业务人员，我希望一次处理几十张同类单据，以便月底不用加班点鼠标。",
                "As a clerk I want to handle dozens of like records at once so that month-end is not a night of clicking.",
            ),
            checks=[
                ("部分失败时说明哪几条、为什么", "When some fail it says which and why"),
                ("逐条校验权限", "Rights are checked record by record"),
            ],
        ),
        story(
            "attachments",
            "附件上传与预览",
            "Attach and preview files",
            days=3,
            points=3,
            role="frontend-developer",
            after=["sprint-2-planning", "create-record"],
            about=(
                "作为业务人员，我希望把合同扫描件附在单据上直接预览，以便审批人不用下载。",
                "As a clerk I want to attach a scanned contract and preview it so that approvers need not download it.",
            ),
            checks=[
                ("支持图片、PDF、Office 文档", "Pictures, PDF and Office files"),
                ("单个文件不超过 100 MB，超限提示清楚", "Up to 100 MB each, with a clear message above that"),
            ],
        ),
        story(
            "mobile",
            "手机端办理待办",
            "Handle my tasks on a phone",
            days=5,
            points=5,
            role="frontend-developer",
            after=["sprint-4-planning", "approval"],
            about=(
                "作为经常出差的审批人，我希望在手机上处理待办，以便不耽误同事。",
                "As an approver who travels I want to handle tasks on my phone so that colleagues need not wait.",
            ),
            checks=[
                ("360 像素宽度可用，无横向滚动", "Usable at 360 pixels without scrolling sideways"),
                ("弱网下操作不重复提交", "A weak connection never submits twice"),
            ],
        ),
    ],
)

BACKLOG = (ACCOUNTS, CORE_PROCESS, REPORTS, INTEGRATION)
