"""What the web server runs; all of it is imported before the first visitor comes."""

import gc
import os
from importlib import import_module

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")

application = get_wsgi_application()
import_module(settings.ROOT_URLCONF)  # the views, and all that they import
# None of these 200,000 objects ever goes; to look through them took 160 ms of somebody's page.
gc.collect()
gc.freeze()
