"""Contrast beside a procedure's code: a prompt for the coder, never a suggestion of its own (clinical.md F3, R)."""

from fractions import Fraction

from procroom.domain.language import tell
from procroom.rules.look import Place
from procroom.rules.packs import PackSet, exact
from procroom.rules.say import said


def contrast_flags(case: Place, packs: PackSet) -> tuple[str, ...]:
    """``contrast 1.5 mL: Q9966 where the payer pays it separately``; nothing for strengths the table lacks."""
    volumes: dict[str, Fraction] = {}
    for position in case.each("performed.targets.positions"):
        volume = position.number("contrast.volume", "mL")
        code = _code(position, packs)
        if code and volume:
            volumes[code] = volumes.get(code, Fraction(0)) + volume
    return tuple(
        tell(
            "codes",
            "contrast {volume} mL: {code} where the payer pays contrast separately",
            volume=said(volume, 2),
            code=code,
        )
        for code, volume in sorted(volumes.items())
    )


def _code(position: Place, packs: PackSet) -> str:
    drug = position.text("contrast.drug")
    strength = _strength(position)
    if strength is None:
        return ""
    for row in packs.rows("hcpcs_contrast"):
        if drug in row["drug"] and exact(row["low"]) <= strength <= exact(row["high"]):
            return str(row["code"])
    return ""


def _strength(position: Place) -> Fraction | None:
    typed = position.text("contrast.concentration").split(" ")[0]
    return exact(typed) if typed.isdecimal() else None
