"""Who sits or stands where by rank: podium, meeting table and group photograph as drawings.

All are seen from the audience, the door or the camera, which is below; the people face it, so their right
hand lies on the paper's left. Which place has which rank is not decided here, but by
`kamdesk.domain.seating.further_rankings`. A blank form has numbered places to write names into.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.figures.figures import Caption, Figure, Outline, ellipse, polyline, rectangle
from kamdesk.documents.text.typesetting import Anchor
from kamdesk.documents.values.formats import chinese, plain_text
from kamdesk.domain.seating.further_rankings import (
    INTERPRETER,
    MeetingDoor,
    MeetingInterpreter,
    meeting_table,
    photo_rows,
    podium,
)
from kamdesk.domain.seating.people import Person, Side, TableRole
from kamdesk.domain.seating.profile import Honour

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.documents.values.templates import Scope

    Entry = Mapping[str, object]

_GAP: Final = 2.0
_WIDEST: Final = 42.0
_BADGE: Final = 6.0
_NAME_SHARE: Final = 0.55  # of a box: the name stands above, the post below
_BLANK_PODIUM: Final = 9
_BLANK_SIDE: Final = 7  # of a meeting
_BLANK_ROWS: Final = (9, 10, 11)
_LONGEST_ROW: Final = 11
_DEEPEST: Final = 30.0  # millimetres of a box on a photograph
_LAST: Final = 10_000  # the rank of those who have none
_AUDIENCE: Final = 3  # rows of it that are hinted at
_SIDES: Final = {"host": Side.HOST, "guest": Side.GUEST}


class Place(NamedTuple):
    """One place: where its box lies in millimetres, what its badge says, and who is there."""

    x: float
    y: float
    width: float
    height: float
    number: str
    person: Entry
    title: str
    is_first: bool = False
    style: str = "rank-name"

    def outlines(self) -> Iterator[Outline]:
        """Yield the box; the host's side is tinted, an empty place dashed."""
        fill = {"host": "head_tint", "interpreter": "tint"}.get(str(self.person.get("side")), "paper")
        dashes = () if self.person.get("name") else (1.6, 1.2)
        box = rectangle(self.x, self.y, self.width, self.height, 1.4)
        yield Outline(box, fill, "accent", 1.3 if self.is_first else 0.6, dashes)

    def captions(self) -> Iterator[Caption]:
        """Yield name and post of whoever is there."""
        left, inner = self.x + 1.0, self.width - 2.0
        top = self.y + _BADGE / 2  # a badge on the upper edge reaches so far down
        name, post = plain_text(self.person.get("name")), plain_text(self.person.get("title"))
        if not post:
            height = self.y + self.height - top - 1.0
            yield Caption(name, left, top, inner, height, self.style, lines=1, title=self.title)
            return
        middle = self.y + self.height * _NAME_SHARE
        lower = self.y + self.height - middle - 2.4
        yield Caption(
            *(name, left, top, inner, middle - top, self.style),
            anchor=Anchor.BOTTOM,
            lines=1,
            title=self.title,
        )
        yield Caption(
            *(post, left, middle + 1.6, inner, lower, "small"), anchor=Anchor.TOP, lines=2, title=self.title
        )

    def badge(self, y: float) -> tuple[Outline, Caption]:
        """Return the circle with the number, its middle at this height."""
        x, top = self.x + self.width / 2 - _BADGE / 2, y - _BADGE / 2
        circle = Outline(
            ellipse(x, top, _BADGE, _BADGE), "accent" if self.is_first else "paper", "accent", 0.6
        )
        style = "seat-number-host" if self.is_first else "caption"
        return circle, Caption(self.number, x, top, _BADGE, _BADGE, style, lines=1, is_static=True)


def podium_figure(scope: Scope, of: str, width: float, height: float) -> Figure:
    """Return the row on the podium, above the audience; an entry has rank, name and title."""
    people = _by_rank(scope.records(of))
    count = len(people) or _BLANK_PODIUM
    ranks = podium(count, honour=_honour(scope))
    deep, bar = height * 0.27, 11.0
    top = 13.0
    stage = top + deep + bar + 7
    outlines = [Outline(rectangle(0, 0, width, stage, 2.0), "tint", "rule", 0.6)]
    captions = [_word("主席台", width / 2 - 20, 2.5, 40, 7, "caption-strong")]
    places = _row(ranks, people, width - 8, top, deep, 4)
    table = top + deep + 2.5
    across = places[-1].x + places[-1].width - places[0].x
    outlines.append(
        Outline(rectangle(places[0].x - 3, table, across + 6, bar, 1.2), "head_tint", "accent", 1.2)
    )
    drawn = [(place, place.badge(table + bar / 2)) for place in places]
    captions += [
        _word("台上人的右手", 3, 2.5, 40, 7, "small"),
        _word("台上人的左手", width - 43, 2.5, 40, 7, "small"),
        _word("台下观众席", width / 2 - 25, height - 7, 50, 7, "caption-strong"),
    ]
    outlines += _audience(width, stage + 6, height - 9)
    return _figure(width, height, outlines, captions, drawn)


