"""Whether an image and a record name the same patient: numbers, names in any writing, dates of birth."""

import pytest

from procroom.domain.same_patient import BIRTH_DATE, MRN, NAME, Stated, differing, is_same

RECORD = Stated("DEMO-0001", "Yamada^Tarou=山田^太郎=やまだ^たろう", "1973-06-15")


@pytest.mark.parametrize(
    ("image", "differs", "same"),
    [
        (RECORD, (), True),
        (Stated("demo 0001"), (), True),
        (Stated("", "YAMADA^TAROU", "1973-06-15"), (), True),
        (Stated("", "山田^太郎", "1973-06-15"), (), True),
        (Stated("", "Tarou Yamada"), (), False),  # a name alone is not enough
        (Stated(), (), False),
        (Stated("DEMO-0002"), (MRN,), False),
        (Stated("DEMO-0001", "Yamada^Hanako", "1974-06-15"), (BIRTH_DATE, NAME), False),
    ],
)
def test_only_what_both_state_is_compared(image, differs, same):
    assert (differing(RECORD, image), is_same(RECORD, image)) == (differs, same)
