"""The mails, a function each; what is made here, others send."""
