"""Words in another language: a catalogue of translated templates, and text that can still be said in it.

English stands in the code. What is composed of parts is told as a template with named places (``tell``); the result is
ordinary English text that remembers its template, so that a language can say the same thing its own way. What no
catalogue knows stays English: nothing is ever left out for want of a translation.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from string import Formatter
from types import MappingProxyType
from typing import Any, Self

#: The parts of a catalogue. ``definition``: what procedures say; ``note``: the note itself and the diary form;
#: ``anatomy``: targets and nerves; ``rules``: messages and figures; ``codes``: labels of codes; ``figures``: how figures
#: of packs are called; ``sending``: what leaves
#: the building and what receivers answer; ``ui``: the window.
CONTEXTS = ("definition", "note", "anatomy", "rules", "codes", "figures", "sending", "ui")
#: Where the words of a place are looked for when they are no template themselves: a label, an option, a code's label.
_PLAIN = ("definition", "anatomy", "codes", "rules")
#: What a place of a text that is recalled can hold, where its name says that it is less than anything.
_HOLDS = MappingProxyType(
    {"count": r"\d+", "number": r"\d+", "view": "[^:,]+", "words": "[^:]+", "segment": r"\w{3}(-\d+)?"}
)
#: A sentence ends here.
_END = re.compile(r"(?<=[.?]) ")

Catalogue = Mapping[tuple[str, str], str]


class Told(str):
    """English text that remembers the template it was made from.

    Attributes:
        context: part of the catalogue the template stands in.
        source: the template.
        places: what its names stand for.
    """

    __slots__ = ("context", "places", "source")

    context: str
    source: str
    places: Mapping[str, str]

    def __new__(cls, text: str, context: str, source: str, places: Mapping[str, str]) -> Self:
        """The text, and what it was made of."""
        told = super().__new__(cls, text)
        told.context, told.source, told.places = context, source, places
        return told

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """As a copy, or in a record, it is the English text alone."""
        return str, (str(self),)

    def capitalize(self) -> "Told":
        """With a capital first letter."""
        return _Cased(self, str.capitalize, _upper_first)

    def lower(self) -> "Told":
        """In small letters."""
        return _Cased(self, str.lower, _lower_first)

    def rstrip(self, chars: str | None = None, /) -> "Told":
        """Without what stands at its end."""
        return _Cased(self, lambda text: str.rstrip(text, chars), lambda text: text.rstrip(chars))

    def in_language(self, language: "Language") -> str:
        """The same in another language."""
        return language.text(self.context, self.source, **self.places)


class _Cased(Told):
    """Told text with another first letter or end."""

    __slots__ = ("inner", "there")

    inner: Told
    there: Callable[[str], str]

    def __new__(cls, inner: Told, here: Callable[[str], str], there: Callable[[str], str]) -> Self:
        """``here`` makes the English, ``there`` the other language's text."""
        told = str.__new__(cls, here(str(inner)))
        told.context, told.source, told.places = inner.context, inner.source, inner.places
        told.inner, told.there = inner, there
        return told

    def in_language(self, language: "Language") -> str:
        """The same in another language."""
        return self.there(self.inner.in_language(language))


class _Listed(Told):
    """Several texts in a row; the last may be joined by a word."""

    __slots__ = ("joiner", "last", "parts")

    parts: tuple[str, ...]
    joiner: str
    last: str

    def __new__(cls, parts: tuple[str, ...], joiner: str, last: str) -> Self:
        """English: ``a, b and c``."""
        told = str.__new__(cls, _joined(parts, joiner, last))
        told.context, told.source, told.places = "", "", MappingProxyType({})
        told.parts, told.joiner, told.last = parts, joiner, last
        return told

    def in_language(self, language: "Language") -> str:
        """The same in another language."""
        said = [language.place(part) for part in self.parts]
        return language.series(said) if self.last == _AND else _joined(said, self.joiner, self.last)


class _Recalled(Told):
    """Text of which a record kept the English alone; its template is looked for among those of its context."""

    __slots__ = ()

    def in_language(self, language: "Language") -> str:
        """The same in another language."""
        return language.recalled(self.context, str(self))


_AND = " and "


def _joined(parts: Iterable[str], joiner: str, last: str) -> str:
    said = list(parts)
    return joiner.join(said[:-1]) + last + said[-1] if len(said) > 1 else "".join(said)


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def _first_down(text: str) -> str:
    return text[:1].lower() + text[1:]


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def tell(context: str, source: str, /, **places: object) -> Told:
    """English text from a template with ``{names}``, which any language can say again."""
    said = {name: each if isinstance(each, str) else str(each) for name, each in places.items()}
    return Told(source.format_map(said) if said else source, context, source, said)


def tell_count(context: str, one: str, several: str, count: int, /, **places: object) -> Told:
    """``tell`` for one, or for any other number of something; ``{count}`` is the number."""
    return tell(context, one if count == 1 else several, count=count, **places)


def recall(context: str, text: str) -> Told:
    """What was told once and kept as English text, so that any language that knows its template can say it again."""
    return _Recalled(text, context, text, MappingProxyType({}))


def mark(_context: str, source: str) -> str:
    """The source itself, marked for the catalogue; ``Language.text`` says it later."""
    return source


def told_list(parts: Iterable[str], joiner: str = ", ") -> Told:
    """Texts joined by a sign, which any language can say again."""
    return _Listed(tuple(parts), joiner, joiner)


