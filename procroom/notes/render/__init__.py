"""Printers of a NoteDocument: PDF, text, HTML."""
