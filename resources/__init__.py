"""Fonts, icons, rule packs, code lists and demo data, shipped inside the wheel."""
