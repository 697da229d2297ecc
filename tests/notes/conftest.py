"""``pytest tests/notes --update-goldens`` writes the stored notes anew; read every line of the difference."""

import os


def pytest_addoption(parser):
    """Rewrite the goldens instead of comparing with them."""
    parser.addoption("--update-goldens", action="store_true", help="write the stored notes anew")


def pytest_configure(config):
    """The tests ask the environment, so that worker processes know it, too."""
    if config.getoption("--update-goldens", default=False):
        os.environ["PROCROOM_UPDATE_GOLDENS"] = "1"
