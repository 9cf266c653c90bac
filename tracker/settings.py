"""Everything that differs between two installations, read from the environment.

DEMO=1, TESTING=1 or DEBUG=1 fill in what is missing; with none of them this is a
site that people rely on, and it refuses to start until every value is there.
All that is missing or wrong is told at once, by name.
"""

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import dj_database_url
from django.core.exceptions import ImproperlyConfigured
from django.utils.csp import CSP

from tracker.accounts import *  # noqa: F403
from tracker.accounts import OIDC_SERVER_URL
from tracker.environment import PROBLEMS, flag, number, text, words

BASE_DIR = Path(__file__).resolve().parent.parent

# Which kind of run this is

DEBUG = flag("DEBUG")
DEMO = flag("DEMO")
TESTING = flag("TESTING")
PRODUCTION = not (DEBUG or DEMO or TESTING)


def local(value: str) -> str | None:
    """A fallback that a site people rely on does not get."""
    return None if PRODUCTION else value


# The site

DATA_DIR = Path(text("DATA_DIR", str(BASE_DIR / ".data"))).resolve()
if not PRODUCTION:
    DATA_DIR.mkdir(parents=True, exist_ok=True)
KEY_PREFIX = text("KEY_PREFIX", "gestand")
SECRET_KEY = text("SECRET_KEY", local("not-a-secret-for-this-machine-only"))
ALLOWED_HOSTS = words("ALLOWED_HOSTS", local("localhost,127.0.0.1,[::1],testserver"))
DEMO_PORT = number("DEMO_PORT", 8000)
BASE_URL = text("BASE_URL", local(f"http://127.0.0.1:{DEMO_PORT}")).rstrip("/")
if PRODUCTION and BASE_URL and not BASE_URL.startswith("https://"):
    PROBLEMS.append("BASE_URL must begin with https://")
if PRODUCTION and "*" in ALLOWED_HOSTS:
    PROBLEMS.append("ALLOWED_HOSTS must name the hosts, not *")
if PRODUCTION and SECRET_KEY and len(SECRET_KEY) < 50:
    PROBLEMS.append("SECRET_KEY must have at least 50 characters")

GRACE_WORKING_DAYS = number("GRACE_WORKING_DAYS", 5, least=0)
DUE_SOON_DAYS = number("DUE_SOON_DAYS", 14)
READ_SECONDS = number("READ_SECONDS", 5, least=0)
FLAG_EVERY_SECONDS = number("FLAG_EVERY_SECONDS", 3600)
DIGEST_EVERY_SECONDS = number("DIGEST_EVERY_SECONDS", 900)
SWEEP_EVERY_SECONDS = number("SWEEP_EVERY_SECONDS", 30)
METRICS_TOKEN = text("METRICS_TOKEN", "")
MAILS_PER_MINUTE = number("MAILS_PER_MINUTE", 0, least=0)

# Feeds: where they are read and how often; without an address they are off
FEED_ADDRESSES = {
    name.split("_")[1].lower(): text(name, "")
    for name in ("TK_ODATA_URL", "TK_SYNCFEED_URL", "KOOP_SRU_URL", "KOOP_FRBR_URL")
}
SYNC_EVERY_SECONDS = number("SYNC_EVERY_SECONDS", 1800)
WATCHED_FOLDER = text("WATCHED_FOLDER", "")

ROOT_URLCONF = "tracker.urls"
WSGI_APPLICATION = "tracker.wsgi.application"
LANGUAGE_CODE = "nl"
TIME_ZONE = "Europe/Amsterdam"
USE_TZ = True

INSTALLED_APPS = [
    "commitments.apps.CommitmentsConfig",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django_filters",
    "django_htmx",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "commitments.middleware.keep_accounts_out_of_caches",
    "django.contrib.messages.middleware.MessageMiddleware",
    "commitments.middleware.end_old_sessions",
    "commitments.middleware.demand_second_step",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "commitments.middleware.explain_refused_methods",
    "commitments.middleware.BoundReads",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csp",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "commitments.context_processors.site",
            ],
        },
    },
]

# Data: SQLite takes one writer, so it begins every transaction as one and waits its turn

SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL;",
}
DATABASE_URL = text("DATABASE_URL", local(f"sqlite:///{DATA_DIR / 'gestand.sqlite3'}"))
DATABASES: dict[str, Any] = {}
try:
    DATABASES["default"] = dj_database_url.parse(DATABASE_URL or "sqlite://:memory:")
except ValueError as error:
    PROBLEMS.append(f"DATABASE_URL cannot be read: {error}")
else:
    if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
        DATABASES["default"].setdefault("OPTIONS", {}).update(SQLITE_OPTIONS)
    else:
        DATABASES["default"].update(CONN_MAX_AGE=60, CONN_HEALTH_CHECKS=True)

MEDIA_ROOT = DATA_DIR / "files"
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles" if PRODUCTION else None
WHITENOISE_USE_FINDERS = not PRODUCTION
if PRODUCTION:
    STORAGES = {
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
    }

# The broker only wakes; a cache that cannot reach it goes on in memory (tracker/cache.py)