def meeting_figure(scope: Scope, of: str, width: float, height: float) -> Figure:
    """Return both sides of a meeting table; an entry has side (host, guest), rank, name and title.

    The first entry of a side without rank is its interpreter. With ``meeting_door`` end the door is at the
    left, otherwise below.
    """
    entries = scope.records(of)
    is_end = scope.value("meeting_door", is_optional=True) == MeetingDoor.END.value
    sides = {side: _meeting_side(entries, side, _honour(scope)) for side in ("guest", "host")}
    left = 14.0 if is_end else 0.0
    deep = height * 0.21
    low = height - (0.0 if is_end else 11.0)
    middle = low / 2
    # Whoever faces the reader has the right hand on the left; with the door at an end, guests sit below.
    above, below = ("host", "guest") if is_end else ("guest", "host")
    upper = _row(*sides[above], width - left, 9.0, deep, left)
    under = _row(tuple(reversed(sides[below][0])), sides[below][1], width - left, low - deep - 9, deep, left)
    ends = [edge for row in (upper, under) for place in row for edge in (place.x, place.x + place.width)]
    first, last = min(ends) - 4, max(ends) + 4
    table = 9.0 + deep + 3, low - 2 * deep - 24
    outlines = [Outline(rectangle(first, table[0], last - first, table[1], 3.0), "tint", "accent", 1.4)]
    words = {"guest": "客　方", "host": "主　方"}
    centre = (first + last) / 2 - 25
    captions = [
        _word(words[above], centre, 0.5, 50, 7, "caption-strong"),
        _word(words[below], centre, low - 8, 50, 7, "caption-strong"),
        _word("会谈桌", centre, middle - 4, 50, 8, "section"),
    ]
    drawn = [(place, place.badge(table[0] + 5.5)) for place in upper]
    drawn += [(place, place.badge(table[0] + table[1] - 5.5)) for place in under]
    door = _door_at_left(height) if is_end else _door_below(width, height)
    return _figure(width, height, [*outlines, *door[0]], [*captions, door[1]], drawn)


def photo_figure(scope: Scope, of: str, width: float, height: float) -> Figure:
    """Return the rows of a group photograph, the front row lowest, nearest to the camera.

    An entry has side (host, guest; neither for interpreters and aides), rank, name and title;
    ``photo_sizes`` says how many stand in each row, front row first.
    """
    entries = scope.records(of)
    rows = _photo_entries(entries, _sizes(scope, len(entries)), _honour(scope))
    margin = 17.0
    room = height - 18.0
    step = min(room / len(rows), _DEEPEST + 12.0)
    deep = min(step - _BADGE / 2 - 3.5, _DEEPEST)
    lowest = room - (room - len(rows) * step) / 2 - deep
    starts = [0, *accumulate(len(row) for row in rows)]
    widest = max(map(len, rows))
    drawn, captions = [], []
    for n, row in enumerate(rows):
        top = lowest - n * step
        numbers = [rank + starts[n] for rank in podium(len(row), honour=_honour(scope))]
        people = dict(zip(numbers, row, strict=True))
        places = _row(numbers, people, width - margin, top, deep, margin, of_row=widest)
        drawn += [(place, place.badge(top)) for place in places]
        captions.append(_word(f"第{chinese(n + 1)}排", 0, top, margin, deep, "caption-strong"))
    camera = width / 2 + margin / 2
    outlines = [
        Outline(rectangle(camera - 7, height - 14, 14, 8.4, 1.2), "head_tint", "accent", 0.9),
        Outline(rectangle(camera - 3, height - 15.6, 6, 1.8, 0.4), "head_tint", "accent", 0.7),
        Outline(ellipse(camera - 2.7, height - 12.5, 5.4, 5.4), "paper", "accent", 0.9),
    ]
    captions.append(_word("摄影师", camera - 15, height - 5.4, 30, 5.4, "caption"))
    return _figure(width, height, outlines, captions, drawn)


def _row(
    ranks: Sequence[int],
    people: Mapping[int, Entry],
    width: float,
    top: float,
    deep: float,
    left: float = 0.0,
    *,
    of_row: int = 0,
) -> list[Place]:
    """Return places side by side in the middle of a width, as wide as in a row of ``of_row`` places."""
    count = max(len(ranks), of_row, 1)
    each = min(_WIDEST, (width - 8 - _GAP * (count - 1)) / count)
    across = len(ranks) * each + (len(ranks) - 1) * _GAP
    start = left + (width - across) / 2
    return [
        Place(
            start + n * (each + _GAP),
            top,
            each,
            deep,
            "译" if rank == INTERPRETER else str(rank),
            people.get(rank, {}),
            f"位次 {rank}",
            rank == 1,
        )
        for n, rank in enumerate(ranks)
    ]


def _by_rank(entries: Sequence[Entry]) -> dict[int, Entry]:
    """Return the entries in the order of their ranks, numbered without gaps; those without come last."""
    return dict(enumerate(sorted(entries, key=_rank), start=1))


