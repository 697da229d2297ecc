"""Measurements beside other viewers; never part of the product or of the test suite."""
