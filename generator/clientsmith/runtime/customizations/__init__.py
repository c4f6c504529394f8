"""What services want of every client although no model says it: a module for a service, and what several of them want."""
