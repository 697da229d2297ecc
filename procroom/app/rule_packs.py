"""The rule packs of this site: the shipped ones, the site's own copies with changed figures, and who signed them off.

Copies lie as TOML in one folder beside the store. A copy is never written over in place: each change is a new file
that replaces the old one, with a version of its own; a sign-off names the digest of exactly what was read.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from procroom.app.assessing import ANTITHROMBOTIC, packs_for, shipped_packs
from procroom.app.whole_file import write_whole
from procroom.domain.assessment import PackRef
from procroom.domain.case import CaseState
from procroom.domain.errors import Refusal
from procroom.domain.language import first_up, tell, tell_count, told_list
from procroom.rules.coding.site_labels import read_site_labels
from procroom.rules.packs import Pack, PackInvalid, PackSet, exact, read_pack

SITE = "+site."
SIGN_OFFS = "sign-offs.toml"
SITE_MARK = "CFG site"
#: Columns that are no part of what a row is of.
_NO_TITLE = frozenset({"label", "mark", "basis", "tips", "shapes", "gauges", "unit"})
#: Columns whose digits are a name, no figure: numbers of codes and of places of service.
NAMES = frozenset({"code", "place"})


@dataclass(frozen=True, slots=True)
class SignOff:
    """The practice's medical director has reviewed a pack (clinical.md, head)."""

    pack: str
    version: str
    digest: str
    name: str
    role: str
    at: datetime

    @property
    def words(self) -> str:
        """As printed: ``clinical-drugs 2026.1 by A. Director, Medical director, 2026-02-01``."""
        return tell(
            "rules",
            "{pack} {version} by {name}, {role}, {day}",
            pack=self.pack,
            version=self.version,
            name=self.name,
            role=self.role,
            day=self.at.date().isoformat(),
        )


@dataclass(frozen=True, slots=True)
class PackFigure:
    """One figure of a pack that a site may change.

    Attributes:
        place: where it stands: ``rule.AC-08.figures.warn_below``, ``table.hold[3].high``, ``figures.x``.
        words: what it is, for people; told by the context ``figures``.
        value: as written.
        unit, mark: of the figure.
    """

    place: str
    words: str
    value: str
    unit: str = ""
    mark: str = ""


