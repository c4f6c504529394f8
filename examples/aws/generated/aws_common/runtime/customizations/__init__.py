"""What services want of every client although no model says it, by service; ``members`` is for several of them."""
