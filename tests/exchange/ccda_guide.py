"""What C-CDA R2.1 asks of a Procedure Note, and CDA R2 of the order of elements: rules of our own words and XPath.

Written from the guide's conformance statements, and from nothing of the form that is checked. Numbers are the guide's.
"""

from lxml import etree

NS = {"h": "urn:hl7-org:v3", "xsi": "http://www.w3.org/2001/XMLSchema-instance"}
_T = "2.16.840.1.113883.10.20.22"


def _section(template, extension=""):
    dated = f" and @extension='{extension}'" if extension else ""
    return f"//h:section[h:templateId[@root='{template}'{dated}]]"


def _has_section(number, template, extension=""):
    return number, "/h:ClinicalDocument", f"count({_section(template, extension)}) = 1"


def _coded_section(number, template, code):
    loinc = f"h:code[@code='{code}' and @codeSystem='2.16.840.1.113883.6.1']"
    return (
        number,
        _section(template),
        f"count({loinc}) = 1 and string(h:title) and count(h:text) = 1 and string(h:text)",
    )


def _entry(element, template, extension=""):
    dated = f" and @extension='{extension}'" if extension else ""
    return f"//h:{element}[h:templateId[@root='{_T}.{template}'{dated}]]"


_PERSON = "count(h:id) > 0 and count(h:addr) > 0 and count(h:telecom) > 0"
_NAMED = "h:assignedPerson/h:name[@nullFlavor or string()]"
_HEAD = "/h:ClinicalDocument"
_PATIENT = "/h:ClinicalDocument/h:recordTarget/h:patientRole"
_SERVICE = "/h:ClinicalDocument/h:documentationOf/h:serviceEvent"
_STATED = "h:text/h:reference[starts-with(@value, '#')]"
_OBSERVED = "@classCode='OBS' and @moodCode='EVN' and count(h:id) > 0 and count(h:code) = 1"
_COMPLETED = "h:statusCode/@code='completed'"

