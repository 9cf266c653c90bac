"""Terms, lateness and history in Dutch: the same words for pages, mails, feeds and exports."""
