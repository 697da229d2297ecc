"""Synthetic images: the demonstration study and cheap runs for tests and benchmarks. No patient's data in them."""

from procroom.imaging.synthetic.runs import frame_pixels, make_run
from procroom.imaging.synthetic.write import DemoSeries, DemoStudy, write_demo_study

__all__ = ["DemoSeries", "DemoStudy", "frame_pixels", "make_run", "write_demo_study"]
