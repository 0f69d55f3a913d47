"""Every word of offices is known in whatever spelling, and nothing else is taken for one."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamdesk.domain.customers.column_words import CONTACT_WORDS, CUSTOMER_WORDS
from kamdesk.domain.customers.kinds import CUSTOMER
from kamdesk.domain.import_schemes import scheme_of
from kamdesk.domain.readings.table import read_text
from kamdesk.domain.records.imports.headings import recognise_heading

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEME = scheme_of(CUSTOMER)
WORDS = {
    **{word: name for name, words in CUSTOMER_WORDS.items() for word in words},
    **{word: f"contact.{name}" for name, words in CONTACT_WORDS.items() for word in words},
}


def meaning(head: str) -> str:
    found = recognise_heading(SCHEME, head)
    return "" if found is None else found.target.id


def full_width(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


AROUND = (
    *(
        "★{}",
        "*{}*",
        "{}（必填）",
        "【{}】",
        "*【{}】",
        "[{}]",
        "“{}”：",
        "■ {} ▼",
        " {}\u3000",
        "{}📞",
        "{}（见说明",
    ),
    *("1.{}", "3、{}", "(2){}", "②{}", "一、{}", "12 {}", "1、您的{}：", "请输入{}"),
    *("{}必填", "必填 {}", "{}\n（选填）", "{}(required)", "{}\n如有变化请注明"),
)
"""What stands around a word in the heads of lists and forms."""
SPELLINGS: tuple[Callable[[str], str], ...] = (
    *(pattern.format for pattern in AROUND),
    *(lambda word: f"{word[:1]} {word[1:]}", lambda word: f"{word[:2]}\n{word[2:]}", full_width, str.upper),
)


@pytest.mark.parametrize("word", sorted(WORDS))
def test_every_word_is_known_in_every_spelling(word: str) -> None:
    assert meaning(word) == WORDS[word]
    wrong = [spell(word) for spell in SPELLINGS if meaning(spell(word)) != WORDS[word]]
    # A slash between words divides them, and a break between letters of one word may do so.
    assert not [text for text in wrong if "/" not in word and "\n" not in text]


@given(st.sampled_from(sorted(WORDS)), st.lists(st.sampled_from(SPELLINGS), max_size=2))
def test_a_spelling_never_gives_a_word_another_meaning(word: str, ways: list[Callable[[str], str]]) -> None:
    head = word
    for way in ways:
        head = way(head)
    assert meaning(head) in {WORDS[word], ""}


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("客戶名稱", "name"),
        ("聯絡人", "contact.name"),
        ("連絡人電話", "contact.telephone"),
        ("聯繫人手機", "contact.mobile"),
        ("所屬產業", ""),
        ("負責人", "responsible_person"),
        ("註冊資本", "registered_capital"),
        ("年營業額（萬元）", "turnover"),
        ("客户名称 Customer Name", "name"),
        ("Customer Name/客户名称", "name"),
        ("职务 Title", "contact.job_title"),
        ("E-mail 电子邮箱", "contact.email"),
        ("客户 QQ", ""),
        ("客户QQ", ""),
        ("公司 Email", ""),
        ("公司/单位", "name"),
        ("职务/职称", "contact.job_title"),
        ("手机/电话", "contact.mobile"),
        ("联系人/职务", ""),
        ("联系人/电话", ""),
        ("微信/手机", ""),
        ("员工人数/人", "staff_count"),
        ("联系人的手机", "contact.mobile"),
        ("贵公司名称", "name"),
        ("2、请填写您的手机号码：", "contact.mobile"),
        ("手机号码11位", "contact.mobile"),
        ("成立日期yyyy-mm-dd", "founding_date"),
        ("老板", "responsible_person"),
        ("归谁跟", "owner_id"),
        ("跟进人", "owner_id"),
        ("微信", "contact.wechat"),
        ("联系方式", "contact.mobile"),
        ("QQ", ""),
        ("Fax No.", "fax"),
        ("Tel. No.", "telephone"),
        ("Established", "founding_date"),
        ("邮编", "postcode"),
        ("邮政编码", "postcode"),
        ("郵遞區號", "postcode"),
        ("Postal Code", "postcode"),
        ("ZIP Code", "postcode"),
        ("联系人邮编", "contact.postcode"),
        ("gongsimingcheng", "name"),
        ("LianXiRen", "contact.name"),
        ("ming", ""),
    ],
)
def test_heads_of_offices(head: str, expected: str) -> None:
    assert meaning(head) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("联系人职位", "contact.job_title"),
        ("联系人的手机号", "contact.mobile"),
        ("聯絡人生日", "contact.birthday"),
        ("联系人电话号码", "contact.telephone"),
        ("联系人公司", ""),
        ("联系人地址", ""),
        ("联系人级别", ""),
    ],
)
def test_a_head_may_say_whose_a_field_is(head: str, expected: str) -> None:
    assert meaning(head) == expected


def test_words_are_known_by_their_sound_unless_two_sound_alike() -> None:
    chinese = [
        word for word in WORDS if word.isalpha() and not word.isascii() and not any(map(str.isascii, word))
    ]
    sounds: dict[str, set[str]] = {}
    for word in chinese:
        sounds.setdefault("".join(read_text(unicodedata.normalize("NFKC", word))), set()).add(WORDS[word])
    known = {sound for sound, ids in sounds.items() if len(ids) == 1 and len(sound) > 4}
    found = {sound: meaning(sound) for sound in known}
    assert sum(found[sound] in sounds[sound] for sound in known) > 0.9 * len(known)
    assert all(found[sound] in {*sounds[sound], ""} for sound in known)


@given(st.text(max_size=30))
def test_no_text_is_too_strange_to_be_a_head(text: str) -> None:
    assert isinstance(meaning(text), str)
