"""ICD-10-CM picklist by group (clinical.md F2); our short texts. Data only, update yearly with the CMS file."""

from procroom.domain.definition import Option
from procroom.procedures.fragments.words import option

RADICULOPATHY = (
    option("M54.12", "Radiculopathy, cervical region"),
    option("M54.13", "Radiculopathy, cervicothoracic region"),
    option("M54.14", "Radiculopathy, thoracic region"),
    option("M54.15", "Radiculopathy, thoracolumbar region"),
    option("M54.16", "Radiculopathy, lumbar region"),
    option("M54.17", "Radiculopathy, lumbosacral region"),
)
DISC_WITH_RADICULOPATHY = (
    option("M50.11", "Cervical disc disorder with radiculopathy, high cervical region"),
    option("M50.121", "Cervical disc disorder at C4-C5 level with radiculopathy"),
    option("M50.122", "Cervical disc disorder at C5-C6 level with radiculopathy"),
    option("M50.123", "Cervical disc disorder at C6-C7 level with radiculopathy"),
    option("M50.13", "Cervical disc disorder with radiculopathy, cervicothoracic region"),
    option("M51.14", "Intervertebral disc disorder with radiculopathy, thoracic region"),
    option("M51.15", "Intervertebral disc disorder with radiculopathy, thoracolumbar region"),
    option("M51.16", "Intervertebral disc disorder with radiculopathy, lumbar region"),
    option("M51.17", "Intervertebral disc disorder with radiculopathy, lumbosacral region"),
)
STENOSIS = (
    option("M48.02", "Spinal stenosis, cervical region"),
    option("M48.04", "Spinal stenosis, thoracic region"),
    option("M48.061", "Spinal stenosis, lumbar region without neurogenic claudication"),
    option("M48.062", "Spinal stenosis, lumbar region with neurogenic claudication"),
    option("M48.07", "Spinal stenosis, lumbosacral region"),
)
SPONDYLOSIS = (
    option("M47.812", "Spondylosis without myelopathy or radiculopathy, cervical region"),
    option("M47.813", "Spondylosis without myelopathy or radiculopathy, cervicothoracic region"),
    option("M47.814", "Spondylosis without myelopathy or radiculopathy, thoracic region"),
    option("M47.815", "Spondylosis without myelopathy or radiculopathy, thoracolumbar region"),
    option("M47.816", "Spondylosis without myelopathy or radiculopathy, lumbar region"),
    option("M47.817", "Spondylosis without myelopathy or radiculopathy, lumbosacral region"),
)
SPONDYLOSIS_WITH_RADICULOPATHY = (
    option("M47.22", "Spondylosis with radiculopathy, cervical region"),
    option("M47.23", "Spondylosis with radiculopathy, cervicothoracic region"),
    option("M47.24", "Spondylosis with radiculopathy, thoracic region"),
    option("M47.25", "Spondylosis with radiculopathy, thoracolumbar region"),
    option("M47.26", "Spondylosis with radiculopathy, lumbar region"),
    option("M47.27", "Spondylosis with radiculopathy, lumbosacral region"),
)
POST_LAMINECTOMY = (option("M96.1", "Postlaminectomy syndrome"),)
AXIAL = (
    option("M54.2", "Cervicalgia"),
    option("M54.50", "Low back pain, unspecified"),
    option("M54.51", "Vertebrogenic low back pain"),
    option("M54.59", "Other low back pain"),
    option("M54.6", "Pain in thoracic spine"),
    option("M53.3", "Sacrococcygeal disorder"),
    option("M46.1", "Sacroiliitis"),
    option("M53.2X8", "Spinal instability, sacral and sacrococcygeal region"),
)
CRPS = (
    option("G90.511", "CRPS I of right upper limb"),
    option("G90.512", "CRPS I of left upper limb"),
    option("G90.513", "CRPS I of upper limb, bilateral"),
    option("G90.521", "CRPS I of right lower limb"),
    option("G90.522", "CRPS I of left lower limb"),
    option("G90.523", "CRPS I of lower limb, bilateral"),
    option("G56.40", "CRPS II of upper limb, side not specified"),
    option("G56.41", "CRPS II of right upper limb"),
    option("G56.42", "CRPS II of left upper limb"),
    option("G56.43", "CRPS II of upper limbs, bilateral"),
    option("G57.70", "CRPS II of lower limb, side not specified"),
    option("G57.71", "CRPS II of right lower limb"),
    option("G57.72", "CRPS II of left lower limb"),
    option("G57.73", "CRPS II of lower limbs, bilateral"),
)
CHRONIC = (
    option("G89.0", "Central pain syndrome"),
    option("G89.21", "Chronic pain due to trauma"),
    option("G89.28", "Other chronic postprocedural pain"),
    option("G89.29", "Other chronic pain"),
    option("G89.3", "Neoplasm related pain"),
    option("G89.4", "Chronic pain syndrome"),
    option("G89.12", "Acute post-thoracotomy pain"),
    option("G89.18", "Other acute postprocedural pain"),
)
NEUROPATHY = (
    option("E11.40", "Type 2 diabetes with diabetic neuropathy, unspecified"),
    option("E11.42", "Type 2 diabetes with diabetic polyneuropathy"),
    option("B02.29", "Postherpetic nervous system involvement, other"),
    option("G62.9", "Polyneuropathy, unspecified"),
    option("M79.2", "Neuralgia and neuritis, unspecified"),
)
STATUS = (
    option("Z79.01", "Long-term use of anticoagulants"),
    option("Z79.02", "Long-term use of antithrombotics or antiplatelets"),
    option("Z79.4", "Long-term use of insulin"),
    option("Z79.52", "Long-term use of systemic steroids"),
    option("Z79.891", "Long-term use of opiate analgesic"),
    option("Z91.041", "Radiographic dye allergy status"),
    option("Z95.0", "Cardiac pacemaker present"),
    option("Z95.810", "Automatic implantable cardiac defibrillator present"),
    option("Z96.82", "Neurostimulator present"),
    option("Z45.42", "Adjustment and management of neurostimulator"),
)
COMPLICATIONS = (
    option("G97.1", "Other reaction to spinal and lumbar puncture"),
    option("G97.41", "Accidental puncture or laceration of dura during a procedure"),
)
DEVICE_COMPLICATIONS = (
    option("T85.112A", "Mechanical breakdown of spinal neurostimulator lead, initial encounter"),
    option("T85.122A", "Displacement of spinal neurostimulator lead, initial encounter"),
    option("T85.192A", "Other mechanical complication of spinal neurostimulator lead, initial encounter"),
)


