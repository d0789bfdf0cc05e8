"""Settings of a deployment; everything that differs between two of them is an environment variable."""

import os

from csp.constants import NONCE, NONE, SELF
from django.utils.translation import gettext_noop

from touchstone.config.databases import database_settings
from touchstone.config.home import CHECKOUT, home_folder, secret_key

HOME = home_folder()
SECRET_KEY = secret_key(HOME)
DEBUG = os.environ.get("TOUCHSTONE_DEBUG") == "1"
PUBLIC_URL = os.environ.get("TOUCHSTONE_PUBLIC_URL", "http://127.0.0.1:8000").rstrip("/")
IS_TLS = PUBLIC_URL.startswith("https://")
ALLOWED_HOSTS = [
    *filter(None, os.environ.get("TOUCHSTONE_HOSTS", "").split(",")),
    "127.0.0.1",
    "localhost",
    "[::1]",
    PUBLIC_URL.split("://")[1].split("/")[0].split(":")[0],
]
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]

DOMAINS = [
    "touchstone.core",
    "touchstone.accounts",
    "touchstone.tokens",
    "touchstone.jobs",
    "touchstone.audit",
    "touchstone.notify",
    "touchstone.calendars",
    "touchstone.projects",
    "touchstone.workflow",
    "touchstone.work",
    "touchstone.boards",
    "touchstone.sprints",
    "touchstone.schedule",
    "touchstone.scenarios",
    "touchstone.forecasts",
    "touchstone.routines",
    "touchstone.warnings",
    "touchstone.feeds",
    "touchstone.inbox",
    "touchstone.mail_in",
    "touchstone.insight",
    "touchstone.meetings",
    "touchstone.search",
    "touchstone.integrations",
    "touchstone.ops",
]
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "csp",
    "touchstone.config",
    *[name for name in DOMAINS if (CHECKOUT / name.replace(".", "/") / "apps.py").exists()],
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "touchstone.config.middleware.TokenMiddleware",
    "touchstone.config.middleware.ReaderLanguageMiddleware",
    "touchstone.config.middleware.GestureMiddleware",
    "touchstone.config.middleware.IdempotencyMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "touchstone.accounts.activity.LastSeenMiddleware",
    "csp.middleware.CSPMiddleware",
]
ROOT_URLCONF = "touchstone.config.urls"
WSGI_APPLICATION = "touchstone.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [CHECKOUT / "touchstone" / "config" / "pages"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "csp.context_processors.nonce",
            ]
        },
    }
]

DATABASES = {"default": database_settings(os.environ.get("TOUCHSTONE_DATABASE_URL"), HOME)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["touchstone.accounts.sign_in.PersonBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "touchstone.accounts.passwords.LongEnough", "OPTIONS": {"min_length": 10}},
    {"NAME": "touchstone.accounts.passwords.NotCommon"},
    {"NAME": "touchstone.accounts.passwords.NotOneself"},
]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_USER_MODEL_EMAIL_FIELD = "email"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
# A company often comes from one address: limits per address are wide, those per account narrow.
ACCOUNT_RATE_LIMITS = {
    "login": "300/m/ip",
    "login_failed": "60/m/ip,5/300s/key",
    "reset_password": "60/m/ip,5/m/key",
    "sign_in_link": "60/m/ip",
}
ALLAUTH_TRUSTED_PROXY_COUNT = 0  # the server has put the visitor's address in place of the proxy's
ACCOUNT_ADAPTER = "touchstone.accounts.sign_in.InvitedOnlyAdapter"
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_ADAPTER = "touchstone.accounts.second_step.SecondStepAdapter"
MFA_TOTP_ISSUER = "Touchstone"
USERSESSIONS_TRACK_ACTIVITY = False  # it writes on every request; see accounts.activity
LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_LOGOUT_REDIRECT_URL = "/accounts/login/"

LANGUAGE_CODE = "zh-hans"
LANGUAGES = [("zh-hans", gettext_noop("简体中文")), ("en", gettext_noop("English"))]
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
STATICFILES_DIRS = [CHECKOUT / "touchstone" / "static"]
MEDIA_ROOT = HOME / "files"
WHITENOISE_USE_FINDERS = True
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/static/app/assets/"

SESSION_ENGINE = "touchstone.accounts.session_store"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = IS_TLS
SESSION_COOKIE_AGE = 14 * 24 * 3600
CSRF_COOKIE_SECURE = IS_TLS
CSRF_FAILURE_VIEW = "touchstone.config.failures.csrf_failure"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 31_536_000 if IS_TLS else 0
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, "'unsafe-inline'"],
        "img-src": [SELF, "data:", "blob:"],
        "font-src": [SELF, "data:"],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "worker-src": [SELF, "blob:"],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.TemporaryFileUploadHandler"]
MAX_UPLOAD_BYTES = 200 * 1024 * 1024

EMAIL_BACKEND = "touchstone.notify.mail_backend.QueueingBackend"
EMAIL_HOST = os.environ.get("TOUCHSTONE_SMTP_HOST", "")
EMAIL_PORT = int(os.environ.get("TOUCHSTONE_SMTP_PORT", "25"))
EMAIL_HOST_USER = os.environ.get("TOUCHSTONE_SMTP_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("TOUCHSTONE_SMTP_PASSWORD", "")
EMAIL_USE_TLS = os.environ.get("TOUCHSTONE_SMTP_TLS") == "1"
EMAIL_USE_SSL = os.environ.get("TOUCHSTONE_SMTP_SSL") == "1"
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = os.environ.get("TOUCHSTONE_MAIL_FROM", "touchstone@localhost")
MAIL_REPLY_TO = os.environ.get("TOUCHSTONE_MAIL_REPLY_TO", "")
IMAP_HOST = os.environ.get("TOUCHSTONE_IMAP_HOST", "")
IMAP_PORT = int(os.environ.get("TOUCHSTONE_IMAP_PORT", "993"))
IMAP_USER = os.environ.get("TOUCHSTONE_IMAP_USER", "")
IMAP_PASSWORD = os.environ.get("TOUCHSTONE_IMAP_PASSWORD", "")
IMAP_FOLDER = os.environ.get("TOUCHSTONE_IMAP_FOLDER", "INBOX")

BACKUP_FOLDER = os.environ.get("TOUCHSTONE_BACKUP_FOLDER", "")
BACKUP_PASSPHRASE = os.environ.get("TOUCHSTONE_BACKUP_PASSPHRASE", "")

AUDIT_ANCHOR_FILE = os.environ.get("TOUCHSTONE_AUDIT_FILE") or str(HOME / "audit-anchors.log")
AUDIT_ANCHOR_SYSLOG = os.environ.get("TOUCHSTONE_AUDIT_SYSLOG", "")
AUDIT_ANCHOR_MAIL = [address for address in os.environ.get("TOUCHSTONE_AUDIT_MAIL", "").split(",") if address]
# Origins outside the public internet that requests of ours may go to nevertheless.
OUTGOING_ORIGINS = list(filter(None, os.environ.get("TOUCHSTONE_OUTGOING_ORIGINS", "").split(",")))
