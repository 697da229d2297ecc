"""Suggests codes for a human coder to review (clinical.md K9, F1-F3): CPT numbers, drug codes and diagnoses.

One module a family. A family that lacks region, level, side, imaging or what became of a needle suggests nothing and
names the field (``gaps``). What F3 does not list (genicular nerves, stellate ganglion, vertebral augmentation, facet
or transforaminal injections without fluoroscopy or CT) has no number in the tables and gets no suggestion at all.
"""