class RulePacks:
    """The packs in use.

    Args:
        folder: where copies and sign-offs lie; None: the shipped packs only, nothing can be changed.
        antithrombotic: id of the antithrombotic pack the site works with.
        codes_file: CSV of the site's own labels of code numbers; None: those of procroom.
    """

    def __init__(
        self,
        folder: Path | None = None,
        antithrombotic: str = ANTITHROMBOTIC,
        codes_file: Path | None = None,
    ) -> None:
        self.folder = folder
        self.antithrombotic = antithrombotic
        self.codes_file = codes_file
        self.problems: tuple[str, ...] = ()
        self._packs: tuple[Pack, ...] = ()
        self._sign_offs: tuple[SignOff, ...] = ()
        self.reload()

    def choose(self, antithrombotic: str, codes_file: Path | None) -> None:
        """Work with another antithrombotic pack or other labels from now on; what is wrong is named in ``problems``."""
        self.antithrombotic, self.codes_file = antithrombotic, codes_file
        self.reload()

    def reload(self) -> None:
        """Read the folder again. A copy that cannot be read is named in ``problems``; the shipped pack stands."""
        problems: list[str] = []
        copies = [*self._copies(problems), *self._site_labels(problems)]
        ids = {pack.ref.id for pack in copies}
        self._packs = (*(pack for pack in shipped_packs() if pack.ref.id not in ids), *copies)
        self._sign_offs = tuple(self._read_sign_offs(problems))
        self.problems = tuple(problems)

    @property
    def packs(self) -> tuple[Pack, ...]:
        """All packs in use by id: the site's copy where there is one."""
        return tuple(sorted(self._packs, key=lambda pack: (pack.kind, pack.ref.id)))

    def pack(self, pack_id: str) -> Pack:
        """The pack in use of an id.

        Raises:
            Refusal: there is none.
        """
        found = next((pack for pack in self._packs if pack.ref.id == pack_id), None)
        if found is None:
            raise Refusal(tell("ui", "There is no rule pack “{pack_id}”.", pack_id=pack_id))
        return found

    def for_case(self, state: CaseState) -> PackSet:
        """The packs a case is judged by."""
        return packs_for(state, self._packs, self.antithrombotic)

    def is_copy(self, pack: Pack) -> bool:
        """Whether it is the site's own."""
        return SITE in pack.ref.version

    def sign_off_of(self, pack: Pack) -> SignOff | None:
        """Who signed off exactly this pack; a changed figure asks for a new one."""
        return next((each for each in reversed(self._sign_offs) if each.digest == pack.ref.digest), None)

    def signed_off(self, packs: PackSet) -> tuple[str, ...]:
        """A line for each pack of a case that is signed off, to print."""
        found = (self.sign_off_of(pack) for pack in packs.packs)
        return tuple(each.words for each in found if each is not None)

    def label_of(self, ref: PackRef, source: Sequence[str], practice: str = "") -> str:
        """The label of what a pack says (clinical.md G2): who configured it, which version, reviewed when, whose word.

        Args:
            ref: of the pack; a pack that is no longer in use counts as not reviewed.
            source: ids and marks of the sources.
            practice: its name; ``this practice`` where it is not set.
        """
        said = (
            tell("ui", "source {source}", source=", ".join(source))
            if source
            else tell("ui", "no source named")
        )
        if not ref.id:
            return tell("ui", "{source}.", source=first_up(said))
        pack = next((each for each in self._packs if each.ref == ref), None)
        signed = self.sign_off_of(pack) if pack is not None else None
        who = practice or tell("ui", "this practice")
        if signed is not None:
            return tell(
                "ui",
                "Configured by {who}, pack {pack}, reviewed {day}, {source}.",
                who=who,
                pack=ref,
                day=signed.at.date().isoformat(),
                source=said,
            )
        whose = (
            tell("ui", "Configured by {who}", who=who)
            if SITE in ref.version
            else tell("ui", "As shipped with procroom")
        )
        if pack is None:
            return tell(
                "ui",
                "{whose}, pack {pack}, not reviewed by {who}, {source}.",
                whose=whose,
                pack=ref,
                who=who,
                source=said,
            )
        return tell(
            "ui",
            "{whose}, pack {pack}, figures looked up {day}, not reviewed by {who}, {source}.",
            whose=whose,
            pack=ref,
            day=pack.dated.isoformat(),
            who=who,
            source=said,
        )

    def age_words(self, pack: Pack, today: date) -> str:
        """How old a pack is, and that it is past its age when it is."""
        months = pack.months_old(today)
        day = pack.dated.isoformat()
        if pack.is_past_its_age(today):
            return tell_count(
                "ui",
                "looked up {day}, {count} month ago: past its {most} months, look it up again",
                "looked up {day}, {count} months ago: past its {most} months, look it up again",
                months,
                day=day,
                most=pack.max_age_months,
            )
        return tell_count(
            "ui", "looked up {day}, {count} month ago", "looked up {day}, {count} months ago", months, day=day
        )

    def copy(self, pack_id: str) -> Pack:
        """Make the site's own copy of a shipped pack.

        Raises:
            Refusal: it is a copy already, or it cannot be written.
        """
        pack = self.pack(pack_id)
        if self.is_copy(pack):
            raise Refusal(tell("ui", "“{title}” is the site's own already.", title=pack.title))
        return self._write(pack, pack.raw.decode())

    def change(self, pack_id: str, place: str, value: str) -> Pack:
        """Change one figure of the site's copy; it has to be signed off again.

        Args:
            pack_id: of a copy.
            place: as ``PackFigure.place``.
            value: the new figure, as text.

        Raises:
            Refusal: it is no copy, there is no such figure, or the value is no figure.
        """
        import tomlkit  # noqa: PLC0415 - lazy: only writing needs it

        pack = self.pack(pack_id)
        if not self.is_copy(pack):
            raise Refusal(
                tell("ui", "“{title}” is as shipped.", title=pack.title),
                remedy=tell("ui", "Copy it for this site first."),
            )
        document: Any = tomlkit.parse(pack.raw.decode())
        holder, key = _holder(document, place)
        if holder is None or key not in holder:
            raise Refusal(tell("ui", "“{place}” is no figure of “{title}”.", place=place, title=pack.title))
        _check_value(str(holder[key]), value)
        holder[key] = value
        if "mark" in holder:
            holder["mark"] = SITE_MARK
        return self._write(pack, tomlkit.dumps(document))

    def drop_copy(self, pack_id: str) -> Pack:
        """Go back to the shipped pack; the copy's file is kept under another name.

        Raises:
            Refusal: it is no copy.
        """
        pack = self.pack(pack_id)
        if not self.is_copy(pack) or self.folder is None:
            raise Refusal(tell("ui", "“{title}” is as shipped already.", title=pack.title))
        path = self.folder / f"{pack.ref.id}.toml"
        path.replace(self.folder / f"{pack.ref.id} {pack.ref.version}.toml.kept")
        self.reload()
        return self.pack(pack_id)

    def sign_off(self, pack_id: str, name: str, role: str, at: datetime) -> SignOff:
        """The medical director signs a pack off as it stands.

        Raises:
            Refusal: name or role is missing, or it cannot be written.
        """
        if not name.strip() or not role.strip():
            raise Refusal(tell("ui", "A sign-off needs a name and a role."))
        pack = self.pack(pack_id)
        signed = SignOff(pack.ref.id, pack.ref.version, pack.ref.digest, name.strip(), role.strip(), at)
        self._keep_sign_offs((*self._sign_offs, signed))
        self.reload()
        return signed

    def figures(self, pack: Pack) -> tuple[PackFigure, ...]:
        """Every figure of a pack that a site may change, in the order of the file."""
        return tuple(_figures(tomllib.loads(pack.raw.decode())))

    # --- files -------------------------------------------------------------------------------------------

    def _copies(self, problems: list[str]) -> Iterator[Pack]:
        if self.folder is None or not self.folder.is_dir():
            return
        for path in sorted(self.folder.glob("*.toml")):
            if path.name == SIGN_OFFS:
                continue
            try:
                yield read_pack(path.read_bytes(), path.name)
            except PackInvalid as error:
                problems.append(f"{error} The shipped pack is used.")
            except OSError as error:
                problems.append(f"{path.name} cannot be read: {error.strerror}. The shipped pack is used.")

    def _site_labels(self, problems: list[str]) -> Iterator[Pack]:
        if self.codes_file is None:
            return
        try:
            changed = datetime.fromtimestamp(self.codes_file.stat().st_mtime, UTC).date()
            yield read_site_labels(self.codes_file.read_bytes(), self.codes_file.name, changed)
        except PackInvalid as error:
            problems.append(f"{error} The labels of procroom are used.")
        except OSError as error:
            problems.append(
                f"{self.codes_file} cannot be read: {error.strerror}. The labels of procroom are used."
            )

    def _read_sign_offs(self, problems: list[str]) -> Iterator[SignOff]:
        path = None if self.folder is None else self.folder / SIGN_OFFS
        if path is None or not path.is_file():
            return
        try:
            for row in tomllib.loads(path.read_text(encoding="utf-8")).get("sign_off", []):
                yield SignOff(**row)
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, TypeError, AttributeError) as error:
            problems.append(f"{SIGN_OFFS} cannot be read ({error}); no pack counts as signed off.")

    def _keep_sign_offs(self, sign_offs: tuple[SignOff, ...]) -> None:
        import tomlkit  # noqa: PLC0415 - lazy: only writing needs it

        names = ("pack", "version", "digest", "name", "role", "at")
        rows = [{name: getattr(each, name) for name in names} for each in sign_offs]
        self._save(SIGN_OFFS, tomlkit.dumps({"sign_off": rows}))

    def _write(self, pack: Pack, text: str) -> Pack:
        """Write a copy under the next version, checked before it replaces anything."""
        import tomlkit  # noqa: PLC0415 - lazy: only writing needs it

        base, _, number = pack.ref.version.partition(SITE)
        document: Any = tomlkit.parse(text)
        document["pack"]["version"] = f"{base}{SITE}{int(number or 0) + 1}"
        made = tomlkit.dumps(document)
        read_pack(made.encode(), pack.ref.id)
        self._save(f"{pack.ref.id}.toml", made)
        self.reload()
        return self.pack(pack.ref.id)

    def _save(self, name: str, text: str) -> None:
        if self.folder is None:
            raise Refusal(tell("ui", "There is no folder for this site's rule packs."))
        try:
            write_whole(self.folder / name, text)
        except OSError as error:
            raise Refusal(
                tell(
                    "ui",
                    "{folder} cannot be written: {reason}.",
                    folder=self.folder / name,
                    reason=error.strerror,
                )
            ) from error


