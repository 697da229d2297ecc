"""The drug lists that buttons offer, and the fields every given drug has (clinical.md A0 §13). Data only.

Names are plain here; the screen writes them in tall man letters (``app.tall_man``; G3 U8).
"""

from procroom.domain.definition import Item, Option, Phrase, When, answered, none_of
from procroom.procedures.fragments.words import (
    amount,
    calculated,
    choice,
    day,
    option,
    words,
    yes_no,
)

LOCAL_ANAESTHETICS = (
    option("LIDOCAINE", "Lidocaine"),
    option("BUPIVACAINE", "Bupivacaine"),
    option("LEVOBUPIVACAINE", "Levobupivacaine"),
    option("ROPIVACAINE", "Ropivacaine"),
    option("MEPIVACAINE", "Mepivacaine"),
    option("CHLOROPROCAINE", "Chloroprocaine"),
    option("PROCAINE", "Procaine"),
)
STEROIDS = (
    option("DEXAMETHASONE", "Dexamethasone"),
    option("METHYLPREDNISOLONE_ACETATE", "Methylprednisolone acetate"),
    option("TRIAMCINOLONE_ACETONIDE", "Triamcinolone acetonide"),
    option("BETAMETHASONE", "Betamethasone acetate and phosphate"),
)
DILUENTS = (option("SODIUM_CHLORIDE_0_9", "Sodium chloride 0.9 %"),)
CONTRAST_AGENTS = (
    option("IOHEXOL", "Iohexol"),
    option("IOPAMIDOL", "Iopamidol"),
    option("GADOBUTROL", "Gadobutrol"),
    option("GADOTERATE", "Gadoterate meglumine"),
    option("GADOTERIDOL", "Gadoteridol"),
    option("GADOBENATE", "Gadobenate dimeglumine"),
    option("GADOPENTETATE", "Gadopentetate dimeglumine"),
    option("GADODIAMIDE", "Gadodiamide"),
    option("DIATRIZOATE", "Diatrizoate (ionic)", "diatrizoate"),
    option("IOTHALAMATE", "Iothalamate (ionic)", "iothalamate"),
)
CONTRAST_STRENGTHS = (
    option("180", "180 mgI/mL", "180"),
    option("200", "200 mgI/mL", "200"),
    option("240", "240 mgI/mL", "240"),
    option("300", "300 mgI/mL", "300"),
)
SEDATIVES = (
    option("MIDAZOLAM", "Midazolam"),
    option("FENTANYL", "Fentanyl"),
    option("PROPOFOL", "Propofol"),
    option("KETAMINE", "Ketamine"),
    option("DEXMEDETOMIDINE", "Dexmedetomidine"),
)
OTHER_DRUGS = (
    option("CEFAZOLIN", "Cefazolin"),
    option("ONDANSETRON", "Ondansetron"),
    option("ATROPINE", "Atropine"),
    option("EPHEDRINE", "Ephedrine"),
)

FORMS = (
    option("SOLUTION", "Solution"),
    option("SUSPENSION", "Suspension"),
    option("EMULSION", "Emulsion"),
    option("POWDER", "Powder, reconstituted"),
)
VIALS = (
    option("SDV", "Single-dose vial"),
    option("MDV", "Multi-dose vial"),
    option("AMPOULE", "Ampoule"),
    option("SYRINGE", "Prefilled syringe"),
)

IS_STEROID: When = answered("drug", *(each.code for each in STEROIDS))

#: What is known of a drawn-up syringe beyond the table of medications.
SYRINGE = Phrase(text="[{form}, ]drawn up by {drawn_by}, syringe {labelled}")

#: Steroids by their mass, the rest by strength and volume, as in the worked example of A12.
DRUG_INLINES = (Phrase(text="{drug} {dose} ({volume})", when=IS_STEROID),)
DRUG_INLINE = "{drug}[ {concentration}] {volume}"


#: The least amount of anything that was given, in its first unit: of which 0 was given was not given.
LEAST = "0.001"

#: A diluent has a volume, and its strength is its name.
HAS_STRENGTH: When = none_of("drug", *(each.code for each in DILUENTS))


#: Epinephrine in a local anaesthetic raises its maximum (B1); not recorded, the plain one counts.
EPINEPHRINE = yes_no(
    "epinephrine",
    "Epinephrine in it",
    "with epinephrine",
    "without epinephrine",
    enable_when=answered("drug", *(each.code for each in LOCAL_ANAESTHETICS)),
    column="Epinephrine",
    usual="always",
    source="B1; LA-01",
)


def strength() -> tuple[Item, ...]:
    """Concentration, volume and the dose that follows; whether there is epinephrine in it."""
    return (
        amount(
            "concentration", "Concentration", "mg/mL", "%", "ug/mL", low=LEAST, high="1000", decimals=2,
            required=True, enable_when=HAS_STRENGTH, column="Strength", source="A0 §13", usual="always",
        ),
        amount(
            "volume", "Volume", "mL", low=LEAST, high="100", decimals=2, required=True, column="Volume",
            source="A0 §13", usual="always",
        ),
        calculated("dose", "Dose (calculated)", "dose_mg", column="Dose", source="A0 §13"),
        EPINEPHRINE,
    )  # fmt: skip


def which(*options: Option, text: str = "Drug") -> Item:
    """Which drug; one that is not listed can be typed."""
    return choice(
        "drug",
        text,
        *options,
        required=True,
        open_choice=True,
        column="Drug",
        source="A0 §13",
        usual="always",
    )


def vial(*, neuraxial: bool) -> tuple[Item, ...]:
    """Where the drug came from; what must be known is more once it goes near the spinal canal."""
    return (
        choice("form", "Form", *FORMS, open_choice=True, source="A0 §13", usual="always"),
        yes_no(
            "preservative_free", "Preservative-free", "preservative-free", "with preservative",
            required=neuraxial, column="Preservative-free", source="A0 §13; LA-04", usual="always",
        ),
        choice("vial_type", "Vial", *VIALS, required=neuraxial, column="Vial", source="A0 §13", usual="always"),
        words("lot", "Lot", required=neuraxial, column="Lot", source="A0 §13; ST-10", usual="day"),
        day("expiry", "Expiry", required=neuraxial, partial=True, column="Expiry", source="A0 §13; ST-10", usual="day"),
        words("ndc", "NDC", column="NDC", source="A0 §13", usual="day"),
        words(
            "drawn_by", "Drawn up by", required=neuraxial, source="A0 §13", usual="day",
            suggest=("people.nurse", "people.technologist"),
        ),
        yes_no(
            "labelled", "Syringe labelled", "labelled", "not labelled",
            required=neuraxial, source="A0 §13",
        ),
        amount("wasted", "Wasted", "mL", "mg", high="100", decimals=2, column="Wasted", source="A0 §13"),
    )  # fmt: skip
