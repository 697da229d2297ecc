"""Entry point: parses the command line and hands over to the window or to a headless command."""

import sys


def main(argv: list[str] | None = None) -> int:
    """Run procroom; returns the exit code (0 done, 1 input unusable, 2 wrong usage)."""
    from procroom.cli import main as run  # noqa: PLC0415 - lazy: keeps `import procroom` free of Qt and codecs

    return run(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
