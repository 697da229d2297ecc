"""HL7 CDA of a signed case: a C-CDA R2.1 Procedure Note."""
