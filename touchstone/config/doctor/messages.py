"""What the doctor says."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "doctor.python": ("Python", "Python"),
        "doctor.python.ok": ("{version}", "{version}"),
        "doctor.python.old": (
            "{version} 过旧，需要 3.11 或更高版本。",
            "{version} is too old; 3.11 or newer is needed.",
        ),
        "doctor.disk": ("磁盘", "Disk"),
        "doctor.disk.ok": ("剩余 {free}", "{free} free"),
        "doctor.disk.little": (
            "{folder} 所在磁盘只剩 {free}，请尽快清理或扩容。",
            "only {free} left where {folder} is; make room soon.",
        ),
        "doctor.disk.full": (
            "{folder} 所在磁盘只剩 {free}，随时可能无法保存。",
            "only {free} left where {folder} is; saving may fail any moment.",
        ),
        "doctor.fonts": ("中文字体", "Chinese font"),
        "doctor.fonts.ok": ("{name}", "{name}"),
        "doctor.fonts.missing": (
            "没有中文字体，PDF 中的汉字会显示为方块。Debian/Ubuntu 请安装 fonts-noto-cjk。",
            "none found, so Chinese in PDF files would show as boxes. On Debian or Ubuntu install fonts-noto-cjk.",
        ),
        "doctor.page": ("前端页面", "Front end"),
        "doctor.page.ok": ("已构建", "built"),
        "doctor.page.missing": (
            "尚未构建，浏览器中看不到界面。请运行 bin/start，或在 web/ 中运行 npm ci && npm run build。",
            "not built, so browsers show no application. Run bin/start, or npm ci && npm run build in web/.",
        ),
        "doctor.key": ("密钥", "Secret key"),
        "doctor.key.ok": ("{path}，仅所有者可读", "{path}, readable by its owner only"),
        "doctor.key.environment": ("由环境变量 TOUCHSTONE_SECRET_KEY 提供", "given by TOUCHSTONE_SECRET_KEY"),
        "doctor.key.open": (
            "其他用户可以读取 {path}，请执行 chmod 600 {path}。",
            "others on this machine can read {path}: chmod 600 {path}.",
        ),
        "doctor.home": ("数据目录", "Data folder"),
        "doctor.home.ok": ("{folder}", "{folder}"),
        "doctor.home.open": (
            "其他用户可以查看 {folder}，请执行 chmod 700 {folder}。",
            "others on this machine can look into {folder}: chmod 700 {folder}.",
        ),
        "doctor.address": ("访问地址", "Address"),
        "doctor.address.ok": ("{url}", "{url}"),
        "doctor.address.plain": (
            "{url} 未加密，密码可能被同一网络中的人看到。请在前面放置提供 HTTPS 的反向代理，并设置 TOUCHSTONE_PUBLIC_URL=https://…",
            "{url} is not encrypted; passwords can be read on the network. Put a proxy with HTTPS in front and set TOUCHSTONE_PUBLIC_URL=https://…",
        ),
        "doctor.mail": ("邮件", "Mail"),
        "doctor.mail.ok": ("{server} 可以连接", "{server} answers"),
        "doctor.mail.kept": (
            "未设置邮件服务器（TOUCHSTONE_SMTP_HOST），邮件不会寄出，保存在 {folder}。",
            "no mail server is set (TOUCHSTONE_SMTP_HOST); mails are not sent but kept in {folder}.",
        ),
        "doctor.mail.unreachable": ("无法连接 {server}：{reason}", "{server} cannot be reached: {reason}"),
        "doctor.database": ("数据库", "Database"),
        "doctor.database.unreachable": ("无法连接：{reason}", "cannot be reached: {reason}"),
        "doctor.sqlite": ("SQLite", "SQLite"),
        "doctor.sqlite.ok": ("{version}", "{version}"),
        "doctor.sqlite.wal_reset": (
            "{version} 存在一个罕见的 WAL 缺陷（3.51.3 修复）。试金石已避开触发条件，但其他程序不要直接写这个数据库文件；有条件请升级。",
            "{version} has a rare defect in its write-ahead log (fixed in 3.51.3). Touchstone avoids what triggers it; let no other program write to the file, and upgrade when you can.",
        ),
        "doctor.postgres": ("PostgreSQL", "PostgreSQL"),
        "doctor.postgres.ok": ("{version}", "{version}"),
        "doctor.postgres.old": (
            "{version} 过旧，需要 13 或更高版本。",
            "{version} is too old; 13 or newer is needed.",
        ),
        "doctor.durability": ("断电保护", "Durability"),
        "doctor.durability.ok": ("{settings}", "{settings}"),
        "doctor.durability.weak": (
            "这些设置会在断电时丢失或损坏数据：{settings}",
            "these settings lose or damage data in a power cut: {settings}",
        ),
        "doctor.connections": ("连接数", "Connections"),
        "doctor.connections.few": (
            "max_connections 只有 {count}，多个进程可能不够用。",
            "max_connections is {count}, too few for several processes.",
        ),
        "doctor.clock": ("时钟", "Clock"),
        "doctor.clock.apart": (
            "本机与数据库的时间相差 {seconds} 秒，请启用时间同步（NTP）。",
            "this machine and the database are {seconds} s apart; synchronise the clocks (NTP).",
        ),
        "doctor.migrations": ("数据库版本", "Database version"),
        "doctor.migrations.ok": ("最新", "up to date"),
        "doctor.migrations.pending": (
            "有 {count} 项升级待执行，请运行 touchstone migrate。",
            "{count} migrations are to be applied: touchstone migrate.",
        ),
        "doctor.jobs": ("后台任务", "Background jobs"),
        "doctor.jobs.ok": ("没有积压", "none is overdue"),
        "doctor.jobs.waiting": (
            "{count} 个任务等待超过 10 分钟，后台任务程序可能没有运行（touchstone serve 或 touchstone worker）。",
            "{count} jobs have waited for more than 10 minutes; is a server or touchstone worker running?",
        ),
    }
)
