"""What a clock adds to recorded facts, in words: how long the needle is in, when a hold is long enough. No Qt."""

from datetime import datetime, timedelta

from procroom.domain.assessment import Hold, HoldClock, Total
from procroom.domain.language import mark, tell
from procroom.domain.values import parse_time

#: Up to so many days ahead the weekday alone tells the day.
_WEEK = timedelta(days=6)
#: No needle stays longer: its end was not recorded.
_LONGEST = timedelta(hours=24)
#: By ``datetime.weekday``; not by the computer's locale.
_DAYS = (
    *(mark("rules", "Mon"), mark("rules", "Tue"), mark("rules", "Wed"), mark("rules", "Thu")),
    *(mark("rules", "Fri"), mark("rules", "Sat"), mark("rules", "Sun")),
)


def span_words(span: timedelta) -> str:
    """``11 h 30 min``, ``45 min``, ``3 d 2 h``; whole minutes, never negative."""
    minutes = max(0, int(span.total_seconds())) // 60
    hours, minutes = divmod(minutes, 60)
    days, rest = divmod(hours, 24)
    if days > 1:
        return f"{days} d {rest} h" if rest else f"{days} d"
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    return f"{minutes} min"


def when_words(moment: datetime, now: datetime) -> str:
    """``Fri 20:00`` within the days around now, else with the date: ``Fri 2026-03-13 20:00``."""
    near = abs(moment - now) <= _WEEK
    day = tell("rules", _DAYS[moment.weekday()])
    return tell("rules", "{day} {time}", day=day, time=moment.strftime("%H:%M" if near else "%Y-%m-%d %H:%M"))


def needle_words(total: Total, now: datetime) -> tuple[str, str]:
    """How long the needle has been in, and the same in fewer signs; a total that was not known stays as it is."""
    if not total.since:
        return total.text, total.brief
    since = parse_time(total.since)
    if total.until:
        until = parse_time(total.until)
        brief = span_words(until - since)
        words = tell("rules", "{span} ({start} to {end})", span=brief, start=_clock(since), end=_clock(until))
        return words, brief
    if now < since:
        words = tell("rules", "needle in is recorded as {time}, which is to come", time=_clock(since))
        return words, tell("rules", "not known")
    if now - since > _LONGEST:
        words = tell("rules", "needle out not recorded")
        return words, words
    brief = span_words(now - since)
    return tell("rules", "{span} since {start}", span=brief, start=_clock(since)), brief


def hold_words(clock: HoldClock, now: datetime) -> str:
    """``clears Fri 20:00 (in 11 h 30 min)``, ``cleared since Fri 20:00``; once the needle is in, what was so then."""
    if clock.asks is Hold.NONE:
        return tell("rules", "no hold asked for")
    if clock.asks is Hold.SHARED:
        return tell("rules", "no fixed time: shared decision")
    if not clock.clears:
        what = clock.missing[0].label if clock.missing else ""
        label = what[:1].lower() + what[1:] if what[1:2].islower() else what
        return tell("rules", "not known: {what} missing", what=label)
    clears = parse_time(clock.clears).astimezone(now.tzinfo)
    when = when_words(clears, now)
    if clock.needle_in:
        needle = parse_time(clock.needle_in)
        if needle < clears:
            return tell("rules", "not clear at needle-in: clears {when}", when=when)
        return tell("rules", "was clear at needle-in, since {when}", when=when)
    if now < clears:
        return tell("rules", "clears {when} (in {span})", when=when, span=span_words(clears - now))
    return tell("rules", "cleared since {when}", when=when)


def _clock(moment: datetime) -> str:
    return moment.strftime("%H:%M")
