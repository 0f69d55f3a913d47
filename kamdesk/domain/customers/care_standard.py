"""What the department goes by when it grades its customers and looks after them (domain page "Customers").

Thresholds of the grades, what each grade brings with it, the rule of the stages of life, words for the marks.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kamdesk.domain.customers.key_accounts import SHIPPED
from kamdesk.domain.customers.values import Grade
from kamdesk.domain.desk.members import POSTS, Post
from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.records.formatting import SEPARATOR
from kamdesk.domain.records.plain_values import read_values, written_values
from kamdesk.domain.records.rules import HIGHEST_MARK, LOWEST_MARK
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

if TYPE_CHECKING:
    from decimal import Decimal

    from kamdesk.domain.customers.values import LifeStage

MOST_DAYS: Final = 3650
_MOST_MONTHS: Final = 60
_THRESHOLDS: Final = term("分级门槛")
_CALLS: Final = term("拜访间隔与拜访人")
_FESTIVALS: Final = term("节日预算(元/户)")
_STAGES: Final = term("生命周期")
_MARKS: Final = term("评分说明")
_WORDS_LENGTH: Final = 120
_DAMAGED: Final = Message("分级与维护的设置已损坏，请重新填写。")


class GradeCare(NamedTuple):
    """What a grade brings with it: days between two calls, who calls, yuan for each festival."""

    interval: int
    caller: Post | None
    budget: Decimal | None


CARE_FIELDS: Final[tuple[Field, ...]] = (
    Field("grade_months", term("合同额按最近几个月累计"), _THRESHOLDS, FieldKind.INTEGER, required=True),
    Field("a_from", term("A级门槛(万元)"), _THRESHOLDS, FieldKind.MONEY_WAN, required=True),
    Field("b_from", term("B级门槛(万元)"), _THRESHOLDS, FieldKind.MONEY_WAN, required=True),
    Field("steady_months", term("至少几个月有成交，按B级"), _THRESHOLDS, FieldKind.INTEGER),
    Field("top_potential", term("合作潜力几分起，按B级"), _THRESHOLDS, FieldKind.MARK),
    *(
        Field(f"{grade.casefold()}_interval", word, _CALLS, FieldKind.INTEGER, required=True)
        for grade, word in zip(
            Grade, (term("A级拜访间隔(天)"), term("B级拜访间隔(天)"), term("C级拜访间隔(天)")), strict=True
        )
    ),
    *(
        Field(f"{grade.casefold()}_caller", word, _CALLS, FieldKind.CHOICE, choices=POSTS)
        for grade, word in zip(Grade, (term("A级拜访人"), term("B级拜访人"), term("C级拜访人")), strict=True)
    ),
    *(
        Field(f"{grade.casefold()}_budget", word, _FESTIVALS, FieldKind.MONEY)
        for grade, word in zip(
            Grade, (term("A级节日预算"), term("B级节日预算"), term("C级节日预算")), strict=True
        )
    ),
    Field("loyal_years", term("成交满几年为忠诚期"), _STAGES, FieldKind.INTEGER, required=True),
    Field("loyal_deals", term("忠诚期近12个月至少成交(次)"), _STAGES, FieldKind.INTEGER, required=True),
    Field("dormant_days", term("多少天未成交为沉睡期"), _STAGES, FieldKind.INTEGER, required=True),
    Field("prospective_care", term("潜在期如何维护"), _STAGES, max_length=_WORDS_LENGTH),
    Field("active_care", term("活跃期如何维护"), _STAGES, max_length=_WORDS_LENGTH),
    Field("loyal_care", term("忠诚期如何维护"), _STAGES, max_length=_WORDS_LENGTH),
    Field("dormant_care", term("沉睡期如何维护"), _STAGES, max_length=_WORDS_LENGTH),
    Field("potential_words", term("合作潜力1至5分"), _MARKS, max_length=_WORDS_LENGTH),
    Field("contribution_words", term("贡献度1至5分"), _MARKS, max_length=_WORDS_LENGTH),
    Field("frequency_words", term("合作频率1至5分"), _MARKS, max_length=_WORDS_LENGTH),
)
"""The figures and words of `CareStandard` as they are typed."""
_DAYS: Final = ("a_interval", "b_interval", "c_interval", "dormant_days")
_MONTHS: Final = ("grade_months", "steady_months")
_WORDS_OF_MARKS: Final = ("potential_words", "contribution_words", "frequency_words")
MARKS: Final = ("potential", "contribution", "frequency")
"""The three marks of a customer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CareStandard:
    """Thresholds, consequences of the grades, stages of life and words of the marks; amounts are in yuan.

    Besides the amount, ``steady_months`` with deals or the mark ``top_potential`` propose grade B; None
    where neither counts. Words of a mark are parted by 、, one for each value.
    """

    grade_months: int = SHIPPED.grade_months
    a_from: Decimal = SHIPPED.grade_a_from
    b_from: Decimal = SHIPPED.grade_b_from
    steady_months: int | None = 10
    top_potential: int | None = None
    a_interval: int = 30
    b_interval: int = 60
    c_interval: int = 90
    a_caller: Post | None = Post.MANAGER
    b_caller: Post | None = Post.SUPERVISOR
    c_caller: Post | None = Post.SPECIALIST
    a_budget: Decimal | None = None
    b_budget: Decimal | None = None
    c_budget: Decimal | None = None
    loyal_years: int = 3
    loyal_deals: int = 6
    dormant_days: int = 180
    prospective_care: str = "了解需求，定期拜访，争取首单"
    active_care: str = "跟进每单交付，收集意见，扩大品类"
    loyal_care: str = "高层互访，年度框架，优先保供"
    dormant_care: str = "查明原因，专人回访，限期激活"
    potential_words: str = "很小、较小、一般、较大、很大"
    contribution_words: str = "很低、较低、一般、较高、很高"
    frequency_words: str = "偶尔、每年一两次、每季、每月、每周"

    @classmethod
    def parse(cls, text: str) -> CareStandard:
        """Read what `written` wrote; nothing means the standard that comes with the program.

        Raises `UserError` for anything else.
        """
        try:
            read = cls(**read_values(CARE_FIELDS, text)) if text.strip() else cls()
        except ValueError as error:
            raise UserError(_DAMAGED) from error
        if read.problems():
            raise UserError(_DAMAGED)
        return read

    def written(self) -> str:
        """Return the standard as text of a setting."""
        return written_values(CARE_FIELDS, dataclasses.asdict(self))

    def problems(self) -> dict[str, Message]:
        """Return by name what cannot be."""
        most = dict.fromkeys(_DAYS, MOST_DAYS) | dict.fromkeys(_MONTHS, _MOST_MONTHS)
        found = {
            name: Message("请填 1 到 {most} 之间的整数。", most=limit)
            for name, limit in most.items()
            if getattr(self, name) is not None and not 1 <= getattr(self, name) <= limit
        }
        if self.a_from <= self.b_from:
            found["a_from"] = Message("A级门槛要高于B级门槛。")
        if "steady_months" not in found and (self.steady_months or 0) > self.grade_months:
            found["steady_months"] = Message("不能多于累计的月数。")
        for name in _WORDS_OF_MARKS:
            words = getattr(self, name)
            if words and len(words.split(SEPARATOR)) != HIGHEST_MARK:
                found[name] = Message("请写五个词，用顿号隔开，从1分到5分。")
        return found

    def care_of(self, grade: Grade | None) -> GradeCare:
        """Return what a grade brings with it; who has none is looked after as C."""
        name = (grade or Grade.C).casefold()
        parts: Any = (getattr(self, f"{name}_{each}") for each in ("interval", "caller", "budget"))
        return GradeCare(*parts)

    def way_of_care(self, stage: LifeStage) -> str:
        """Return how customers in a stage of life are looked after."""
        return str(getattr(self, f"{stage}_care"))

    def word_of_mark(self, name: str, mark: int) -> str:
        """Return what a value of one of the `MARKS` means; nothing where nobody said."""
        words = str(getattr(self, f"{name}_words")).split(SEPARATOR)
        return words[mark - LOWEST_MARK] if len(words) == HIGHEST_MARK else ""


def intervals_of(text: str) -> dict[object, int]:
    """Return the days between calls by grade from the text of the setting; None is who has no grade.

    What cannot be read counts as what comes with the program: where the standard is seen, it is said.
    """
    try:
        standard = CareStandard.parse(text)
    except UserError:
        standard = CareStandard()
    return {grade: standard.care_of(grade).interval for grade in (*Grade, None)}