#: Conformance statement, where it holds, what has to be so there.
RULES = (
    ("1198-16791", _HEAD, "h:realmCode/@code = 'US'"),
    ("1198-5250", _HEAD, "h:typeId[@root='2.16.840.1.113883.1.3' and @extension='POCD_HD000040']"),
    ("1198-5252", _HEAD, f"count(h:templateId[@root='{_T}.1.1' and @extension='2015-08-01']) = 1"),
    ("1198-8496", _HEAD, f"count(h:templateId[@root='{_T}.1.6' and @extension='2015-08-01']) = 1"),
    ("1198-5363", _HEAD, "count(h:id[@root]) = 1"),
    ("1198-17183", _HEAD, "h:code[@code='28570-0' and @codeSystem='2.16.840.1.113883.6.1']"),
    ("1198-5254", _HEAD, "string(h:title)"),
    ("1198-5256", _HEAD, "string-length(h:effectiveTime/@value) >= 8"),
    ("1198-5259", _HEAD, "h:confidentialityCode/@code"),
    ("1198-5372", _HEAD, "h:languageCode[@code='en' or @code='es']"),
    ("1198-6380", _HEAD, "count(h:setId) = 1 and count(h:versionNumber) = 1"),
    ("1198-5268", _PATIENT, "count(h:id) > 0"),
    ("1198-5271", _PATIENT, "count(h:addr) > 0"),
    ("1198-5280", _PATIENT, "count(h:telecom) > 0"),
    ("81-7159", _PATIENT, "h:patient/h:name[@nullFlavor or (count(h:family) = 1 and count(h:given) > 0)]"),
    ("1198-6394", _PATIENT, "h:patient/h:administrativeGenderCode[@nullFlavor or @code='F' or @code='M']"),
    ("1198-5299", _PATIENT, "h:patient/h:birthTime[@nullFlavor or string-length(@value) >= 4]"),
    ("1198-5322", _PATIENT, "count(h:patient/h:raceCode) = 1"),
    ("1198-5323", _PATIENT, "count(h:patient/h:ethnicGroupCode) = 1"),
    ("1198-5444", _HEAD, "count(h:author) > 0"),
    ("1198-5445", f"{_HEAD}/h:author", "string-length(h:time/@value) >= 8"),
    ("1198-5449", f"{_HEAD}/h:author/h:assignedAuthor", _PERSON),
    (
        "1198-16790",
        f"{_HEAD}/h:author/h:assignedAuthor",
        f"count(h:assignedPerson | h:assignedAuthoringDevice) = 1 and ({_NAMED} or not(h:assignedPerson))",
    ),
    (
        "1198-16784",
        "//h:assignedAuthoringDevice",
        "string(h:manufacturerModelName) and string(h:softwareName)",
    ),
    ("1198-5443", f"{_HEAD}/h:dataEnterer/h:assignedEntity", f"{_PERSON} and {_NAMED}"),
    ("1198-5519", _HEAD, "count(h:custodian/h:assignedCustodian/h:representedCustodianOrganization) = 1"),
    (
        "1198-5522",
        "//h:representedCustodianOrganization",
        f"{_PERSON} and h:name[@nullFlavor or string()]",
    ),
    ("1198-5580", f"{_HEAD}/h:legalAuthenticator", "string-length(h:time/@value) >= 8"),
    ("1198-5584", f"{_HEAD}/h:legalAuthenticator", "h:signatureCode/@code = 'S'"),
    ("1198-5586", f"{_HEAD}/h:legalAuthenticator/h:assignedEntity", f"{_PERSON} and {_NAMED}"),
    ("1198-8510", _HEAD, "count(h:documentationOf/h:serviceEvent) = 1"),
    ("1198-8513", _SERVICE, "count(h:effectiveTime/h:low) = 1"),
    ("1198-8514", _SERVICE, "count(h:effectiveTime/h:high | h:effectiveTime/h:width) = 1"),
    ("1198-8521", _SERVICE, "count(h:performer[@typeCode='PPRF']/h:assignedEntity/h:id) = 1"),
    ("1198-9959", "//h:encompassingEncounter", "count(h:id) > 0 and count(h:effectiveTime) = 1"),
    (
        "1198-30873",
        "//h:encompassingEncounter",
        "count(h:code) = 1 and count(h:location/h:healthCareFacility/h:id) > 0",
    ),
    _has_section("1198-30387", f"{_T}.2.37", "2015-08-01"),
    _has_section("1198-30356", f"{_T}.2.27"),
    _has_section("1198-30358", f"{_T}.2.29", "2014-06-09"),
    _has_section("1198-30360", f"{_T}.2.36", "2015-08-01"),
    _has_section("1198-30412", f"{_T}.2.9", "2014-06-09"),
    ("1198-30414", _HEAD, f"not(//h:templateId[@root='{_T}.2.8' or @root='{_T}.2.10'])"),
    (
        "1198-32941",
        "//h:templateId[@extension]",
        "../h:templateId[@root=$root and not(@extension)]",
    ),
    _coded_section("1198-15454", f"{_T}.2.37", "55109-3"),
    _coded_section("81-15412", f"{_T}.2.27", "29554-3"),
    _coded_section("1098-15420", f"{_T}.2.29", "59768-2"),
    _coded_section("1198-15404", f"{_T}.2.36", "59769-0"),
    _coded_section("1098-15354", f"{_T}.2.9", "51847-2"),
    _coded_section("1098-15352", f"{_T}.2.25", "59774-0"),
    _coded_section("1198-15346", f"{_T}.2.6", "48765-2"),
    _coded_section("1098-15384", f"{_T}.2.38", "29549-3"),
    _coded_section("1198-15243", f"{_T}.2.4", "8716-3"),
    _coded_section("1198-15418", f"{_T}.2.28", "59776-5"),
    _coded_section("81-15414", "2.16.840.1.113883.10.20.18.2.12", "59775-7"),
    _coded_section("1098-15400", f"{_T}.2.30", "59772-4"),
    _coded_section("81-15374", f"{_T}.2.40", "59771-6"),
    _coded_section("81-15416", "2.16.840.1.113883.10.20.18.2.9", "59770-8"),
    _coded_section("81-15422", f"{_T}.2.31", "59773-2"),
    _coded_section("1198-15432", f"{_T}.2.3", "30954-2"),
    _coded_section("1098-15424", f"{_T}.2.7", "47519-4"),
    _coded_section("81-15380", f"{_T}.2.39", "11329-0"),
    ("1098-7652", _entry("procedure", "4.14", "2014-06-09"), "@classCode='PROC' and @moodCode='EVN'"),
    (
        "1098-7656",
        _entry("procedure", "4.14", "2014-06-09"),
        f"count(h:id) > 0 and count(h:code) = 1 and {_STATED}",
    ),
    (
        "1098-32366",
        _entry("procedure", "4.14", "2014-06-09"),
        "h:statusCode[@nullFlavor or @code='completed' or @code='aborted']",
    ),
    ("81-7900", _entry("participantRole", "4.37"), "@classCode='MANU' and count(h:id) > 0"),
    (
        "81-7903",
        _entry("participantRole", "4.37"),
        "count(h:playingDevice) = 1 and count(h:scopingEntity/h:id) > 0",
    ),
    (
        "1098-16846",
        _entry("observation", "4.13", "2014-06-09"),
        f"{_OBSERVED} and {_COMPLETED} and count(h:value) = 1 and {_STATED}",
    ),
    (
        "1098-7496",
        _entry("substanceAdministration", "4.16", "2014-06-09"),
        "@classCode='SBADM' and @moodCode='EVN' and count(h:id) > 0 and count(h:statusCode) = 1",
    ),
    (
        "1098-7508",
        _entry("substanceAdministration", "4.16", "2014-06-09"),
        "count(h:effectiveTime[(@value and not(h:low)) or (h:low and not(@value)) or @nullFlavor]) = 1",
    ),
    (
        "1098-7516",
        _entry("substanceAdministration", "4.16", "2014-06-09"),
        "count(h:doseQuantity[@value and @unit]) = 1",
    ),
    (
        "1098-16085",
        _entry("substanceAdministration", "4.16", "2014-06-09"),
        f"h:consumable/h:manufacturedProduct[h:templateId[@root='{_T}.4.23' and @extension='2014-06-09']]",
    ),
    (
        "1098-7412",
        _entry("manufacturedProduct", "4.23"),
        "@classCode='MANU' and count(h:manufacturedMaterial/h:code) = 1",
    ),
    (
        "1198-32741",
        _entry("organizer", "4.26", "2015-08-01"),
        (
            "h:code[@code='46680005' and @codeSystem='2.16.840.1.113883.6.96']"
            "/h:translation[@code='74728-7' and @codeSystem='2.16.840.1.113883.6.1']"
        ),
    ),
    (
        "1198-7285",
        _entry("organizer", "4.26", "2015-08-01"),
        (
            f"@classCode='CLUSTER' and @moodCode='EVN' and count(h:id) > 0 and {_COMPLETED}"
            " and count(h:effectiveTime) = 1 and count(h:component/h:observation) > 0"
        ),
    ),
    (
        "1098-7305",
        _entry("observation", "4.27", "2014-06-09"),
        (
            f"{_OBSERVED} and {_COMPLETED} and count(h:effectiveTime) = 1"
            " and count(h:value[@xsi:type='PQ' and @value and @unit]) = 1"
        ),
    ),
    (
        "1198-7124",
        _entry("organizer", "4.1", "2015-08-01"),
        f"count(h:id) > 0 and count(h:code) = 1 and {_COMPLETED} and count(h:component/h:observation) > 0",
    ),
    (
        "1198-7143",
        _entry("observation", "4.2", "2015-08-01"),
        f"{_OBSERVED} and {_COMPLETED} and count(h:effectiveTime) = 1 and count(h:value) = 1",
    ),
    (
        "81-14450",
        _entry("observation", "4.69"),
        f"{_OBSERVED} and {_COMPLETED} and count(h:effectiveTime) = 1 and count(h:value) = 1 and {_STATED}",
    ),
    (
        "1098-19105",
        _entry("observation", "4.19", "2014-06-09"),
        f"{_OBSERVED} and {_COMPLETED} and count(h:value[@xsi:type='CD']) = 1",
    ),
    (
        "1198-8759",
        _entry("act", "4.51", "2015-08-01"),
        (
            "@classCode='ACT' and @moodCode='EVN' and h:code/@code='59769-0'"
            f" and h:entryRelationship[@typeCode='SUBJ']/h:observation/h:templateId[@root='{_T}.4.4']"
        ),
    ),
    (
        "1198-9058",
        _entry("observation", "4.4", "2015-08-01"),
        (
            f"{_OBSERVED} and {_COMPLETED} and count(h:effectiveTime/h:low) = 1"
            " and count(h:value[@xsi:type='CD']) = 1"
        ),
    ),
    (
        "1198-32950",
        f"{_entry('observation', '4.4')}/h:code[@codeSystem='2.16.840.1.113883.6.96']",
        "h:translation[@codeSystem='2.16.840.1.113883.6.1']",
    ),
    (
        "1198-7504",
        _entry("act", "4.30", "2015-08-01"),
        "h:code/@code='CONC' and h:statusCode/@code='active' and h:effectiveTime/h:low",
    ),
    (
        "1198-7509",
        _entry("act", "4.30", "2015-08-01"),
        f"h:entryRelationship[@typeCode='SUBJ']/h:observation/h:templateId[@root='{_T}.4.7']",
    ),
    (
        "1098-7390",
        _entry("observation", "4.7", "2014-06-09"),
        (
            f"{_OBSERVED} and {_COMPLETED} and h:code/@code='ASSERTION' and h:effectiveTime/h:low"
            " and h:value[@xsi:type='CD' and @code]"
            " and h:participant[@typeCode='CSM']/h:participantRole[@classCode='MANU']"
            "/h:playingEntity[@classCode='MMAT']/h:code"
        ),
    ),
    (
        "1098-7335",
        _entry("observation", "4.9", "2014-06-09"),
        f"{_OBSERVED} and {_COMPLETED} and h:code/@code='ASSERTION' and count(h:value[@xsi:type='CD']) = 1",
    ),
    (
        "1098-7356",
        _entry("observation", "4.8", "2014-06-09"),
        f"@classCode='OBS' and @moodCode='EVN' and {_COMPLETED} and h:code/@code='SEV' and h:value/@code",
    ),
    (
        "1098-8569",
        _entry("procedure", "4.41", "2014-06-09"),
        "@moodCode='INT' and count(h:id) > 0 and count(h:code) = 1 and count(h:statusCode) = 1",
    ),
)

