"""Definitions of forms that ask for much more than they are, or are not what they should be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


def _nest(opening: str, closing: str, times: int, core: str = "") -> str:
    return opening * times + core + closing * times


def _laughs(name: str = "a", levels: int = 12) -> str:
    first = f"{name}0: &{name}0 [x,x,x,x,x,x,x,x,x]\n"
    further = (f"{name}{n}: &{name}{n} [{','.join([f'*{name}{n - 1}'] * 9)}]\n" for n in range(1, levels))
    return first + "".join(further)


FORMS: Final[Mapping[str, str]] = {
    "billion laughs": "id: bad\ntitle: Bad\n" + _laughs(),
    "billion laughs before the head": _laughs() + "id: bad\ntitle: Bad\n",
    "nested 10,000 deep": "id: bad\ntitle: Bad\na: " + _nest("[", "]", 10_000),
    "nested 500,000 deep": "id: bad\ntitle: Bad\na: " + _nest("[", "]", 500_000),
    "nested 10,000 deep before the head": "a: " + _nest("[", "]", 10_000) + "\nid: bad\ntitle: Bad\n",
    "names itself": "&a {id: bad, title: Bad, a: *a}",
    "number of 5,000 digits": "id: bad\ntitle: Bad\nversion: " + "9" * 5000,
    "fraction beyond reason": "id: bad\ntitle: Bad\nmargin: 1.0e+999999999\nb: .inf\nc: .nan",
    "no date": "id: bad\ntitle: Bad\na: 2026-99-99",
    "key that is a list": "id: bad\ntitle: Bad\n? [a, b]\n: 1",
    "tag of Python": "id: bad\ntitle: !!python/object/apply:os.system [x]",
    "control characters": "id: bad\ntitle: \x07\x00",
    "two documents": "id: bad\n---\nid: bad\n",
    "bad binary": "id: bad\ntitle: !!binary '**'",
    "20 MB": "id: bad\ntitle: Bad\nlist:\n" + "- a\n" * 5_000_000,
    "no mapping": "- a",
    "not a mapping to merge": "id: bad\n<<: 3\n",
    "number of 100,000 sixties": "id: bad\ntitle: Bad\nversion: 1" + ":59" * 100_000,
    "binary number of 400,000 digits": "id: bad\ntitle: Bad\nversion: 0b" + "1" * 400_000,
    "50,000 merges of one mapping": "id: bad\ntitle: Bad\na: &a {b: 1}\nc:\n  <<: ["
    + "*a," * 50_000
    + "*a]\n",
    "merges within merges": "id: bad\nm0: &m0 {a: 1}\n"
    + "".join(f"m{n}: &m{n}\n  <<: [*m{n - 1}, *m{n - 1}]\n" for n in range(1, 30)),
    "50,000 anchors": "id: bad\ntitle: Bad\nlist:\n" + "".join(f"- &a{n} x\n" for n in range(50_000)),
    "keys that are maps": "id: bad\n? {? {? a : b} : c} : d\n",
    "set": "id: bad\ntitle: !!set {a, b}\n",
    "pairs": "id: bad\ntitle: !!pairs [a: 1, a: 2]\n",
    "tag of nobody": "id: bad\ntitle: !<tag:x,2020:y> z\n",
    "tag without end": "id: bad\ntitle: !<" + "a" * 100_000 + "\n",
    "same key 10,000 times": "id: bad\n" + "title: Bad\n" * 10_000,
    "text of 400,000 lines": "id: bad\ntitle: |\n" + "  a\n" * 100_000,
    "question marks without end": "id: bad\n" + "? " * 200_000,
    "dashes without end": "id: bad\na:\n  " + "- " * 200_000,
    "escape beyond all characters": 'id: bad\ntitle: "\\UFFFFFFFF"\n',
    "time of nowhere": "id: bad\ntitle: 2026-01-01 00:00:00 +99:99\n",
}
