"""What can go wrong, in words for people. Every error says what happened and what to do next."""


class ProcroomError(Exception):
    """An expected failure, worded for the person at the screen.

    Attributes:
        title: one line, plain words, names the file or field.
        detail: what exactly was found.
        remedy: what the person can do about it.
    """

    def __init__(self, title: str, detail: str = "", remedy: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.detail = detail
        self.remedy = remedy

    def __str__(self) -> str:
        return " ".join(part for part in (self.title, self.detail, self.remedy) if part)


class Refusal(ProcroomError):
    """A command cannot be carried out on this case as it stands."""


class AnswerInvalid(Refusal):
    """A value does not fit the item it was given for; names the path."""

    def __init__(self, path: str, title: str, remedy: str = "") -> None:
        super().__init__(title, remedy=remedy)
        self.path = path


class ImageUnreadable(ProcroomError):
    """A file, frame or pixel stream cannot be shown."""


class RecordDamaged(ProcroomError):
    """A stored journal does not verify, or was written by a newer procroom."""


class CaseFileInvalid(ProcroomError):
    """A case file does not follow its schema.

    Attributes:
        problems: every problem found, each starting with its place in the file.
    """

    def __init__(self, title: str, problems: tuple[str, ...] = (), remedy: str = "") -> None:
        super().__init__(title, " ".join(problems), remedy)
        self.problems = problems


class StoreUnavailable(ProcroomError):
    """The store cannot be opened or written; nothing was recorded."""
