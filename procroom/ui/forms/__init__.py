"""Forms generated from procedure definitions."""
