"""The recorded rate, which attribute it comes from, and the frame that is due after any time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imaging_files import dataset, ramp, write

from procroom.imaging.cine import DEFAULT_FRAME_TIME_MS, Clock, PlayMode, dwell_times
from procroom.imaging.fileset import read_instance
from procroom.imaging.hierarchy import CineTiming


def timing(tmp_path, frames=4, **more):
    return read_instance(write(tmp_path / "one", dataset(8, 8, frames, **more), ramp(8, 8, frames))).timing


@pytest.mark.parametrize(
    ("tags", "frame_time", "source"),
    [
        ({}, None, "none"),
        ({"FrameTime": "33.3"}, 33.3, "FrameTime"),
        ({"CineRate": "25"}, 40.0, "CineRate"),
        ({"RecommendedDisplayFrameRate": "20"}, 50.0, "RecommendedDisplayFrameRate"),
        ({"FrameTime": "33", "CineRate": "30", "RecommendedDisplayFrameRate": "15"}, 33.0, "FrameTime"),
        ({"CineRate": "25", "RecommendedDisplayFrameRate": "20"}, 40.0, "CineRate"),
        ({"FrameTimeVector": ["0", "50", "50", "50"]}, 50.0, "FrameTimeVector"),
        ({"FrameTimeVector": ["0", "40", "80", "40"], "FrameTime": "33"}, 40.0, "FrameTimeVector"),
        (
            {
                "FrameTimeVector": ["0", "40", "80", "40"],
                "FrameTime": "33",
                "FrameIncrementPointer": 0x00181063,
            },
            33.0,
            "FrameTime",
        ),
        (
            {
                "FrameTimeVector": ["0", "40", "80", "40"],
                "FrameTime": "33",
                "FrameIncrementPointer": [0x00181063, 0x00181065],
            },
            33.0,
            "FrameTime",
        ),
        ({"ActualFrameDuration": "125"}, 125.0, "ActualFrameDuration"),
        ({"FrameTime": "0", "CineRate": "30"}, pytest.approx(1000 / 30), "CineRate"),
        ({"FrameTime": "-1"}, None, "none"),
        ({"CineRate": "0"}, None, "none"),
        ({"FrameTimeVector": ["0", "0", "0", "0"], "FrameTime": "33"}, 33.0, "FrameTime"),
    ],
)
def test_the_rate_says_which_attribute_it_comes_from(tmp_path, tags, frame_time, source):
    """Frame Increment Pointer decides; else vector, frame time, frame duration, rates; implausible ones are left out."""
    found = timing(tmp_path, **tags)
    assert (found.frame_time_ms, found.source) == (frame_time, source)


def test_uneven_timing_is_kept_frame_by_frame(tmp_path):
    """An uneven vector keeps its increments; an even one is a plain rate."""
    assert timing(tmp_path, FrameTimeVector=["0", "40", "80", "40"]).vector_ms == (0.0, 40.0, 80.0, 40.0)
    assert timing(tmp_path, FrameTimeVector=["0", "50", "50", "50"]).vector_ms is None


def test_contradictions_are_told(tmp_path):
    """Frame time against cine rate, a vector of the wrong length and refused values are in the note."""
    assert "CineRate says 100.0 ms" in timing(tmp_path, FrameTime="33", CineRate="10").note
    assert timing(tmp_path, FrameTime="33", CineRate="30").note == ""
    assert "2 values for 4 frames" in timing(tmp_path, FrameTimeVector=["0", "40"]).note
    assert "FrameTime refused" in timing(tmp_path, FrameTime="0").note


@pytest.mark.parametrize(("value", "word"), [(0, "loop"), (1, "bounce"), (2, ""), (None, "")])
def test_preferred_playback_is_read(tmp_path, value, word):
    """Preferred Playback Sequencing 0 is looping, 1 sweeping; absent is not decided."""
    tags = {} if value is None else {"PreferredPlaybackSequencing": value}
    assert timing(tmp_path, **tags).playback == word


@pytest.mark.parametrize(
    ("name", "frame_time", "source"),
    [
        ("xa_rf/XA_12fr_jpegll_catheter.dcm", 33.0, "FrameTime"),
        ("us/USMF_34fr_jpeg_HP.dcm", 30.0, "FrameTime"),
        ("us/USMF_10fr_palette_rle.dcm", 76.0, "FrameTime"),
        ("us/USMF_87fr_Voluson.dcm", 34.992733001709, "FrameTime"),
    ],
)
def test_real_runs_play_at_their_recorded_rate(shared_dicom, name, frame_time, source):
    """Real cine files give their own frame time."""
    found = read_instance(shared_dicom / name).timing
    assert (found.frame_time_ms, found.source) == (pytest.approx(frame_time), source)


EVEN = CineTiming(frame_time_ms=10.0, source="FrameTime")


@pytest.mark.parametrize(
    ("mode", "speed", "elapsed", "frames"),
    [
        (PlayMode.LOOP, 1.0, [0, 9.9, 10, 35, 40, 55], [1, 1, 2, 4, 1, 2]),
        (PlayMode.LOOP, 2.0, [0, 5, 17.5, 20], [1, 2, 4, 1]),
        (PlayMode.LOOP, -1.0, [0, 10, 39, 40], [4, 3, 1, 4]),
        (PlayMode.BOUNCE, 1.0, [0, 10, 20, 30, 40, 50, 60], [1, 2, 3, 4, 3, 2, 1]),
        (PlayMode.BOUNCE, -1.0, [0, 30, 40, 60], [4, 1, 2, 4]),
        (PlayMode.ONCE, 1.0, [0, 30, 40, 10_000], [1, 4, 4, 4]),
        (PlayMode.ONCE, -0.5, [0, 20, 1_000], [4, 3, 1]),
    ],
)
def test_the_frame_that_is_due(mode, speed, elapsed, frames):
    """Loop, bounce and once, forward and backward, at any speed."""
    clock = Clock(EVEN, 1, 4, mode, speed)
    assert [clock.frame_at(moment) for moment in elapsed] == frames


def test_a_part_of_a_run_can_be_played():
    """First and last bound the run."""
    clock = Clock(EVEN, 3, 5)
    assert [clock.frame_at(moment) for moment in (0, 10, 20, 30)] == [3, 4, 5, 3]


def test_uneven_frames_stay_as_long_as_recorded():
    """A frame stays until the increment before the next has passed; the last one stays the median."""
    uneven = CineTiming(40.0, (0.0, 40.0, 80.0, 40.0), "FrameTimeVector")
    assert dwell_times(uneven, 4) == (40.0, 80.0, 40.0, 40.0)
    clock = Clock(uneven, 1, 4)
    assert [clock.frame_at(moment) for moment in (0, 39, 40, 119, 120, 160, 200)] == [1, 1, 2, 2, 3, 4, 1]
    assert clock.duration_ms == 200


def test_a_run_without_a_rate_is_played_at_the_stated_default():
    """Nothing recorded: 15 frames a second, which the screen names as not recorded."""
    clock = Clock(CineTiming(), 1, 30)
    assert clock.duration_ms == pytest.approx(30 * DEFAULT_FRAME_TIME_MS)


def test_the_next_change_is_when_another_frame_is_due():
    """The time to the next frame shrinks within a frame and ends with the run."""
    once = Clock(EVEN, 1, 3, PlayMode.ONCE, 2.0)
    assert once.next_change_ms(0) == pytest.approx(5.0)
    assert once.next_change_ms(4) == pytest.approx(1.0)
    assert once.next_change_ms(100) is None
    assert Clock(EVEN, 2, 2).next_change_ms(0) is None


@pytest.mark.parametrize(("first", "last", "speed"), [(0, 3, 1.0), (4, 3, 1.0), (1, 3, 0.0)])
def test_nothing_to_play_is_refused(first, last, speed):
    """An empty range and a speed of 0 are no run."""
    with pytest.raises(ValueError, match="nothing to play"):
        Clock(EVEN, first, last, speed=speed)


@given(
    steps=st.lists(st.floats(0.1, 500), min_size=2, max_size=20),
    speed=st.floats(0.1, 8) | st.floats(-8, -0.1),
    mode=st.sampled_from(PlayMode),
    elapsed=st.floats(0, 1e6),
)
def test_the_frame_due_is_always_inside_the_run(steps, speed, mode, elapsed):
    """Any timing, speed, mode and moment give a frame of the run, and the next change lies ahead."""
    uneven = CineTiming(steps[0], (0.0, *steps[1:]), "FrameTimeVector")
    clock = Clock(uneven, 1, len(steps), mode, speed)
    assert 1 <= clock.frame_at(elapsed) <= len(steps)
    change = clock.next_change_ms(elapsed)
    assert change is None or change >= 0