def _of(group: tuple[Option, ...], *codes: str) -> tuple[Option, ...]:
    by_code = {each.code: each for each in group}
    return tuple(by_code[code] for code in codes)


_ANY = (*CHRONIC, *NEUROPATHY, *STATUS)

#: What a lumbar epidural steroid injection is done for, likeliest first; any other code can be typed.
LUMBAR_EPIDURAL = (
    *_of(RADICULOPATHY, "M54.16", "M54.17", "M54.15"),
    *_of(DISC_WITH_RADICULOPATHY, "M51.16", "M51.17", "M51.15"),
    *_of(STENOSIS, "M48.061", "M48.062", "M48.07"),
    *_of(SPONDYLOSIS_WITH_RADICULOPATHY, "M47.26", "M47.27", "M47.25"),
    *POST_LAMINECTOMY,
    *_of(AXIAL, "M54.50", "M54.51", "M54.59"),
    *_ANY,
)
#: The same in the neck.
CERVICAL_EPIDURAL = (
    *_of(RADICULOPATHY, "M54.12", "M54.13"),
    *_of(DISC_WITH_RADICULOPATHY, "M50.121", "M50.122", "M50.123", "M50.11", "M50.13"),
    *_of(STENOSIS, "M48.02"),
    *_of(SPONDYLOSIS_WITH_RADICULOPATHY, "M47.22", "M47.23"),
    *POST_LAMINECTOMY,
    *_of(AXIAL, "M54.2"),
    *_ANY,
)
#: The same in the chest.
THORACIC_EPIDURAL = (
    *_of(RADICULOPATHY, "M54.14", "M54.13", "M54.15"),
    *_of(DISC_WITH_RADICULOPATHY, "M51.14", "M51.15"),
    *_of(STENOSIS, "M48.04"),
    *_of(SPONDYLOSIS_WITH_RADICULOPATHY, "M47.24", "M47.23", "M47.25"),
    *_of(NEUROPATHY, "B02.29"),
    *POST_LAMINECTOMY,
    *_of(AXIAL, "M54.6"),
    *CHRONIC,
    *(each for each in NEUROPATHY if each.code != "B02.29"),
    *STATUS,
)
#: Epidural and transforaminal injections of any level, from the low back up.
EPIDURAL = tuple(dict.fromkeys((*LUMBAR_EPIDURAL, *CERVICAL_EPIDURAL, *THORACIC_EPIDURAL)))
#: A caudal injection is for what a lumbar one is for.
CAUDAL_EPIDURAL = (*LUMBAR_EPIDURAL, *_of(AXIAL, "M53.3"))

#: Facet joints, medial branches and their radiofrequency treatment, by part of the spine.
LUMBAR_FACET = (
    *_of(SPONDYLOSIS, "M47.816", "M47.817", "M47.815"),
    *_of(AXIAL, "M54.50", "M54.51", "M54.59"),
    *POST_LAMINECTOMY,
    *CHRONIC,
    *STATUS,
)
CERVICAL_FACET = (
    *_of(SPONDYLOSIS, "M47.812", "M47.813"),
    *_of(AXIAL, "M54.2"),
    *POST_LAMINECTOMY,
    *CHRONIC,
    *STATUS,
)
THORACIC_FACET = (
    *_of(SPONDYLOSIS, "M47.814", "M47.813", "M47.815"),
    *_of(AXIAL, "M54.6"),
    *POST_LAMINECTOMY,
    *CHRONIC,
    *STATUS,
)
#: Facet joints of any level, from the low back up.
FACET = tuple(dict.fromkeys((*LUMBAR_FACET, *CERVICAL_FACET, *THORACIC_FACET)))
#: The sacroiliac joint and its nerves.
SACROILIAC = (
    *_of(AXIAL, "M46.1", "M53.3", "M53.2X8", "M54.59", "M54.50"),
    *POST_LAMINECTOMY,
    *CHRONIC,
    *STATUS,
)
#: Spinal cord stimulation: trial, programming, taking the leads out.
SCS = (
    *POST_LAMINECTOMY,
    *_of(CHRONIC, "G89.4", "G89.28", "G89.29", "G89.21", "G89.0"),
    *CRPS,
    *_of(NEUROPATHY, "E11.42", "E11.40", "B02.29", "G62.9", "M79.2"),
    *_of(RADICULOPATHY, "M54.16", "M54.17", "M54.12", "M54.13", "M54.14", "M54.15"),
    *STATUS,
    *DEVICE_COMPLICATIONS,
)
