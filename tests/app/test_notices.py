"""Notices: what stands, what replaces what, who hears of it."""

import threading

from procroom.app.notices import Action, Level, Notices


def test_a_notice_stands_until_dismissed():
    """Told notices stand in order; one can be taken back."""
    notices = Notices()
    first = notices.tell(Level.NOTE, "One.")
    second = notices.tell(Level.ERROR, "Two.", Action("Retry", lambda: None))
    assert notices.standing == (first, second)
    notices.dismiss(first)
    assert notices.standing == (second,)


def test_the_same_key_replaces():
    """A notice about the same matter takes the place of the one before; others stay."""
    notices = Notices()
    other = notices.tell(Level.NOTE, "Other.", key="other")
    notices.tell(Level.WARNING, "Old.", key="disk")
    new = notices.tell(Level.ERROR, "New.", key="disk")
    unnamed = [notices.tell(Level.NOTE, "Same."), notices.tell(Level.NOTE, "Same.")]
    assert notices.standing == (other, new, *unnamed)
    notices.withdraw("disk")
    notices.withdraw("disk")
    assert notices.standing == (other, *unnamed)


def test_listeners_hear_every_change():
    """A listener gets what stands after each change, until it stops."""
    notices, heard = Notices(), []
    stop = notices.subscribe(heard.append)
    notice = notices.tell(Level.DONE, "Saved.")
    notices.dismiss(notice)
    stop()
    notices.tell(Level.DONE, "Unheard.")
    assert heard == [(notice,), ()]


def test_any_thread_may_tell():
    """Notices told from several threads all stand."""
    notices = Notices()
    threads = [threading.Thread(target=notices.tell, args=(Level.NOTE, f"From {n}.")) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {notice.text for notice in notices.standing} == {f"From {n}." for n in range(20)}
