"""What of the name of a body tells it from others, whatever way people write it."""

from __future__ import annotations

import re
import string
import unicodedata
from typing import Final, NamedTuple

from kamdesk.domain.readings.finding import Name, sounds
from kamdesk.domain.readings.regions import parted
from kamdesk.domain.readings.simplified import TO_SIMPLIFIED

_SIGNS: Final = string.punctuation.replace("(", "").replace(")", "") + string.whitespace
_WIDE_SIGNS: Final = (
    "、。，；：！？“”‘’《》〈〉「」『』·・•—–―−…～〜￥\u00a0\u200b\u200c\u200d\u200e\u200f\u2060\u3000\ufeff"
)
_BRACKETS: Final = dict.fromkeys(map(ord, "〔【[{"), "(") | dict.fromkeys(map(ord, "〕】]}"), ")")
_PLAIN: Final = TO_SIMPLIFIED | dict.fromkeys(map(ord, _SIGNS + _WIDE_SIGNS), None) | _BRACKETS
_BRACKETED: Final = re.compile(r"\(([^()]*)\)")
_NOTHING_SAID: Final = frozenset(
    {"", "中国", "有限合伙", "普通合伙", "特殊普通合伙", "个人独资", "股份", "有限"}
)
_GROUP: Final = "集团"
_SHARES: Final = "股份"
_FORM: Final = re.compile("(?:(?:司公(?![分子支])|团集)(?:份股|限有|任责|总|团集)*)+")
"""Legal forms at the end of a name that is read backwards, which spares looking for where they begin."""
_LATIN_FORM: Final = re.compile(
    r"(?:[\s,.(（]+(?:company|co|limited|ltd|inc|incorporated|corporation|corp|llc|plc|gmbh)\b)+[\s.)）]*$"
)
_FORM_BEFORE_BRANCH: Final = re.compile(r"(?:集团)?(?:股份)?(?:有限)?(?:责任)?(?<![分子支])公司(?=.)")
_BRANCH: Final = re.compile(
    r"(?:[分支]公司|[分支]行|分理处|营业[部厅所]|[门分]店|(?:旗舰|专卖|直营|加盟|连锁|[0-9一二三四五六七八九十号])店"
    r"|办事处|代表处|分[校院厂局部社会所站]|分中心|项目部|经营部|储蓄所)$"
)
_BRANCH_ENDS: Final = frozenset("司行处部厅所店校院厂局社会站心")
_RANK_BEFORE_BRANCH: Final = re.compile(rf"[省市](?={_BRANCH.pattern})")
_FEWEST: Final = 2  # signs that tell a body from others


class BodyName(NamedTuple):
    """A name without its decorations: what tells the body, the region before it, and its legal form.

    ``form`` is 集团 or 股份, which a group and its listed company have beside the same name, else empty.
    """

    core: str
    region: str = ""
    form: str = ""
    is_branch: bool = False

    @property
    def sounds(self) -> frozenset[str]:
        """How the name may be read, by whole words; digits and letters read as themselves."""
        digits = "".join(char for char in self.core if char.isdigit())
        return frozenset(
            f"{''.join(way.syllables)} {digits}" for way in sounds(Name(self.region + self.core))
        )

    def may_be(self, other: BodyName) -> bool:
        """Tell whether two names with one core can mean one body."""
        return (
            self.is_branch == other.is_branch
            and (self.region == other.region or not self.region or not other.region)
            and (self.form == other.form or not self.form or not other.form)
        )


def body_name(name: str) -> BodyName | None:
    """Return what tells a body by its name; None where only decorations are left.

    Width, script, case, signs and blanks do not count, nor does the legal form, or the rank of a province
    or city at the beginning (湖南省, 湖南); a region in brackets is the same as one in front.
    """
    if not unicodedata.is_normalized("NFKC", name):
        name = unicodedata.normalize("NFKC", name)
    name = name.casefold()
    if name[-1:] in _LATIN_ENDS:
        name = _LATIN_FORM.sub("", name)
    text = name.translate(_PLAIN)
    bracketed, form = "", ""
    if "(" in text or ")" in text:
        text, bracketed, form = _without_brackets(text)
    text, own = _without_form(text)
    is_branch = text[-1:] in _BRANCH_ENDS and _BRANCH.search(text) is not None
    if is_branch:
        text = _RANK_BEFORE_BRANCH.sub("", _FORM_BEFORE_BRANCH.sub("", text))
    region, core = parted(text)
    if len(core) < _FEWEST:
        region, core = "", text
    elif bracketed and region in ("", bracketed):
        region = bracketed
    elif bracketed:
        core += bracketed
    if len(core) < _FEWEST:
        return None
    return BodyName(core, region, own or form, is_branch)


def is_with_form(name: str, bare: str) -> bool:
    """Tell at a glance whether a name is another one with nothing but a legal form behind it."""
    return name.startswith(bare) and (name == bare or _FORM.fullmatch(name[: len(bare) - 1 : -1]) is not None)


_LATIN_ENDS: Final = frozenset("dcynmphb.)）")


def _without_brackets(text: str) -> tuple[str, str, str]:
    """Return a text without its brackets, the region and the form that stood in them."""
    region, form = "", ""

    def kept(found: re.Match[str]) -> str:
        nonlocal region, form
        inside = found.group(1)
        if inside == _GROUP:
            form = _GROUP
            return ""
        if inside in _NOTHING_SAID:
            return ""
        place, rest = parted(inside)
        if place and not rest and not region:
            region = place
            return ""
        return inside

    return _BRACKETED.sub(kept, text).replace("(", "").replace(")", ""), region, form


def _without_form(text: str) -> tuple[str, str]:
    """Return a text without the legal form at its end, and 集团 or 股份 where it tells the form."""
    found = _FORM.match(text[::-1])
    if found is None:
        return text, ""
    bare, tail = text[: -found.end()], text[-found.end() :]
    return bare, _SHARES if _SHARES in tail else _GROUP if _GROUP in tail else ""