#: Element -> its children in the order of the R-MIM (CDA R2 schema), as far as a Procedure Note may have them.
ORDER = {
    "ClinicalDocument": "realmCode typeId templateId id code title effectiveTime confidentialityCode languageCode"
    " setId versionNumber recordTarget author dataEnterer custodian legalAuthenticator authenticator"
    " documentationOf relatedDocument componentOf component",
    "patientRole": "id addr telecom patient",
    "patient": "name administrativeGenderCode birthTime raceCode ethnicGroupCode",
    "author": "time assignedAuthor",
    "assignedAuthor": "id code addr telecom assignedPerson assignedAuthoringDevice",
    "assignedAuthoringDevice": "manufacturerModelName softwareName",
    "assignedEntity": "id code addr telecom assignedPerson",
    "dataEnterer": "time assignedEntity",
    "representedCustodianOrganization": "id name telecom addr",
    "legalAuthenticator": "time signatureCode assignedEntity",
    "authenticator": "time signatureCode assignedEntity",
    "serviceEvent": "id code effectiveTime performer",
    "parentDocument": "id setId versionNumber",
    "encompassingEncounter": "id code effectiveTime location",
    "healthCareFacility": "id code location",
    "section": "templateId id code title text author entry component",
    "observation": "templateId id code text statusCode effectiveTime value participant entryRelationship",
    "procedure": "templateId id code text statusCode effectiveTime targetSiteCode performer participant",
    "substanceAdministration": "templateId id text statusCode effectiveTime doseQuantity consumable",
    "manufacturedProduct": "templateId id manufacturedMaterial",
    "manufacturedMaterial": "code name lotNumberText",
    "organizer": "templateId id code statusCode effectiveTime component",
    "act": "templateId id code text statusCode effectiveTime entryRelationship",
    "participantRole": "templateId id code playingDevice playingEntity scopingEntity",
    "observationMedia": "templateId id value",
    "code": "originalText translation",
    "table": "caption thead tbody",
    "paragraph": "caption content renderMultiMedia",
}

#: NullFlavor of the data types' release 1.
_FLAVOURS = frozenset(["NI", "OTH", "NINF", "PINF", "UNK", "ASKU", "NAV", "NASK", "TRC", "MSK", "NA", "NP"])


def broken(document):
    """What of the guide a document breaks: conformance numbers, elements out of order, unknown flavours."""
    found = []
    for number, where, what in RULES:
        test = etree.XPath(f"boolean({what})", namespaces=NS)
        places = document.xpath(where, namespaces=NS)
        found += [number for place in places if not test(place, root=place.get("root", ""))]
    for element in document.iter(etree.Element):
        name = etree.QName(element).localname
        if name in ORDER:
            known = ORDER[name].split()
            children = [etree.QName(child).localname for child in element]
            order = [known.index(child) if child in known else -1 for child in children]
            if -1 in order or order != sorted(order):
                found.append(f"order of {name}")
        flavour = element.get("nullFlavor")
        if flavour is not None and (flavour not in _FLAVOURS or element.get("value") or element.get("code")):
            found.append(f"nullFlavor of {name}")
    return found
