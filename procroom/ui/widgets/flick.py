"""A finger scrolls by pushing the page; a tap stays a tap."""

from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QScrollArea,
    QScroller,
    QScrollerProperties,
    QTextBrowser,
    QWidget,
)

#: A finger moves so far, in metres, before it is a push and no longer a tap: a glove trembles.
_TAP_M = 0.006


def flick(area: QAbstractScrollArea) -> None:
    """Let fingers push what an area shows; mouse and pen go on as before."""
    if isinstance(area, QAbstractItemView):
        area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    scroller = QScroller.scroller(area.viewport())
    wanted = scroller.scrollerProperties()
    metric = QScrollerProperties.ScrollMetric
    wanted.setScrollMetric(metric.DragStartDistance, _TAP_M)
    never = QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
    wanted.setScrollMetric(metric.VerticalOvershootPolicy, never)
    wanted.setScrollMetric(metric.HorizontalOvershootPolicy, never)
    scroller.setScrollerProperties(wanted)


def flick_all(widget: QWidget) -> None:
    """Let fingers push every form, list and page in a widget; fields to type in keep their own way."""
    for kind in (QScrollArea, QAbstractItemView, QTextBrowser):
        for area in widget.findChildren(kind):
            flick(area)
