"""The project's own settings, told that this is a test run."""

import os

os.environ["TESTING"] = "1"

from tracker.settings import *  # noqa: F403

if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":  # noqa: F405
    # A file, because threads over a database in memory share one cache and its locks.
    DATABASES["default"]["TEST"] = {"NAME": str(DATA_DIR / f"test-{os.getpid()}.sqlite3")}  # noqa: F405
# What one process counts is its own: another's test that forgets all must not forget this one's.
CACHES["default"]["KEY_PREFIX"] = f"{KEY_PREFIX}-{os.getpid()}"  # noqa: F405
#: A limit on statements would outlast its request, and bind the flush between tests too.
READ_SECONDS = 0
