"""The figures by which key accounts are recognised and graded, the same on the sheet and in the policy.

The regulation leaves the amounts of recognition open, for each office to fill in.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from kamdesk.domain.records.fields import Field, FieldKind
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message, term

RECOGNITION_STANDARD: Final = "recognition.standard"  # name of the office setting that `parse` reads
_MOST_MONTHS: Final = 60
_AMOUNTS: Final = term("认定门槛")
_MONTHS: Final = term("认定期限")

STANDARD_FIELDS: Final[tuple[Field, ...]] = (
    Field("total_over", term("累计交易额超过(万元)"), _AMOUNTS, FieldKind.MONEY_WAN),
    Field("monthly_over", term("连续三个月每月发货额超过(万元)"), _AMOUNTS, FieldKind.MONEY_WAN),
    Field("new_monthly_over", term("新客户每月发货额超过(万元)"), _AMOUNTS, FieldKind.MONEY_WAN),
    Field("look_back_months", term("回看月数"), _MONTHS, FieldKind.INTEGER, required=True),
    Field("continuous_months", term("持续往来须有发货的月数"), _MONTHS, FieldKind.INTEGER, required=True),
    Field("new_months", term("首次交易未满几个月为新客户"), _MONTHS, FieldKind.INTEGER, required=True),
)
"""The figures of `RecognitionStandard` as they are typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecognitionStandard:
    """What counts as a key account; amounts are in yuan, None where nobody set one.

    Accumulated transactions over ``total_over``, or shipments over ``monthly_over`` (a new customer's over
    ``new_monthly_over``) in each of three months. New is who first dealt with us less than ``new_months``
    ago; who ships in ``continuous_months`` of the last ``look_back_months`` keeps up continuous business.
    """

    total_over: Decimal | None = None
    monthly_over: Decimal | None = None
    new_monthly_over: Decimal | None = None
    look_back_months: int = 12
    continuous_months: int = 6
    new_months: int = 12

    @classmethod
    def parse(cls, text: str) -> RecognitionStandard:
        """Read what `written` wrote; nothing means the standard that comes with the program.

        Raises `UserError` for anything else.
        """
        if not text.strip():
            return cls()
        try:
            plain: dict[str, Any] = json.loads(text)
            amounts: dict[str, Any] = {
                name: value if value is None else Decimal(value) for name, value in plain["over"].items()
            }
            months: dict[str, Any] = {name: int(value) for name, value in plain["months"].items()}
            read = cls(**amounts, **months)
        except (ValueError, KeyError, TypeError, AttributeError, InvalidOperation) as error:
            raise UserError(Message("重点客户认定的设置已损坏，请重新填写认定门槛。")) from error
        if read.problems():
            raise UserError(Message("重点客户认定的设置已损坏，请重新填写认定门槛。"))
        return read

    def written(self) -> str:
        """Return the standard as text of a setting."""
        values = dataclasses.asdict(self)
        amounts = {
            name: value if value is None else str(value) for name, value in values.items() if _is_amount(name)
        }
        months = {name: value for name, value in values.items() if not _is_amount(name)}
        return json.dumps({"over": amounts, "months": months}, sort_keys=True)

    def problems(self) -> dict[str, Message]:
        """Return by name what cannot be: months beyond five years, or more of them than are looked at."""
        found = {
            name: Message("请填 1 到 {most} 之间的整数。", most=_MOST_MONTHS)
            for name in ("look_back_months", "continuous_months", "new_months")
            if not 1 <= getattr(self, name) <= _MOST_MONTHS
        }
        if not found and self.continuous_months > self.look_back_months:
            found["continuous_months"] = Message("不能多于回看月数。")
        return found


def _is_amount(name: str) -> bool:
    return name.endswith("_over")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyAccountStandard:
    """What counts as a key account, and as grade A or B by the contracts of ``grade_months``, in yuan."""

    recognition: RecognitionStandard = field(default_factory=RecognitionStandard)
    grade_months: int = 12
    grade_a_from: Decimal = Decimal(10_000_000)
    grade_b_from: Decimal = Decimal(3_000_000)


SHIPPED: Final = KeyAccountStandard()
