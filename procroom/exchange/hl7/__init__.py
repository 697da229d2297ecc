"""HL7 version 2.5.1: the note as a document, its facts as results."""
