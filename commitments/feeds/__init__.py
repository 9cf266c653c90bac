"""What programs read of the register: tables, a feed of changes, a calendar, by any question."""