def _rank(entry: Entry) -> int:
    rank = entry.get("rank")
    return rank if isinstance(rank, int) else _LAST


def _meeting_side(
    entries: Sequence[Entry], side: str, honour: Honour
) -> tuple[tuple[int, ...], dict[int, Entry]]:
    """Return the ranks of one side from its people's own right hand on, and who has which."""
    mine = [entry for entry in entries if (entry.get("side") == "host") == (side == "host")]
    interpreters = [entry for entry in mine if entry.get("rank") is None]
    people = _by_rank([entry for entry in mine if entry not in interpreters[:1]])
    count = len(people) or (0 if entries else _BLANK_SIDE)
    place = MeetingInterpreter.RIGHT if interpreters else None
    ranks = meeting_table(count, count, interpreter=place, honour=honour).hosts
    for entry in interpreters[:1]:
        people[INTERPRETER] = {**entry, "side": "interpreter"}
    return ranks, people


def _sizes(scope: Scope, people: int) -> list[int]:
    """Return how many stand in each row: as the data says, with further rows for whom those do not hold."""
    if not people:
        return list(_BLANK_ROWS)
    known = scope.value("photo_sizes", is_optional=True)
    sizes = [size for size in known if isinstance(size, int) and size > 0] if isinstance(known, list) else []
    while sum(sizes) < people:
        sizes.append(min(_LONGEST_ROW, people - sum(sizes)))
    return sizes


def _photo_entries(entries: Sequence[Entry], sizes: Sequence[int], honour: Honour) -> list[list[Entry]]:
    """Return the entries row by row, as the camera sees them; empty ones on a blank form."""
    if not entries:
        return [[{}] * size for size in sizes]
    people = [_person(str(n), entry) for n, entry in enumerate(entries)]
    rows = photo_rows(_each_part_once(people), sizes, honour=honour)
    return [[entries[int(known)] for known in row] for row in rows if row]


def _person(known: str, entry: Entry) -> Person:
    side = _SIDES.get(str(entry.get("side")), Side.NEUTRAL)
    role = TableRole.INTERPRETER if side is Side.NEUTRAL else TableRole.GUEST
    return Person(id=known, side=side, rank=_rank(entry), role=role)


def _each_part_once(people: Sequence[Person]) -> list[Person]:
    """Return the people with the first of each side as host and as principal guest."""
    firsts = {
        role: min((each for each in people if each.side is side), key=lambda each: each.rank, default=None)
        for side, role in ((Side.HOST, TableRole.HOST), (Side.GUEST, TableRole.PRINCIPAL_GUEST))
    }
    roles = {first.id: role for role, first in firsts.items() if first}
    return [replace(each, role=roles.get(each.id, each.role)) for each in people]


def _honour(scope: Scope) -> Honour:
    is_left = scope.value("honour", is_optional=True) == Honour.LEFT.value
    return Honour.LEFT if is_left else Honour.RIGHT


def _word(text: str, x: float, y: float, width: float, height: float, style: str) -> Caption:
    return Caption(text, x, y, width, height, style, is_static=True)


def _audience(width: float, top: float, bottom: float) -> Iterator[Outline]:
    """Yield chairs below the podium."""
    step = (bottom - top) / _AUDIENCE
    chair = min(step * 0.55, 5.0)
    count = int((width - 40) / 11)
    for row in range(_AUDIENCE):
        for n in range(count):
            x = width / 2 + (n - (count - 1) / 2) * 11 - chair / 2
            yield Outline(rectangle(x, top + row * step, chair, chair, chair * 0.3), "paper", "rule", 0.5)


def _door_below(width: float, height: float) -> tuple[list[Outline], Caption]:
    y, half = height - 2.5, 11.0
    lines = [
        Outline(polyline([(start, y), (end, y)]), stroke="rule", width=1.6)
        for start, end in ((0.0, width / 2 - half), (width / 2 + half, width))
    ]
    return lines, _word("门", width / 2 - half, height - 5, 2 * half, 5, "caption-strong")


def _door_at_left(height: float) -> tuple[list[Outline], Caption]:
    x, half = 1.2, 11.0
    lines = [
        Outline(polyline([(x, start), (x, end)]), stroke="rule", width=1.6)
        for start, end in ((0.0, height / 2 - half), (height / 2 + half, height))
    ]
    return lines, _word("门", 0, height / 2 - 4, 10, 8, "caption-strong")


def _figure(
    width: float,
    height: float,
    outlines: Sequence[Outline],
    captions: Sequence[Caption],
    drawn: Sequence[tuple[Place, tuple[Outline, Caption]]],
) -> Figure:
    boxes = [outline for place, _ in drawn for outline in place.outlines()]
    words = [caption for place, _ in drawn for caption in place.captions()]
    circles = [circle for _, (circle, _) in drawn]
    numbers = [number for _, (_, number) in drawn]
    return Figure(width, height, (*outlines, *boxes, *circles), (*captions, *words, *numbers))
