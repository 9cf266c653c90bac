#!/usr/bin/env python3
"""Django's command line."""

import os
import sys

# These read files and need no site: no database, no broker, no address.
WITHOUT_A_SITE = {"read_letter", "evaluate", "evaluate_links"}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tracker.settings")
    if WITHOUT_A_SITE.intersection(sys.argv[1:2]):
        os.environ.setdefault("DEBUG", "1")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
