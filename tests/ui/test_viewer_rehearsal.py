"""The rehearsal opens and paints a run of its own off screen, and leaves nothing behind."""

import tempfile

from procroom.app.jobs import Jobs, inline_executor
from procroom.ui.qtjobs import QtJobs
from procroom.ui.viewer import rehearsal
from procroom.ui.viewer.rehearsal import Rehearsal


def test_it_plays_through_and_leaves_nothing(qtbot, monkeypatch, tmp_path):
    """Every size of letters is painted once; no file and no object stays."""
    heights = []
    paint = rehearsal.paint_through

    def painted(run, picture, height):
        heights.append(height)
        paint(run, picture, height)

    monkeypatch.setattr(rehearsal, "paint_through", painted)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    jobs = QtJobs(Jobs(inline_executor))
    made = Rehearsal(jobs)
    with qtbot.waitSignal(made.destroyed):
        pass
    assert heights == [height for height, _letters in rehearsal.LETTERS]
    assert not list(tmp_path.iterdir())


def test_a_disk_without_room_stops_it_quietly(qtbot, monkeypatch):
    """It is a convenience: what it cannot do is left out."""

    def refuse(*_args, **_kwargs):
        raise OSError("no space")

    monkeypatch.setattr(rehearsal, "make_run", refuse)
    made = Rehearsal(QtJobs(Jobs(inline_executor)))
    with qtbot.waitSignal(made.destroyed):
        pass
