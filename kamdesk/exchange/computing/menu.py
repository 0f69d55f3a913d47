"""Which dishes of a given menu which guests cannot have."""

from __future__ import annotations

from typing import Final, NamedTuple

from kamdesk.domain.events.menus import Diet, Dish, Eater, unsuitable, without_dish
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message
from kamdesk.exchange.json.shapes import (
    WHOLE_DOCUMENT,
    Key,
    choice,
    identified,
    listed,
    nullable,
    shaped,
    text,
)

_MOST_PAIRS: Final = 250_000
"""Two thousand guests and more than a hundred dishes."""


class _Case(NamedTuple):
    """The document."""

    guests: tuple[Eater, ...]
    dishes: tuple[Dish, ...]


def _case(guests: tuple[Eater, ...], dishes: tuple[Dish, ...]) -> _Case:
    if len(guests) * len(dishes) > _MOST_PAIRS:
        raise UserError(Message("客人与菜品太多（相乘超过 {most}），请分开计算。", most=_MOST_PAIRS))
    return _Case(guests, dishes)


_read_case = shaped(
    _case,
    Key(
        "guests",
        identified(
            shaped(Eater, Key("id", text), Key("taboos", listed(text)), Key("diet", nullable(choice(Diet))))
        ),
    ),
    Key(
        "dishes",
        identified(shaped(Dish, Key("id", text), Key("contains", listed(text)), Key("marks", listed(text)))),
    ),
)


def compute_menu(document: object) -> dict[str, object]:
    """Return the warnings, and who finds nothing."""
    guests, dishes = _read_case(document, WHOLE_DOCUMENT)
    return {
        "warnings": [
            {"guest": each.guest, "dish": each.dish, "because": list(each.because)}
            for each in unsuitable(guests, dishes)
        ],
        "nothing_left": list(without_dish(guests, dishes)),
    }
