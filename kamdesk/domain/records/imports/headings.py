"""What offices call their columns: words that head a column, and the field each one means."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.amounts import YUAN_PER_UNIT
from kamdesk.domain.readings.simplified import TO_SIMPLIFIED
from kamdesk.domain.readings.table import read_text
from kamdesk.domain.records.fields import TextForm
from kamdesk.domain.records.imports.targets import (
    CITY,
    DISTRICT,
    FAMILY,
    FURTHER,
    GIVEN,
    MIDDLE,
    PROVINCE,
    STREET,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.targets import Target

_PIECES: Final = {
    FAMILY: ("姓", "姓氏", "lastname", "familyname", "surname", "last"),
    MIDDLE: ("中间名", "middlename", "additionalname"),
    GIVEN: ("名", "名字", "firstname", "givenname", "forename", "first"),
    PROVINCE: (
        *("商务地址省/市/自治区", "公司所在省/自治区", "公司所在省", "业务地址省", "businessstate"),
        *("workstate", "address1region", "公司所在省份"),
    ),
    CITY: (
        "商务地址市/县",
        "公司所在城市",
        "公司所在市",
        "业务地址市",
        "businesscity",
        "workcity",
        "address1city",
        "市",
        "市州",
        "地级市",
        "所属城市",
        "所属市",
    ),
    DISTRICT: (
        *(
            "区",
            "县",
            "区县",
            "县区",
            "区/县",
            "县/区",
            "县市区",
            "区县市",
            "市辖区",
            "区(县)",
            "所在区",
            "所在县",
        ),
        *("所在区县", "所属区县", "行政区", "district", "county"),
    ),
    STREET: (
        *("商务地址街道", "公司所在街道", "业务地址街道", "业务街道", "businessstreet", "workaddress"),
        *("address1street", "address1extendedaddress"),
        *(
            "街道",
            "乡镇",
            "街道乡镇",
            "乡镇街道",
            "镇街",
            "街镇",
            "街道/乡镇",
            "乡镇/街道",
            "所在街道",
            "street",
        ),
    ),
}
"""How lists head the pieces of a name and of the address of the firm."""
_OF_REGIONS: Final = {
    PROVINCE: frozenset({"省", "省份", "所在省份", "所在省", "所属省", "所属省份", "province", "state"}),
    CITY: frozenset({"城市", "所在城市", "地市", "所在地市", "city"}),
}
"""Heads of a region that say how large it is."""
_BRACKETED: Final = re.compile(r"[(\[【〔{]([^)\]】〕}]*)[)\]】〕}]")
_CURRENCY: Final = re.compile(r"元|币|[$€£]|usd|eur|hkd|jpy", re.IGNORECASE)
_AT_END: Final = re.compile(r"(?P<words>.+?)(?:单位)?(?P<unit>(?:[千百]?万|亿|千)?元|[千百]?万|亿)")
_ABOVE: Final = re.compile(r"单位[:为是]?(?P<unit>[^)\]】,;。]{1,8})")
_COUNTED_IN: Final = frozenset("人名个家吨台件%")
_NUMBERS: Final[Mapping[str, int]] = {"1": 1, "一": 1, "2": 2, "二": 2, "3": 3, "三": 3}
_NUMBER_IN_BRACKETS: Final = re.compile(r"[(\[【〔]([1-3一二三])[)\]】〕]")
_ORDINALS: Final = (
    re.compile(r"第([一二三123])(?:位|个|個)?"),
    re.compile(r"(?<=联系人|聯絡人|联络人|聯繫人)([123一二三])|(?<=contact)([123])"),
    re.compile(r"(备用|备选|其他|其它|另一|次要|備用)(?=联系人|聯絡人|联络人|聯繫人)"),
    re.compile(r"([123])$"),
)
"""How heads say which of several parts they mean; the word is a number, else the second is meant."""
_PERSON: Final = re.compile(r"联系人|聯絡人|联络人|聯繫人|contact")
_COUNTED: Final = re.compile(r"(?<=\D)[2-9](?!\d)")
_FURTHER: Final = re.compile(r"(?<=\D)[1-9](?!\d)|^(?:备用|備用|其他|其它|更多|另一|第二|其余|other)")
_LONGEST: Final = 200  # characters of a header; more is content, and takes long to search for brackets
_NOISE: Final = re.compile(r"[\W_]+")
_COUNTING: Final = re.compile(
    r"^\s*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])\s*[.、:)]|\d{1,2}(?=\D))"
)
_OPEN_BRACKET: Final = re.compile(r"[(\[【〔{][^)\]】〕}]*$")
_UNIT: Final = re.compile(r"/(?:人|个|家|位|名|年|月|天|吨|%)$")
_ASKING: Final = re.compile(
    r"^(?:(?:非?必[填录]项?|选填|可选|请(?:输入|填写|选择|录入)|您所?在?|你所?在?|贵)的?)+"
    r"|(?:非?必[填录]项?|选填|可选|可不填|required|optional|mandatory|yyyy.*|格式.*|例如?.+|\d+位.*)+$"
)
"""What is said to whoever fills the list in: that a column is needed, how to write in it."""
_ALIKE: Final = re.compile(r"联络人|连络人|聯繫人")
_BETWEEN_WORDS: Final = re.compile(r"[/|\n]|或|及")
_NOT_CHINESE: Final = re.compile(r"[^\u3400-\u9fff]+")
_NOT_LATIN: Final = re.compile(r"[^a-z0-9]+")
_SHORTEST_PINYIN: Final = 5  # letters; shorter ones are words of other languages, too


@dataclass(frozen=True, slots=True)
class Heading:
    """What a header cell means: the field, and yuan per unit where the header names a unit of money."""

    target: Target
    yuan_per_unit: Decimal | None = None


def heading_key(text: str) -> str:
    """Reduce a header to what identifies it: no width, case, blanks, punctuation or bracketed remark.

    A text longer than any header stands for itself.
    """
    if len(text) > _LONGEST:
        return text
    plain = unicodedata.normalize("NFKC", text).casefold()
    return _NOISE.sub("", _BRACKETED.sub("", plain)) or _NOISE.sub("", plain)


def known_headings(scheme: ImportScheme) -> frozenset[str]:
    """Return the keys of every word known to head a column."""
    return frozenset(_by_key(scheme))


def recognise_heading(
    scheme: ImportScheme, text: str, remembered: Mapping[str, str] | None = None
) -> Heading | None:
    """Return the meaning of a header cell, or None where it is no known header.

    ``remembered`` maps `heading_key` to target ids chosen by a person before ("" = leave out).
    """
    key = heading_key(text)
    if remembered is not None and key in remembered:
        target = scheme.target(remembered[key])
    else:
        target = _meant(scheme, text)
    if target is None:
        return None
    if not target.field.is_money:
        return Heading(target)
    yuan = unit_in(text)
    return None if yuan is None and names_other_currency(text) else Heading(target, yuan)


def unit_in(text: str) -> Decimal | None:
    """Return what one is worth in yuan of the unit of money that a head names; None where it names none."""
    units = [_unit(remark) for remark in _BRACKETED.findall(_plain(text))]
    at_end = _AT_END.fullmatch(heading_key(_plain(text)))
    if at_end is not None:
        units.append(at_end["unit"])
    return next((YUAN_PER_UNIT[unit] for unit in units if unit in YUAN_PER_UNIT), None)


def says_unit(text: str) -> bool:
    """Tell whether a text below a head only says its unit: 万元, (人)."""
    plain = re.sub(r"\s", "", _plain(text))
    return plain in _COUNTED_IN or _BRACKETED.fullmatch(plain) is not None or plain in YUAN_PER_UNIT


def unit_above(text: str) -> str:
    """Return the unit of money that a line above a head gives to all amounts (单位：万元), else nothing."""
    found = _ABOVE.search(re.sub(r"\s", "", _plain(text)))
    return _unit(found["unit"]) if found is not None and _CURRENCY.search(found["unit"]) else ""


def names_other_currency(text: str) -> bool:
    """Tell whether a head names a currency other than ours, such as 万美元: a person has to decide."""
    return any(_CURRENCY.search(_unit(remark)) for remark in _BRACKETED.findall(_plain(text)))


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:_LONGEST]).translate(TO_SIMPLIFIED)


def recognise_numbered(scheme: ImportScheme, text: str) -> Heading | None:
    """Return the meaning of a head that says of which of several parts it speaks: 联系人2, 第二联系人电话.

    A field that the record itself has, such as its telephone, is the part's where it has one of that name.
    """
    if scheme.part is None or len(text) > _LONGEST:
        return None
    key = _NUMBER_IN_BRACKETS.sub(r"\1", unicodedata.normalize("NFKC", text))
    for pattern in _ORDINALS:
        found = pattern.search(heading_key(key))
        if found is None:
            continue
        word = next(each for each in found.groups() if each)
        bare = pattern.sub("", heading_key(key), count=1) or scheme.part.word
        heading = recognise_heading(scheme, bare)
        return None if heading is None else of_part(scheme, heading, _NUMBERS.get(word, FURTHER[0]))
    return None


def recognise_further(scheme: ImportScheme, text: str) -> Heading | None:
    """Return the meaning of a head that counts the values of one field: 手机2, 更多电话, E-mail 2 Address.

    A head that counts persons is none of these.
    """
    key = heading_key(text)
    if _PERSON.search(key) or len(text) > _LONGEST:
        return None
    first, bare = _COUNTED.sub("1", key, count=1), _FURTHER.sub("", key, count=1)
    found = (recognise_heading(scheme, each) for each in (first, bare) if each not in {"", key})
    heading = next((each for each in found if each is not None), None)
    return heading if heading is not None and heading.target.takes_several else None


def level_of(text: str) -> str:
    """Return the piece of an address that the head of a region means, a province or a city; else nothing."""
    key = _simplified(heading_key(text))
    return next((piece for piece, words in _OF_REGIONS.items() if key in words), "")


def of_address(scheme: ImportScheme, heading: Heading, text: str) -> Heading | None:
    """Let a head of a region speak of the address, where another column has the region; None for others."""
    imported, level = scheme.imported, level_of(text)
    if heading.target.field.name != imported.region or not level:
        return None
    found = (scheme.target(f"{name}.{level}") for name in imported.addresses)
    return next((Heading(target) for target in found if target is not None), None)


def of_part(scheme: ImportScheme, heading: Heading, number: int) -> Heading | None:
    """Let a head speak of the part with that number; None where it has no such field."""
    if scheme.part is None or heading.target.piece or heading.target.is_added:
        return None
    name = heading.target.field.name
    part = scheme.part.name if number == 1 else f"{scheme.part.name}{number}"
    target = scheme.target(f"{part}.{name}")
    return None if target is None else Heading(target)


def _unit(remark: str) -> str:
    """Reduce a bracketed remark to the unit of money it may be."""
    return re.sub(r"人民币|rmb|cny|单位|[:,/\s]", "", remark, flags=re.IGNORECASE)


@lru_cache(maxsize=4096)
def _meant(scheme: ImportScheme, text: str) -> Target | None:
    """Return what a head means in whatever spelling."""
    if len(text) > _LONGEST:
        return None
    plain = unicodedata.normalize("NFKC", text).casefold()
    asked = _COUNTING.sub("", _UNIT.sub("", _OPEN_BRACKET.sub("", plain)), count=1)
    words = [word for word in _BETWEEN_WORDS.split(asked) if heading_key(word)]
    if len(words) > 1 and (found := [_plainly_meant(scheme, heading_key(word)) for word in words])[0]:
        is_explained = "\n" in asked and not any(found[1:])
        if all(found) or is_explained:
            return found[0] if is_explained or _are_one(found) else None
    for spelling in (plain, asked, _ASKING.sub("", heading_key(asked)).replace("的", "")):
        target = _plainly_meant(scheme, heading_key(spelling))
        if target is not None:
            return target
    return _in_two_languages(scheme, asked) or _in_pinyin(scheme, asked)


def _plainly_meant(scheme: ImportScheme, key: str) -> Target | None:
    words = _simplified(key)
    return _by_key(scheme).get(words) or _with_unit_at_end(scheme, words) or _with_owner(scheme, words)


def _with_owner(scheme: ImportScheme, words: str) -> Target | None:
    """Return what words mean that say of whom they speak: 联系人职位, where 职位 alone is known, too."""
    owner = str((scheme.part or scheme.kind).word)
    target = _by_key(scheme).get(words.removeprefix(owner)) if words.startswith(owner) else None
    if target is None or target.field.refers_to or target == scheme.title:
        return None
    heading = Heading(target) if scheme.part is None else of_part(scheme, Heading(target), 1)
    return None if heading is None else heading.target


def _simplified(key: str) -> str:
    """Write a head in simplified characters, and persons as most lists call them."""
    return _ALIKE.sub("联系人", key.translate(TO_SIMPLIFIED))


def _are_one(targets: Sequence[Target | None]) -> bool:
    """Tell whether the words of one head mean one thing, or numbers of whatever kind: 手机/电话."""
    forms = {target.field.form for target in targets if target is not None}
    return len(set(targets)) == 1 or forms == {TextForm.TELEPHONE}


def _in_two_languages(scheme: ImportScheme, plain: str) -> Target | None:
    """Return what a head means that says the same in Chinese and in English."""
    key = heading_key(plain)
    chinese, latin = _NOT_CHINESE.sub("", key), _NOT_LATIN.sub("", key)
    if not (chinese and latin):
        return None
    target, other = (_plainly_meant(scheme, words) for words in (chinese, latin))
    if target is None:
        return None
    agrees = other == target or target.id in scheme.imported.doubtful.get(latin, ())
    return target if agrees else None


def _in_pinyin(scheme: ImportScheme, plain: str) -> Target | None:
    key = heading_key(plain)
    is_sound = len(key) >= _SHORTEST_PINYIN and key.isascii() and key.isalpha()
    return _by_sound(scheme).get(key) if is_sound else None


@cache
def _by_sound(scheme: ImportScheme) -> Mapping[str, Target]:
    """Return the meaning of Chinese words by their sound, as systems name columns; none that sound alike."""
    known: dict[str, set[Target]] = defaultdict(set)
    for words, target in _by_key(scheme).items():
        if not _NOT_CHINESE.search(words):
            known["".join(read_text(words))].add(target)
    return {sound: targets.pop() for sound, targets in known.items() if len(targets) == 1}


def _with_unit_at_end(scheme: ImportScheme, key: str) -> Target | None:
    """Return the amount that words mean which end in a unit of money without brackets: 注册资本万元."""
    found = _AT_END.fullmatch(key)
    target = None if found is None else _by_key(scheme).get(found["words"])
    return target if target is not None and target.field.is_money else None


@cache
def _by_key(scheme: ImportScheme) -> Mapping[str, Target]:
    """Return the meaning of every known word: what we call the columns ourselves before all others.

    Then come the record's own words, then those of what it names.
    """
    known: dict[str, Target] = {}
    for words in (_label_of, words_of, _words_of_named):
        for target in scheme.targets:
            for word in words(scheme, target):
                known.setdefault(_simplified(heading_key(word)), target)
    return known


def _label_of(_scheme: ImportScheme, target: Target) -> Iterator[str]:
    """Yield what our own exports write over a column; they have no pieces of names."""
    if not target.piece:
        yield str(target.label)


def words_of(scheme: ImportScheme, target: Target) -> Iterator[str]:
    """Yield the words that head columns of this meaning."""
    yield str(target.label)
    if target.number > 1 or target.is_added:
        return
    if target.piece:
        yield from _PIECES[target.piece]
        return
    kind = scheme.part if target.part and scheme.part is not None else scheme.kind
    if kind.imported is not None and not target.by_number and not target.by_owner:
        yield from kind.imported.words.get(target.field.name, ())


def _words_of_named(scheme: ImportScheme, target: Target) -> Iterator[str]:
    """Yield how lists of the named kind head its title or number, which name it in other lists, too."""
    if target.field.refers_to:
        named = scheme.named_by(target.field)
        if target.by_owner and named.owner is not None:
            named = scheme.named_by(named.owner)
        if target.by_number:
            yield str(named.field_named["number"].label)
        if named.imported is not None:
            yield from named.imported.words.get("number" if target.by_number else named.title, ())
