"""Sections that all procedures share (clinical.md A0), one subject a module. Data only."""