def _figures(data: dict[str, Any]) -> Iterator[PackFigure]:
    for name, each in data.get("figures", {}).items():
        yield _figure(f"figures.{name}", _named(name), each)
    for rule_id, rule in data.get("rule", {}).items():
        for name, each in rule.get("figures", {}).items():
            yield _figure(
                f"rule.{rule_id}.figures.{name}",
                tell("figures", "{rule}: {name}", rule=rule_id, name=_named(name)),
                each,
            )
    for name, table in data.get("table", {}).items():
        for number, row in enumerate(table["rows"]):
            title = _title(row) or next(
                (each for each in row.values() if isinstance(each, str)), str(number + 1)
            )
            for column, value in row.items():
                if column not in NAMES and isinstance(value, str) and _is_figure(value):
                    place = f"table.{name}[{number}].{column}"
                    said = tell(
                        "figures",
                        "{table}: {row}, {name}",
                        table=_named(name),
                        row=title,
                        name=_named(column),
                    )
                    yield PackFigure(place, said, value, mark=str(row.get("mark", "")))


def _named(name: str) -> str:
    """A name of the file as a word, which the catalogue has under ``figures``."""
    return (
        name
        if any(map(str.isdigit, name)) and not name[-1].isalpha()
        else tell("figures", name.replace("_", " "))
    )


