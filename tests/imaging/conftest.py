"""Shared by the imaging tests: pydicom's own test files, one scan of each collection."""

from pathlib import Path

import pydicom.data
import pytest

from procroom.imaging.fileset import scan


@pytest.fixture(scope="session")
def pydicom_files():
    """The folder of DICOM files that pydicom's package carries."""
    return Path(pydicom.data.__file__).parent


@pytest.fixture(scope="session")
def pydicom_scan(pydicom_files):
    return scan([pydicom_files])


@pytest.fixture(scope="session")
def shared_scan(shared_dicom):
    return scan([shared_dicom])
