"""What a repeat or fulfilment points back at: its words and the references in them."""