def first_up(text: str) -> str:
    """With a capital first letter, the rest as it is."""
    return _Cased(text, _upper_first, _upper_first) if isinstance(text, Told) else _upper_first(text)


def first_down(text: str) -> str:
    """With a small first letter, the rest as it is."""
    return _Cased(text, _first_down, _first_down) if isinstance(text, Told) else _first_down(text)


def told_series(parts: Iterable[str]) -> Told:
    """``a``, ``a and b``, ``a, b and c``, which any language can say again."""
    return _Listed(tuple(parts), ", ", _AND)


def templates(told: str) -> Iterator[tuple[str, str]]:
    """(context, template) of everything that a text was made from."""
    if isinstance(told, _Listed):
        for part in told.parts:
            yield from templates(part)
    elif isinstance(told, Told):
        yield told.context, told.source
        for part in told.places.values():
            yield from templates(part)


def _patterns(sources: Iterable[str]) -> Iterator[tuple[re.Pattern[str], str]]:
    """What matches texts made from templates, of all that match those with the most words of their own first."""
    parts = {source: list(Formatter().parse(source)) for source in sources if "\x04" not in source}
    for source in sorted(parts, key=lambda each: -sum(len(text) for text, *_ in parts[each])):
        made, names = "", set[str]()
        for text, name, *_ in parts[source]:
            made += re.escape(text)
            if name:
                made += f"(?P={name})" if name in names else f"(?P<{name}>{_HOLDS.get(name, '.+?')})"
                names.add(name)
        yield re.compile(made, re.DOTALL), source


def _english_and(_next: str) -> str:
    return _AND


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What words there are in a language.

    Attributes:
        code: ISO 639-1.
        name: as its speakers call it.
        catalogue: (context, source) -> translation; empty for English.
        before_last: the word before the last of a series, by what follows.
        kept: whatever was translated as a whole before (see ``translated``).
        patterns: the templates of a context that was recalled from, those that say most first.
    """

    code: str
    name: str
    catalogue: Catalogue = field(default_factory=dict)
    before_last: Callable[[str], str] = _english_and
    kept: dict[int, Any] = field(default_factory=dict)
    patterns: dict[str, tuple[tuple[re.Pattern[str], str], ...]] = field(default_factory=dict)

    def text(self, context: str, source: str, /, **places: object) -> str:
        """A template in this language with its places filled in; English where it is not translated."""
        template = self.catalogue.get((context, source), source)
        if not places:
            return template
        return template.format_map({name: self.place(each) for name, each in places.items()})

    def about(self, context: str, source: str, about: str) -> str:
        """A text as it is said of one field, where that differs (the comment of its message names the field)."""
        said = self.catalogue.get((context, f"{about}\x04{source}")) if about else None
        return self.catalogue.get((context, source), source) if said is None else said

    def told(self, text: str) -> str:
        """What was told, in this language; text that remembers no template stays as it is."""
        return text.in_language(self) if self.catalogue and isinstance(text, Told) else text

    def place(self, value: object) -> str:
        """What fills a place: told text, a word of the catalogue, or the text itself."""
        text = value if isinstance(value, str) else str(value)
        if not self.catalogue:
            return text
        return text.in_language(self) if isinstance(text, Told) else self.word(text)

    def word(self, text: str, *contexts: str) -> str:
        """A word or label as the catalogue has it, in capitals or not; the text itself where it has none."""
        for context in contexts or _PLAIN:
            if (context, text) in self.catalogue:
                return self.catalogue[context, text]
        turn = _upper_first if text[:1].islower() else _lower_first
        turned = turn(text)
        known = next((c for c in contexts or _PLAIN if (c, turned) in self.catalogue), "")
        if not known:
            return text
        said = self.catalogue[known, turned]
        return _lower_first(said) if turn is _upper_first else _upper_first(said)

    def recalled(self, context: str, text: str) -> str:
        """English text in this language by the templates of a context: sentence by sentence; unknown ones stay English."""
        for end in _END.finditer(text):
            said = self._recalled(context, text[: end.start()])
            if said is not None:
                return f"{said} {self.recalled(context, text[end.end() :])}"
        said = self._recalled(context, text)
        if said is not None:
            return said
        for sign in (". ", ": ", ", "):
            first, found, rest = text.partition(sign)
            if found:
                return f"{self.recalled(context, first)}{sign}{self.recalled(context, rest)}"
        return self.word(text, *_PLAIN, "note")

    def _recalled(self, context: str, text: str) -> str | None:
        """A text that is one template with its places filled in; None where there is none."""
        if context not in self.patterns:
            self.patterns[context] = tuple(
                _patterns(source for at, source in self.catalogue if at == context)
            )
        for pattern, source in self.patterns[context]:
            if found := pattern.fullmatch(text):
                places = {name: self.recalled(context, each) for name, each in found.groupdict().items()}
                said = self.catalogue[context, source]
                return said.format_map(places) if places else said
        return None

    def series(self, words: Iterable[str]) -> str:
        """``a``, ``a and b``, ``a, b and c`` in this language."""
        said = list(words)
        if len(said) < 2:
            return "".join(said)
        return ", ".join(said[:-1]) + self.before_last(said[-1]) + said[-1]


ENGLISH = Language("en", "English")
#: Of the languages that there are catalogues of, and of English.
CODES = (ENGLISH.code, "es")
