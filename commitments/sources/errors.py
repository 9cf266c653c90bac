"""What is said of a file that cannot be read."""

from __future__ import annotations


class UnreadableFileError(ValueError):
    """The file cannot be read; its message is a Dutch sentence for the user."""
