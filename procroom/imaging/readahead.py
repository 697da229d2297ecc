"""Which frames to read next. Pure."""


def wanted(
    position: int, frame_count: int, direction: int, ahead: int, *, loop: bool = True
) -> tuple[int, ...]:
    """Frames to hold ready, most urgent first: the shown one, then those in the direction of play.

    Args:
        position: 1-based frame shown now.
        frame_count: frames of the run.
        direction: +1 forward, -1 backward, 0 standing still (then neighbours on both sides, nearest first).
        ahead: how many frames beyond the shown one.
        loop: continue at the other end; otherwise stop there.

    Returns:
        1-based frame numbers without repeats.
    """
    if frame_count < 1:
        return ()
    if direction:
        steps = [direction * step for step in range(ahead + 1)]
    else:
        steps = [0, *(sign * step for step in range(1, ahead + 1) for sign in (1, -1))][: ahead + 1]
    numbers: dict[int, None] = {}
    for step in steps:
        number = position + step
        if loop:
            number = (number - 1) % frame_count + 1
        if 1 <= number <= frame_count:
            numbers[number] = None
    return tuple(numbers)
