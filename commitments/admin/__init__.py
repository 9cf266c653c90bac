"""The back room: institutions, calendar and accounts can be edited, history only be read.

Who may come in and what they may do is asked of ``permissions``; signing in
goes by the site's own page, with its limit on tries. What is changed here
stands in the log (``services.deeds``).
"""

from commitments.admin import accounts, history, institutions

__all__ = ["accounts", "history", "institutions"]
