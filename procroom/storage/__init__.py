"""Journal, worklist rows and blobs on SQLAlchemy Core."""
