"""Checks that no module, class or function has outgrown what one can take in at a look."""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT: Final = Path(__file__).resolve().parent.parent
MODULE_LINES: Final = 500
CLASS_LINES: Final = 300
FUNCTION_LINES: Final = 60
_CHECKED: Final = ("kamdesk", "build", "tests")
# A migration is written once and never read as part of a whole; cutting one up would hide its order.
_EXEMPT: Final = "kamdesk/store/migrations/versions/"


@dataclass(frozen=True, slots=True)
class Excess:
    """Something longer than its limit: where it stands, what it is, and both numbers of lines."""

    place: str
    what: str
    lines: int
    limit: int

    def __str__(self) -> str:
        return f"{self.place}: {self.what} has {self.lines} lines, {self.limit} are allowed"


def excesses(source: str, place: str) -> Iterator[Excess]:
    """What in the text of one module is too long; decorators do not count, docstrings and comments do."""
    lines = len(source.splitlines())
    if lines > MODULE_LINES:
        yield Excess(place, "the module", lines, MODULE_LINES)
    for node in ast.walk(ast.parse(source, place)):
        match node:
            case ast.ClassDef():
                kind, limit = "class", CLASS_LINES
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                kind, limit = "function", FUNCTION_LINES
            case _:
                continue
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > limit:
            yield Excess(f"{place}:{node.lineno}", f"{kind} {node.name}", length, limit)


def modules(root: Path, folders: Sequence[str] = _CHECKED) -> Iterator[tuple[str, Path]]:
    """The Python files under the folders, each with its place below the root as it is named in a report."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            place = path.relative_to(root).as_posix()
            if not place.startswith(_EXEMPT):
                yield place, path


def main() -> int:
    """Reports every excess; the exit code says whether there was one."""
    found = [
        excess
        for place, path in modules(ROOT)
        for excess in excesses(path.read_text(encoding="utf-8"), place)
    ]
    for excess in found:
        print(excess)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
