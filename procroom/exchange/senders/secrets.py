"""Where passwords, tokens and client secrets are read from. None is ever in the settings, a log or a message."""

import os
from pathlib import Path

from procroom.domain.language import tell
from procroom.exchange.senders.destination import Destination, DestinationInvalid


def secret_of(destination: Destination) -> str:
    """The secret that a destination refers to; empty where it refers to none.

    Raises:
        DestinationInvalid: the reference is neither ``env:NAME`` nor ``file:PATH``, or leads to nothing.
    """
    reference = destination.secret
    if not reference:
        return ""
    kind, _, name = reference.partition(":")
    if kind == "env" and name:
        found = os.environ.get(name, "")
        if not found:
            raise _missing(
                destination, tell("sending", "the environment variable {name} is not set.", name=name)
            )
        return found
    if kind == "file" and name:
        try:
            found = Path(name).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or tell("sending", "it is no text")
            raise _missing(
                destination, tell("sending", "{name} cannot be read: {reason}.", name=name, reason=reason)
            ) from error
        if not found:
            raise _missing(destination, tell("sending", "{name} is empty.", name=name))
        return found
    raise _missing(
        destination, tell("sending", "secret takes env:NAME or file:PATH, never the secret itself.")
    )


def _missing(destination: Destination, detail: str) -> DestinationInvalid:
    return DestinationInvalid(
        tell(
            "sending",
            "The secret of destination “{name}” is missing: {detail}",
            name=destination.name,
            detail=detail,
        ),
        remedy=tell("sending", "Set it, or change “secret” in the settings."),
    )
