"""A practice's own labels for CPT numbers, from its own licensed file. procroom ships none of the owner's texts (F1).

The file is CSV in UTF-8 with a first line ``code,label``; further columns are left alone.
"""

import csv
import io
import json
import re
from collections.abc import Mapping
from datetime import date

from procroom.rules.packs import Pack, PackInvalid, read_pack

SITE_PACK = "codes-site"
SITE_TABLE = "site_labels"
MAX_AGE_MONTHS = 12
_NUMBER = re.compile(r"[0-9A-Z][0-9]{3}[0-9A-Z]")
_REMEDY = "The first line reads code,label; each further line holds a five-character number and its label."


def read_site_labels(raw: bytes, where: str, dated: date) -> Pack:
    """A practice's labels as a pack; they replace our labels, never which code is suggested.

    Args:
        raw: the bytes of the file.
        where: its name, for messages.
        dated: the day of the file.

    Raises:
        PackInvalid: naming the line that is wrong.
    """
    try:
        rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig")), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise PackInvalid(f"{where} is no table of code labels: {error}.", remedy=_REMEDY) from error
    if not rows or not {"code", "label"} <= rows[0].keys():
        raise PackInvalid(f"{where} is no table of code labels: it has no lines of them.", remedy=_REMEDY)
    labels: dict[str, str] = {}
    for line, row in enumerate(rows, start=2):
        code, label = ((row[column] or "").strip() for column in ("code", "label"))
        if not _NUMBER.fullmatch(code) or not label:
            raise PackInvalid(f"{where}, line {line}: “{code}” has no number or label.", remedy=_REMEDY)
        if labels.setdefault(code, label) != label:
            raise PackInvalid(f"{where}, line {line}: {code} is there twice.", remedy=_REMEDY)
    return read_pack(_as_pack(labels, where, dated).encode(), where)


def _as_pack(labels: Mapping[str, str], where: str, dated: date) -> str:
    """The same in the form every pack has."""
    rows = [f"  {{ code = {_text(code)}, label = {_text(label)} }}," for code, label in labels.items()]
    head = (
        "[pack]",
        f"id = {_text(SITE_PACK)}",
        f"version = {_text(dated.isoformat())}",
        f"title = {_text(f'Labels of codes from {where}')}",
        'kind = "codes"',
        f"dated = {dated.isoformat()}",
        f"max_age_months = {MAX_AGE_MONTHS}",
        f"[table.{SITE_TABLE}]",
        "rows = [",
    )
    return "\n".join((*head, *rows, "]", ""))


def _text(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
