"""A procedure definition in another language: the same fields and conditions, other words."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from procroom.domain.definition import (
    Group,
    Item,
    Kind,
    Option,
    Phrase,
    ProcedureDefinition,
    Section,
    Together,
)
from procroom.domain.language import Language
from procroom.domain.walk import one_of

_CONTEXT = "definition"
#: What headings of sections are said of, where a field has the same words and means something else by them.
HEADING = "heading"


def in_language(definition: ProcedureDefinition, language: Language) -> ProcedureDefinition:
    """The definition with every text in a language; made once for each, and itself where it is already.

    Args:
        definition: in English, as procedures declare it.
        language: whose words; what it does not know stays English.
    """
    if definition.language is language:
        return definition
    known = language.kept.get(id(definition))
    if known is None or known[0] is not definition:
        known = definition, _definition(definition, language)
        language.kept[id(definition)] = known
    found: ProcedureDefinition = known[1]
    return found


def texts_of(definition: ProcedureDefinition) -> Iterator[str]:
    """Every text of a definition that a translator has to know, in order; some come more than once."""
    taken: list[str] = []

    def take(text: str, _about: str) -> str:
        taken.append(text)
        return text

    _Words(take).definition(definition)
    return (text for text in taken if any(sign.isalpha() for sign in text))


def _definition(definition: ProcedureDefinition, language: Language) -> ProcedureDefinition:
    words = _Words(lambda text, about: language.about(_CONTEXT, text, about))
    return replace(words.definition(definition), language=language)


class _Words:
    """Puts every text of a definition through one function, with the name of the field or group it belongs to."""

    def __init__(self, words: Callable[[str, str], str]) -> None:
        self.words = words

    def say(self, text: str, about: str = "") -> str:
        """A text; an empty one stays empty."""
        return self.words(text, about) if text else text

    def definition(self, definition: ProcedureDefinition) -> ProcedureDefinition:
        """The whole of it."""
        return replace(
            definition,
            title=self.say(definition.title),
            titles=self.phrases(definition.titles),
            follow_up=tuple(replace(each, what=self.say(each.what)) for each in definition.follow_up),
            sections=tuple(self.section(section) for section in definition.sections),
        )

    def section(self, section: Section) -> Section:
        """Heading, sentences, items."""
        return replace(
            section,
            text=self.say(section.text, HEADING),
            items=self.members(section.items),
            sentences=self.phrases(section.sentences),
            together=tuple(self.together(each, section.items) for each in section.together),
        )

    def together(self, said: Together, members: tuple[Item | Group, ...]) -> Together:
        """What is said in one breath: the words of a TEXT are said in this language, all else is a code."""
        texts = {each.link_id for each in members if isinstance(each, Item) and each.kind is Kind.TEXT}
        answers = (
            (name, self.say(value, name) if name in texts and isinstance(value, str) else value)
            for name, value in said.answers
        )
        return replace(said, answers=tuple(answers), plain=said)

    def members(self, members: tuple[Item | Group, ...]) -> tuple[Item | Group, ...]:
        """Items and groups."""
        return tuple(self.group(each) if isinstance(each, Group) else self.item(each) for each in members)

    def group(self, group: Group) -> Group:
        """With what one of it is called said outright, as no other language forms its singular as English does."""
        return replace(
            group,
            text=self.say(group.text),
            items=self.members(group.items),
            one=self.say(one_of(group)) if group.repeats else group.one,
            sentences=self.phrases(group.sentences),
            inline=self.say(group.inline),
            inlines=self.phrases(group.inlines),
            joiner=self.say(group.joiner),
            add_text=self.say(group.add_text),
        )

    def item(self, item: Item) -> Item:
        """Label, help, options, yes and no, words to tap."""
        return replace(
            item,
            text=self.say(item.text, item.link_id),
            help=self.say(item.help, item.link_id),
            column=self.say(item.column, item.link_id),
            yes=self.say(item.yes, item.link_id),
            no=self.say(item.no, item.link_id),
            taps=tuple(self.say(each, item.link_id) for each in item.taps),
            options=tuple(self.option(option, item.link_id) for option in item.options),
        )

    def option(self, option: Option, about: str) -> Option:
        """Its button and its words in a sentence."""
        return replace(option, text=self.say(option.text, about), phrase=self.say(option.phrase, about))

    def phrases(self, phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
        """Sentences, conditions untouched."""
        return tuple(replace(phrase, text=self.say(phrase.text)) for phrase in phrases)
