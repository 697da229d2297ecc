"""`python -m benchmarks`: what `dev.py bench` starts."""

import sys

from benchmarks.viewer_vs_peers import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
