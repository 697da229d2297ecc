"""Who answers for what in the room: the two desks of a case, and which role sits at which."""

from enum import StrEnum


class Owner(StrEnum):
    """Who answers for a section of the record by default. Nobody is kept out of another's section."""

    PHYSICIAN = "physician"
    NURSE = "nurse"

    @property
    def word(self) -> str:
        """As a heading says it."""
        return self.value.capitalize()


#: Parts of role words, as people type them, that tell at which desk somebody works; in the languages of the screen.
_PHYSICIANS = (
    "physician proceduralist attending surgeon fellow resident doctor md do médico médica "
    "anaesthesiologist anesthesiologist radiologist physiatrist"
)
_ROLE_WORDS = (
    (Owner.PHYSICIAN, "practitioner"),
    (Owner.NURSE, "nurse nursing rn lpn enfermer"),
    (Owner.PHYSICIAN, _PHYSICIANS),
)


def owner_of_role(role: str) -> Owner | None:
    """Whose sections somebody in this role answers for; None when the words do not say.

    Abbreviations count as whole words only, other parts where a word begins with them.
    """
    words = role.casefold().replace("-", " ").replace(",", " ").split()
    for owner, parts in _ROLE_WORDS:
        for word in words:
            if any(word == part or (len(part) > 3 and word.startswith(part)) for part in parts.split()):
                return owner
    return None
