"""How work flows through its statuses: rebuilt from events, so that any past day can be asked."""
