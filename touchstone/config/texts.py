"""Sentences of the pages that the server renders: signing in, setting up, failing."""

from touchstone.core.texts import declare_texts

declare_texts(
    {
        "pages.product": ("Touchstone 试金石", "Touchstone"),
        "pages.language": ("界面语言", "Language"),
        "pages.back": ("返回试金石", "Back to Touchstone"),
        "pages.cancel": ("取消", "Cancel"),
        # Fields, by the names that the forms give them.
        "pages.field.login": ("邮箱", "Email"),
        "pages.field.email": ("邮箱", "Email"),
        "pages.field.password": ("密码", "Password"),
        "pages.field.password1": ("新密码", "New password"),
        "pages.field.password2": ("再输一次新密码", "New password again"),
        "pages.field.oldpassword": ("当前密码", "Current password"),
        "pages.field.remember": ("在这台设备上保持登录", "Stay signed in on this device"),
        "pages.field.code": ("验证码", "Code"),
        "pages.field.company_name": ("公司名称", "Company name"),
        "pages.field.language": ("默认语言", "Default language"),
        "pages.field.time_zone": ("默认时区", "Default time zone"),
        "pages.field.name": ("姓名", "Your name"),
        "pages.field.new_password": ("登录密码", "Password"),
        # Signing in.
        "pages.sign_in": ("登录", "Sign in"),
        "pages.sign_in.no_account": (
            "账号由公司开通。没有账号时，请联系贵公司的软件官。",
            "Accounts are made by your company. If you have none, ask your software officer.",
        ),
        "pages.forgot": ("忘记密码？", "Forgot your password?"),
        "pages.second_step": ("两步验证", "Two-step verification"),
        "pages.second_step.hint": (
            "请打开手机上的身份验证器应用，输入当前显示的验证码；手机不在身边时，可以输入一个恢复码。",
            "Open the authenticator app on your phone and type the code it shows. Without your phone, use one of your recovery codes.",
        ),
        "pages.mfa.hint": (
            "启用后，登录时除密码外还要输入手机上的验证码，即使密码泄露，账号仍然安全。",
            "With it, signing in also takes a code from your phone: a stolen password alone opens nothing.",
        ),
        "pages.mfa.app": ("身份验证器应用", "Authenticator app"),
        "pages.mfa.is_on": ("已启用。", "It is on."),
        "pages.mfa.is_off": ("尚未启用。", "It is off."),
        "pages.mfa.turn_on": ("启用", "Turn on"),
        "pages.mfa.turn_off": ("停用", "Turn off"),
        "pages.mfa.turned_on": ("两步验证已启用。", "Two-step verification is on."),
        "pages.mfa.turned_off": ("两步验证已停用。", "Two-step verification is off."),
        "pages.mfa.scan_hint": (
            "用手机上的身份验证器应用扫描二维码，再输入应用显示的六位验证码。",
            "Scan this with the authenticator app on your phone, then type the six digits it shows.",
        ),
        "pages.mfa.secret": ("无法扫码时，手动输入此密钥", "If you cannot scan, type this key instead"),
        "pages.mfa.turn_off_hint": (
            "停用后，只凭密码即可登录。确定停用两步验证吗？",
            "After this, your password alone signs you in. Turn two-step verification off?",
        ),
        "pages.mfa.codes": ("恢复码", "Recovery codes"),
        "pages.mfa.codes_hint": (
            "手机不在身边时，可以用恢复码代替验证码，每个只能用一次。请妥善保存。",
            "Without your phone, a recovery code takes the place of the code; each works once. Keep them somewhere safe.",
        ),
        "pages.mfa.codes_left": ("还剩 {left} 个未使用。", "{left} are left."),
        "pages.mfa.codes_none": ("尚未生成。", "There are none yet."),
        "pages.mfa.codes_view": ("查看", "View"),
        "pages.mfa.codes_download": ("下载", "Download"),
        "pages.mfa.codes_generate": ("生成新的恢复码", "Make new codes"),
        "pages.mfa.codes_replace": (
            "将生成一组新的恢复码，原有的恢复码随即失效。",
            "This makes a new set of codes; the old ones stop working.",
        ),
        "pages.inactive": ("账号已停用", "This account is suspended"),
        "pages.inactive.hint": (
            "该账号目前无法登录。如有疑问，请联系贵公司的软件官。",
            "You cannot sign in with this account now. Ask your software officer if you think this is wrong.",
        ),
        "pages.closed": ("不开放自助注册", "There is no self-registration"),
        "pages.sign_out": ("退出登录", "Sign out"),
        "pages.sign_out.hint": ("确定要退出当前账号吗？", "Do you want to sign out of this browser?"),
        "pages.confirm": ("确认身份", "Confirm it is you"),
        "pages.confirm.hint": (
            "接下来的操作关系到账号安全，请再输入一次密码。",
            "What you are about to do touches the safety of your account; enter your password once more.",
        ),
        "pages.confirm.code_hint": (
            "接下来的操作关系到账号安全，请输入验证码。",
            "What you are about to do touches the safety of your account; enter a code.",
        ),
        "pages.confirm.button": ("继续", "Continue"),
        # Passwords.
        "pages.reset": ("重设密码", "Reset your password"),
        "pages.reset.hint": (
            "请输入登录邮箱，我们会发送一封含有重设链接的邮件。",
            "Enter the address you sign in with, and we will send you a link to choose a new password.",
        ),
        "pages.reset.button": ("发送邮件", "Send the mail"),
        "pages.reset.no_mail": (
            "系统尚未配置发信服务器，无法发送邮件。请联系贵公司的软件官，获取一次性登录链接。",
            "This deployment cannot send mail yet. Ask your software officer for a one-time sign-in link.",
        ),
        "pages.reset.sent": ("请查收邮件", "Check your mail"),
        "pages.reset.sent_hint": (
            "如果该邮箱有对应的账号，几分钟内会收到重设密码的邮件。没有收到时，请看一下垃圾邮件，或联系贵公司的软件官。",
            "If there is an account for this address, a mail is on its way. If nothing arrives within minutes, look into your spam folder or ask your software officer.",
        ),
        "pages.reset.bad_link": ("链接已失效", "This link no longer works"),
        "pages.reset.bad_link_hint": (
            "重设密码的链接已使用过或已过期，请重新申请。",
            "The link to reset your password was used already or has expired. Please ask for a new one.",
        ),
        "pages.reset.again": ("重新申请", "Ask for a new link"),
        "pages.choose_password": ("设置新密码", "Choose a new password"),
        "pages.choose_password.button": ("保存密码", "Save the password"),
        "pages.choose_password.done": ("密码已更新", "Your password is changed"),
        "pages.choose_password.done_hint": ("现在可以用新密码登录了。", "You can sign in with it now."),
        "pages.first_password": ("为账号设置密码", "Choose a password for your account"),
        "pages.first_password.hint": (
            "您是通过一次性链接登录的。设置密码后，下次可以用邮箱和密码登录。",
            "You came in by a one-time link. With a password you can sign in by yourself next time.",
        ),
        "pages.later": ("以后再说", "Later"),
        # The one-time link.
        "pages.link": ("一次性登录链接", "One-time sign-in link"),
        "pages.link.hint": (
            "点击下面的按钮，以此账号登录。链接只能使用一次，用后即失效。",
            "The button below signs you in as this person. The link works once.",
        ),
        "pages.link.button": ("以“{name}”的身份登录", "Sign in as {name}"),
        "pages.link.first_officer": ("第一位软件官", "the first software officer"),
        "pages.link.other": (
            "此浏览器当前登录的是“{name}”，继续后将切换账号。",
            "{name} is signed in here now; going on changes the account.",
        ),
        "pages.link.invalid": ("登录链接无效", "This sign-in link does not work"),
        "pages.link.invalid_hint": (
            "链接可能已使用过、已过期，或没有复制完整。请向发给您链接的人再要一个。",
            "It may have been used already, have expired, or not have been copied completely. Ask whoever sent it for a new one.",
        ),
        # Setting the company up.
        "pages.set_up": ("开始使用", "Set up Touchstone"),
        "pages.set_up.hint": (
            "填写公司和您自己的信息，一分钟即可完成。以后都可以修改。",
            "Tell us about your company and yourself. It takes a minute, and everything can be changed later.",
        ),
        "pages.set_up.company": ("公司", "Company"),
        "pages.set_up.you": ("您的账号", "Your account"),
        "pages.set_up.you_hint": (
            "您将成为软件官：负责添加人员、设置权限和维护系统。",
            "You will be the software officer: you add people, say what they may do, and keep the system running.",
        ),
        "pages.set_up.default_hint": (
            "新添加的人员以此为准，每个人都可以自行修改。",
            "New people start with it; everybody can change it for themselves.",
        ),
        "pages.set_up.button": ("完成设置", "Finish"),
        "pages.set_up.not_yet": ("系统尚未完成初始设置", "This deployment is not set up yet"),
        "pages.set_up.not_yet_hint": (
            "请使用启动服务时终端中显示的一次性链接打开。",
            "Open it with the one-time link that was printed in the terminal when the server started.",
        ),
        # Failing.
        "pages.failure.403": ("没有权限", "Not allowed"),
        "pages.failure.404": ("找不到页面", "Page not found"),
        "pages.failure.404_hint": (
            "该页面不存在，或您无权查看。",
            "There is no such page, or it is not for your eyes.",
        ),
        "pages.failure.429": ("操作过于频繁", "Too many attempts"),
        "pages.failure.429_hint": ("请等待几分钟后再试。", "Wait a few minutes, then try again."),
        "pages.failure.500": ("服务器出错了", "Something went wrong on our side"),
        "pages.failure.500_hint": (
            "操作没有生效。请稍后重试；仍有问题时，请把错误编号告诉管理员：{reference}",
            "Nothing was changed. Try again shortly; if it happens again, tell your administrator this reference: {reference}",
        ),
        "core.csrf": ("页面已过期，请刷新后重试。", "This page has expired; reload it and try again."),
        "pages.failure.csrf": ("页面已过期", "This page has expired"),
        "pages.failure.csrf_hint": ("请返回上一页，刷新后再试。", "Go back, reload the page and try again."),
        # Mail.
        "pages.mail.greeting": ("{name}，您好：", "Hello {name},"),
        "pages.mail.reset_subject": ("重设试金石登录密码", "Reset your Touchstone password"),
        "pages.mail.reset": (
            "有人为您的账号申请了重设密码。如果是您本人操作，请在浏览器中打开下面的链接：",
            "Somebody asked to reset the password of your account. If it was you, open this link in your browser:",
        ),
        "pages.mail.ignore": (
            "如果不是您本人操作，请忽略本邮件，密码不会改变。",
            "If it was not you, ignore this mail; your password stays as it is.",
        ),
        "pages.mail.unknown": (
            "有人用此邮箱申请重设试金石的登录密码，但该邮箱没有对应的账号。",
            "Somebody asked to reset a Touchstone password with this address, but there is no account for it.",
        ),
        "pages.mail.unknown_hint": (
            "如果您需要账号，请联系贵公司的软件官；如果不是您本人操作，请忽略本邮件。",
            "If you need an account, ask your software officer; if it was not you, ignore this mail.",
        ),
    }
)
