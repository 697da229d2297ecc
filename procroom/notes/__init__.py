"""Case and definition to a document, and the document to PDF, text and HTML."""
