"""The Celery app is made with the project, so that whoever sends a task sends it to our broker."""

from tracker.celery import app as celery_app

__all__ = ("celery_app",)
