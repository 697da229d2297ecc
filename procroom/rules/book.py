"""All rules, figures and codes of procroom in one list. A new module of rules is added here."""

from procroom.rules import antithrombotics, coding
from procroom.rules.registry import merged

BOOK = merged((antithrombotics.RULES, coding.CODES))
