"""DICOM objects of a signed case: documents, key objects, presentation states, captures, structured reports."""
