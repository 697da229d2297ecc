"""`python -m benchmarks [viewer|rules|entries] …`: what `dev.py bench` starts; the viewer when nothing is named."""

import sys

from benchmarks import entry_to_screen, rules_speed, viewer_vs_peers

KINDS = {"viewer": viewer_vs_peers.main, "rules": rules_speed.main, "entries": entry_to_screen.main}

if __name__ == "__main__":
    arguments = sys.argv[1:]
    kind = arguments.pop(0) if arguments and arguments[0] in KINDS else "viewer"
    sys.exit(KINDS[kind](arguments))
