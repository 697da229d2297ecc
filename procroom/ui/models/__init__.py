"""Read-only Qt models projected from application state."""
