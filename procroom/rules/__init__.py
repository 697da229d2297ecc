"""Rules over the case: PASS, FIRE or UNKNOWN. Imports domain only."""
