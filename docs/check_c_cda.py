"""Hold the C-CDA documents of every case file of the tests against HL7's schema and Schematron, of which you have copies.

    python docs/check_c_cda.py CDA_SDTC.xsd "Consolidated CDA ... R2.1.sch"

They come from github.com/HL7/CDA-core-2.0 (``schema``) and HL7/CDA-ccda-2.1 (``validation``, with ``voc.xml`` beside the
Schematron). Neither is part of procroom (decision 0034). Exit code 1 when a document breaks a rule of phase ``errors``.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from lxml import etree, isoschematron

from procroom.app.signed_case import Signing, signed_case_of_file
from procroom.domain.errors import ProcroomError
from procroom.domain.values import parse_time
from procroom.exchange import forms
from procroom.procedures import registry

CASES = Path(__file__).resolve().parents[1] / "tests" / "scenarios"
SIGNING = Signing("DEMO Physician", "Proceduralist", parse_time("2026-06-10T10:00:00-05:00"))
STEPS = ("iso_dsdl_include", "iso_abstract_expand", "iso_svrl_for_xslt1")
SVRL = "{http://purl.oclc.org/dsdl/svrl}"


def rules(schematron: Path) -> etree.XSLT:
    """The Schematron's rules of phase ``errors``, made into XSLT by the ISO skeleton that lxml has."""
    skeleton = Path(isoschematron.__file__).parent / "resources" / "xsl" / "iso-schematron-xslt1"
    made = etree.parse(schematron)
    for step in STEPS[:-1]:
        made = etree.XSLT(etree.parse(skeleton / f"{step}.xsl"))(made)
    compiled = etree.XSLT(etree.parse(skeleton / f"{STEPS[-1]}.xsl"))(made, phase="'errors'")
    return etree.XSLT(etree.fromstring(etree.tostring(compiled), base_url=str(schematron)))


def documents() -> Iterator[tuple[str, etree._Element]]:
    """Each case file's document, signed and unsigned; of what cannot be signed, the latter only."""
    for path in sorted(CASES.glob("*.case.json")):
        for signing, how in ((SIGNING, "signed"), (None, "unsigned")):
            try:
                case = signed_case_of_file(path, registry.get, signing=signing)
            except ProcroomError:
                continue
            [parcel] = forms.make("cda", case)
            yield f"{path.name} {how}", etree.fromstring(parcel.content)


def main() -> int:
    """Print each document's figures and each rule it breaks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("schema", type=Path)
    parser.add_argument("schematron", type=Path)
    given = parser.parse_args()
    schema, checked = etree.XMLSchema(etree.parse(given.schema)), rules(given.schematron)
    total = 0
    for name, document in documents():
        schema.validate(document)
        report = checked(document).getroot()
        broken = [str(error) for error in schema.error_log]
        broken += [
            " ".join(each.findtext(f"{SVRL}text").split()) for each in report.iter(f"{SVRL}failed-assert")
        ]
        fired = len(report.findall(f"{SVRL}fired-rule"))
        print(f"{name}: {fired} rules asked, {len(broken)} broken", *broken, sep="\n  ")  # noqa: T201 - printing is its job
        total += len(broken)
    return 1 if total else 0


if __name__ == "__main__":
    sys.exit(main())
