"""Playing by a clock that is told: frames are dropped, never queued, and the rate says where it comes from."""

import pytest
from viewer_kit import Clock

from procroom.imaging.cine import PlayMode
from procroom.imaging.hierarchy import CineTiming
from procroom.ui.viewer.playback import HASTE, Player, rate_text

TEN_FPS = CineTiming(100.0, None, "FrameTime")


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def player(qapp, clock):
    made = Player(clock)
    made.load(TEN_FPS, 20)
    made.due_list = []
    made.due.connect(made.due_list.append)
    yield made
    made.pause()


def after(player, clock, milliseconds):
    """What is due after so much time."""
    clock.now += milliseconds
    player.tick()
    return player.due_list[-1]


def test_clock_drops_frames(player, clock):
    """When half a second went by unseen, the frame of now is due; the four before it never are."""
    player.play(1)
    assert after(player, clock, 500) == 6
    assert player.due_list == [1, 6]


def test_starts_where_one_stands(player, clock):
    """Playing goes on from the frame on screen."""
    player.play(7)
    assert player.due_list == [7]
    assert after(player, clock, 110) == 8


def test_loop_begins_again(player, clock):
    """Looping, the first frame follows the last."""
    player.play(20)
    assert after(player, clock, 101) == 1


def test_bounce_turns_round(player, clock):
    """Back and forth, the last but one follows the last."""
    player.set_mode(PlayMode.BOUNCE)
    player.play(20)
    assert after(player, clock, 101) == 19


def test_once_stops_at_the_end_and_starts_over(player, clock):
    """Once, it stops on the last frame by itself; playing again begins at the first."""
    player.set_mode(PlayMode.ONCE)
    player.play(19)
    assert after(player, clock, 5000) == 20
    assert not player.playing
    player.play(20)
    assert player.due_list[-1] == 1


def test_speed_changes_without_a_jump(player, clock):
    """Changing speed leaves the frame on screen due, then goes faster."""
    player.play(1)
    after(player, clock, 500)
    player.set_speed(4.0)
    assert after(player, clock, 0) == 6
    assert after(player, clock, 101) == 10


def test_pause_stops_the_clock(player, clock):
    """After a pause nothing is due however long it lasts."""
    player.play(1)
    player.pause()
    clock.now += 900
    player.tick()
    assert player.due_list == [1]


def test_single_picture_does_not_play(player):
    """A run of one frame has nothing to play."""
    player.load(TEN_FPS, 1)
    player.play(1)
    assert not player.playing


def test_upcoming_follows_the_direction_of_play(player, clock):
    """Read-ahead is what is due next: round the corner in a loop, back again in a bounce."""
    player.play(19)
    assert player.upcoming(4) == (19, 20, 1, 2)
    player.set_mode(PlayMode.BOUNCE)
    assert player.upcoming(4) == (19, 20, 18, 17)


def test_upcoming_leaves_out_what_cannot_be_shown_in_time(player):
    """When showing takes three frame times, the two frames in between are not read ahead."""
    player.play(1)
    player.keep_pace(300 / HASTE)
    assert player.upcoming(3) == (1, 4, 7)
    player.keep_pace(120)
    assert player.upcoming(3) == (1, 2, 3)


def test_recent_are_those_due_since_the_one_shown(player, clock):
    """What was due since the shown frame, newest first: where to look when reading is slow."""
    player.play(1)
    clock.now += 450
    assert player.recent(2) == (5, 4, 3)


def test_uneven_times_are_followed(player, clock):
    """With a frame time vector each frame stays for its own time."""
    player.load(CineTiming(50.0, (0.0, 50.0, 200.0, 50.0), "FrameTimeVector"), 4)
    player.play(1)
    assert after(player, clock, 51) == 2
    assert after(player, clock, 190) == 2
    assert after(player, clock, 15) == 3


def test_preferred_playback_is_followed(player):
    """A file that asks for back-and-forth gets it; the next run does not inherit it."""
    player.load(CineTiming(40.0, None, "FrameTime", playback="bounce"), 5)
    assert player.mode is PlayMode.BOUNCE
    player.load(TEN_FPS, 5)
    assert player.mode is PlayMode.LOOP


@pytest.mark.parametrize(
    ("timing", "speed", "words"),
    [
        (CineTiming(66.6667, None, "FrameTime"), 1.0, "15 fps, Frame Time"),
        (CineTiming(1000 / 7.5, None, "CineRate"), 1.0, "7.5 fps, Cine Rate"),
        (CineTiming(), 1.0, "rate not recorded; 15 fps assumed"),
        (CineTiming(66.6667, None, "FrameTime"), 0.5, "15 fps, Frame Time, shown ×0.5"),
    ],
)
def test_rate_says_where_it_comes_from(timing, speed, words):
    """The rate names its attribute, and says so when the file states none."""
    assert rate_text(timing, speed) == words