def _title(row: Mapping[str, object]) -> str:
    """What a row is of: the first two of its names, kinds of procedures, parts of the spine or purposes."""
    found: list[str] = []
    for key, value in row.items():
        told = value if isinstance(value, list) else [value]
        if key in _NO_TITLE:
            continue
        words = [each for each in told if isinstance(each, str) and (key in NAMES or not _is_figure(each))]
        if words and words[0].lower() not in " ".join(found).lower():
            found.append(_named(words[0]) if words[0].isupper() else told_list(map(_named, words), "/"))
    return told_list(found[:2])


def _figure(place: str, words: str, entry: dict[str, Any]) -> PackFigure:
    return PackFigure(
        place, words, str(entry["value"]), str(entry.get("unit", "")), str(entry.get("mark", ""))
    )


def _is_figure(value: str) -> bool:
    if value in {"SHARED", "NONE"}:
        return True
    try:
        exact(value)
    except ValueError:
        return False
    return True


def _check_value(before: str, value: str) -> None:
    words = {"SHARED", "NONE"}
    if value in words and (before in words or _is_figure(before)):
        return
    if not _is_figure(value):
        raise Refusal(
            tell("ui", "“{value}” is not a figure.", value=value),
            remedy=tell("ui", "Write a number with a decimal point."),
        )


def _holder(document: Any, place: str) -> tuple[Any, str]:
    """The table a figure stands in, and its key there; (None, "") when there is none."""
    kind, _, rest = place.partition(".")
    try:
        if kind == "figures":
            return document["figures"][rest], "value"
        if kind == "rule":
            rule_id, _, name = rest.partition(".figures.")
            return document["rule"][rule_id]["figures"][name], "value"
        table, _, cell = rest.partition("[")
        number, _, column = cell.partition("].")
        return document["table"][table]["rows"][int(number)], column
    except (KeyError, IndexError, ValueError):
        return None, ""
