"""Use cases: case session, jobs, notices, settings. No Qt."""
