"""What holds for a postcode beside the address and region of its customer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamdesk.domain.readings.postcodes import fits, split_postcode, with_lost_zero
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping


def postcode_problem(code: str, customer: Mapping[str, Any]) -> Message | None:
    """Say why a code cannot belong to a customer's address; None where it can."""
    if not code or fits(code, customer["address"], customer["region"]):
        return None
    return Message(
        "“{text}”不是中国的邮政编码，应是六位数字；如在境外，请在地址或所在地区写明国家。", text=code
    )


def code_beside_another(within: str, code: str) -> Message | None:
    """Say that a code is another one than the address has in it; None where it is not."""
    if not within or within == code:
        return None
    return Message("地址里写的邮编是 {within}，邮政编码却是 {code}，请核对。", within=within, code=code)


def postcode_fits(customer: Mapping[str, Any]) -> dict[str, Message]:
    """Hold a customer's own postcode against its address."""
    problem = postcode_problem(customer["postcode"], customer)
    return {} if problem is None else {"postcode": problem}


def postcode_in_list(code: object, customer: Mapping[str, Any]) -> str:
    """Read what a list says beside the address; `UserError` for what cannot stand there."""
    whole = with_lost_zero(str(code), customer["address"], customer["region"])
    within, _rest = split_postcode(customer["address"])
    problem = postcode_problem(whole, customer) or code_beside_another(within, whole)
    if problem is not None:
        raise UserError(problem)
    return whole
