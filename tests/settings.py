"""The project's own settings, told that this is a test run."""

import os

os.environ["TESTING"] = "1"

from tracker.settings import *  # noqa: F403
