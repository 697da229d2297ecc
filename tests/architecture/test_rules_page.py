"""docs/rules.md says what the shipped packs and the rule functions say."""

import importlib.util

from source_tree import ROOT


def test_the_page_of_rules_is_up_to_date():
    """Made by ``python docs/write_rules.py``; nobody edits it by hand."""
    spec = importlib.util.spec_from_file_location("write_rules", ROOT / "docs" / "write_rules.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    stored = made.PAGE.read_text(encoding="utf-8")
    assert stored == made.page(), "run: python docs/write_rules.py"
