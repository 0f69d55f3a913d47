"""Names in Latin letters, as papers and invitations write them."""

from __future__ import annotations

import pytest

from kamdesk.domain.readings.written_names import written_in_latin


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("何国栋", "He Guodong"),
        ("欧阳明堃", "Ouyang Mingkun"),
        ("单田芳", "Shan Tianfang"),  # dan, but for the surname
        ("尉迟恭", "Yuchi Gong"),  # yu, not wei, before chi
        ("吕布", "Lü Bu"),
        ("李西安", "Li Xi'an"),
        ("何𠅤", "He Xi"),
        ("Anna Müller", ""),
        ("买买提·艾力", ""),
        ("刘", ""),
    ],
)
def test_a_name_is_written_as_it_is_usually_read(name: str, written: str) -> None:
    assert written_in_latin(name) == written
