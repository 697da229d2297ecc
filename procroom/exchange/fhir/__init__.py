"""HL7 FHIR R4 of a signed case."""