REDIS_URL = text("REDIS_URL", local("redis://127.0.0.1:6379/0"))
CACHES = {
    "default": {
        "BACKEND": "tracker.cache.SteadyRedisCache",
        "LOCATION": REDIS_URL,
        "KEY_PREFIX": KEY_PREFIX,
        "OPTIONS": {"socket_connect_timeout": 0.3, "socket_timeout": 0.3},
    },
}
if not os.environ.get("REDIS_URL"):
    CACHES["default"] = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}

CELERY_BROKER_URL = REDIS_URL.replace("unix://", "redis+socket://", 1)
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
CELERY_BROKER_CONNECTION_TIMEOUT = 2
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "global_keyprefix": f"{KEY_PREFIX}:",
    "visibility_timeout": 3600,
    "socket_connect_timeout": 1,
    "socket_timeout": 5,
    "socket_keepalive": True,
}
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_SERIALIZER = "json"
CELERY_TASK_DEFAULT_QUEUE = "gestand"
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_TASK_SOFT_TIME_LIMIT = 15 * 60
CELERY_TASK_TIME_LIMIT = 16 * 60
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_ENABLE_REMOTE_CONTROL = False
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_WORKER_CANCEL_LONG_RUNNING_TASKS_ON_CONNECTION_LOSS = True
CELERY_TIMEZONE = TIME_ZONE
CELERY_BEAT_SCHEDULE_FILENAME = str(DATA_DIR / "timetable")


def every(seconds: int, task: str) -> dict[str, Any]:
    """A place in the timetable; a turn nobody took is dropped when the next comes."""
    return {"task": task, "schedule": float(seconds), "options": {"expires": seconds}}


CELERY_BEAT_SCHEDULE = {
    "flag overdue": every(FLAG_EVERY_SECONDS, "commitments.tasks.flag_overdue"),
    "send digests": every(DIGEST_EVERY_SECONDS, "commitments.tasks.send_digests"),
    "sweep": every(SWEEP_EVERY_SECONDS, "commitments.tasks.sweep"),
}
if any(FEED_ADDRESSES.values()):
    CELERY_BEAT_SCHEDULE["sync feeds"] = every(SYNC_EVERY_SECONDS, "commitments.tasks.sync_feeds")
if WATCHED_FOLDER:
    CELERY_BEAT_SCHEDULE["watch folder"] = every(60, "commitments.tasks.watch_folder")

# Mail: to a server; where there is none (never in production), as files into a folder


def mailer(url: str, folder: Path) -> dict[str, Any]:
    """smtp://, smtp+tls:// (STARTTLS) or smtps://, with user:password@ where needed."""
    if not url:
        backend = "django.core.mail.backends.filebased.EmailBackend"
        return {"BACKEND": backend, "OPTIONS": {"file_path": str(folder)}}
    parts = urlsplit(url)
    if parts.scheme not in {"smtp", "smtp+tls", "smtps"} or not parts.hostname:
        PROBLEMS.append("EMAIL_URL must read smtp://host:port (or smtp+tls://, smtps://)")
    options = {
        "host": parts.hostname or "localhost",
        "port": parts.port,
        "username": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "use_tls": parts.scheme == "smtp+tls",
        "use_ssl": parts.scheme == "smtps",
        "timeout": 10,
    }
    return {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}


MAIL_DIR = Path(text("MAIL_DIR", str(DATA_DIR / "mails"))).resolve()
MAILERS = {"default": mailer(text("EMAIL_URL", local("")), MAIL_DIR)}
DEFAULT_FROM_EMAIL = text("DEFAULT_FROM_EMAIL", local("Gestand <gestand@localhost>"))
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# People and their browsers

MFA_REQUIRED = flag("MFA_REQUIRED", PRODUCTION)
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not PRODUCTION
if TESTING:
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

SECURE_CSP = {
    "default-src": [CSP.NONE],
    "script-src": [CSP.SELF, CSP.NONCE],
    "style-src": [CSP.SELF, CSP.NONCE],
    "img-src": [CSP.SELF, "data:"],
    "font-src": [CSP.SELF],
    "connect-src": [CSP.SELF],
    "form-action": [CSP.SELF, *([OIDC_SERVER_URL] if OIDC_SERVER_URL else [])],
    "frame-ancestors": [CSP.NONE],
    "base-uri": [CSP.NONE],
}
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_NAME = f"{KEY_PREFIX}_session"
CSRF_COOKIE_NAME = f"{KEY_PREFIX}_csrf"
CSRF_COOKIE_HTTPONLY = True
if PRODUCTION:
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 365 * 24 * 3600
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
    CSRF_TRUSTED_ORIGINS = [BASE_URL]
    if flag("BEHIND_PROXY"):
        SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"},
        "json": {"()": "tracker.logs.JsonFormatter"},
    },
    "handlers": {
        "stderr": {
            "class": "logging.StreamHandler",
            "formatter": text("LOG_FORMAT", "json" if PRODUCTION else "line"),
        }
    },
    "root": {"handlers": ["stderr"], "level": text("LOG_LEVEL", "INFO")},
}

if PROBLEMS:
    raise ImproperlyConfigured(
        "Gestand cannot start: "
        + "; ".join(PROBLEMS)
        + ". README.md lists every setting; DEBUG=1 fills them in on your own machine."
    )
