"""OpenCV without its side effect on Qt: the one place that imports cv2. Knows nothing of Qt itself.

opencv-python's wheel points QT_QPA_PLATFORM_PLUGIN_PATH and QT_QPA_FONTDIR at its own copies when it is
imported; a window opened afterwards would look for its platform plugin and fonts there.
"""

import os

_QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
_BEFORE = {name: os.environ.get(name) for name in _QT_VARIABLES}

import cv2  # noqa: E402, TID251 - the environment has to be read before cv2 changes it

for _name, _value in _BEFORE.items():
    os.environ.pop(_name, None)
    if _value is not None:
        os.environ[_name] = _value

__all__ = ["cv2"]
