"""Every field of every form, filled with texts of any length: all is printed or reported, nothing overlaps.

The fields come from the definitions themselves: every binding of every cell, column, paragraph, drawing and
signature, in every row of every list. Each text bears a character of its own at every eighth place and at its
end, so that the PDF shows whether it is whole, wherever its parts stand. Boxes are what the painter gets.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from datetime import date
from functools import cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Any, Final

import pypdfium2
import pytest

from kamdesk.documents.definitions import definitions as d
from kamdesk.documents.definitions import placements as p
from kamdesk.documents.pages.drawing import PagePainter
from kamdesk.documents.pages.rows import MM
from kamdesk.documents.text.typesetting import Align, Anchor
from kamdesk.domain.printing.rendered_document import ProblemKind
from tests.project import ROOT
from tests.rendering import LIBRARY, rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kamdesk.documents.definitions.definitions import Block, Cell, FormDefinition
    from kamdesk.documents.figures.chart_definition import Chart
    from kamdesk.documents.fonts.shipped import Typefaces
    from kamdesk.documents.pages.rows import (
        CellText,
        PlacedCell,
        PlacedRows,
        Row,
        RowDrawing,
    )
    from kamdesk.documents.text.typesetting import TextBlock
    from kamdesk.domain.printing.rendered_document import RenderedDocument

COMMON: Final = {
    "organisation": "远东钢铁集团有限公司",
    "department": "大客户部",
    "issued_on": date(2026, 11, 22),
}
LONG: Final = (
    "重工（集团）：“海工板”与ACME Heavy-Industries于2026年签3,100.50吨，其中部分（A32）待确认！——见附件……"
    * 16
)
OWN_EVERY: Final = 8
ENTRIES: Final = 2  # of every list
ON_BLANK: Final = "blank_form"
CODES: Final = frozenset({"kind", "shape", "side"})
NEAR: Final = 0.02  # points
KNOWN: Final = ("office.", "paper.", "turn.")  # no logo, no press; which page of a text is printed
COUNTED: Final = re.compile(r"\w+([<>])(\d+)")
_LONGEST: Final = 900
_MOST_IN_HEADS: Final = 20  # the heads of tables name percentages


@cache
def characters_of_their_own() -> tuple[str, ...]:
    """Characters of the general list that no wording of any form uses: one for each field."""
    used = set(LONG) | {sign for path in (ROOT / "forms").rglob("*.yaml") for sign in path.read_text("utf-8")}
    listed = (ROOT / "tests" / "data" / "general_standard_characters.txt").read_text("utf-8")
    return tuple(sign for sign in listed if not sign.isspace() and sign not in used)


class Filling:
    """A record for a form in which every field says a text of one length.

    ``owners`` names the field of each character and how often it must be found, ``told_with`` the first
    character of a wording in which several fields stand.
    """

    def __init__(
        self, form: FormDefinition, sample: Mapping[str, Any], length: int, bare: frozenset[str]
    ) -> None:
        self._sample = sample
        self._length = length
        self._bare = bare | {ON_BLANK}
        self._own = iter(characters_of_their_own())
        self.owners: dict[str, tuple[str, int]] = {}
        self.told_with: dict[str, str] = {}
        self.conditions: set[str] = set()
        self.record: dict[str, Any] = {}
        self._templates(form.record_label.bindings(), self.record, is_told=False)
        self._templates(form.subtitle.bindings(), self.record)
        blocks = (*form.body, form.foot) if form.foot else form.body
        if form.sheet and form.sheet.of:
            self.record[form.sheet.of] = [self._filled(blocks) for _ in range(ENTRIES)]
        else:
            self._filled(blocks, self.record)

    def _filled(self, blocks: Sequence[Block], record: dict[str, Any] | None = None) -> dict[str, Any]:
        record = {} if record is None else record
        for block in blocks:
            if self._holds(block.when, record):
                self._fill(block, record)
        return record

    def _holds(self, conditions: str, record: dict[str, Any]) -> bool:
        return all(self._part_holds(part, record) for part in conditions.split(" & "))

    def _part_holds(self, condition: str, record: dict[str, Any]) -> bool:
        if "=" in condition or condition.removeprefix("!").startswith(KNOWN):  # no field says that word
            return condition.startswith("!")
        if counted := COUNTED.fullmatch(condition):
            most = int(counted[2])
            return most < ENTRIES if counted[1] == ">" else most > ENTRIES
        name = condition.removeprefix("!")
        listed, _, key = name.rpartition("/")
        if condition:
            self.conditions.add(condition)
        if condition.startswith("!"):
            return key in self._bare
        if condition and not listed and key not in self._bare:
            record.setdefault(name, True)
        if listed:
            for entry in record.get(listed, ()):
                entry.setdefault(key, True)
        return key not in self._bare

    def _fill(self, block: Block, record: dict[str, Any]) -> None:
        match block:
            case d.Section() | d.Chapter():
                self._templates(block.title.bindings(), record)
            case d.Grid():
                self._rows(block.rows, record)
            case d.TableBlock():
                self._table(block, record)
            case d.Repeat():
                self._list(block.of, record, lambda: self._filled(block.body))
            case d.Paragraph():
                self._paragraph(block, record)
            case _:
                self._fill_further(block, record)

    def _fill_further(self, block: Block, record: dict[str, Any]) -> None:
        match block:
            case d.Article():
                for template in (block.content, *block.points):
                    self._templates(template.bindings(), record)
            case d.Signatures():
                for template in (part for box in block.boxes for part in (box.label, box.name, box.date)):
                    self._templates(template.bindings(), record)
            case p.BoxPlacement():
                self._items(block.items, record)
            case d.Charts():
                for chart in block.charts:
                    self._chart(chart, record)

    def _rows(self, rows: Sequence[d.CellRow], record: dict[str, Any]) -> None:
        for row in rows:
            if self._holds(row.when, record):
                for cell in row.cells:
                    self._cell(cell, record)

    def _cell(self, cell: Cell, record: dict[str, Any]) -> None:
        self._templates(cell.content.bindings(), record)
        if cell.mark and self._holds(cell.mark.when, record):
            self._templates(cell.mark.text.bindings(), record)

    def _table(self, block: d.TableBlock, record: dict[str, Any]) -> None:
        if block.spread is not None:
            record[block.spread.of] = self._retold(self._sample[block.spread.of])
        for head in (*block.heads, *(group.title for group in block.groups)):
            self._templates(head.bindings(), record, most=_MOST_IN_HEADS)

        def entry() -> dict[str, Any]:
            filled: dict[str, Any] = {}
            self._rows([block.row], filled)
            if block.spread is not None:
                filled[block.spread.of] = self._retold(self._sample[block.of][0][block.spread.of])
            return filled

        self._list(block.of, record, entry)
        self._rows(block.foot, record)

    def _list(self, name: str, record: dict[str, Any], entry: Any) -> None:
        if name not in self._bare:
            record[name] = [entry() for _ in range(ENTRIES)]

    def _paragraph(self, block: d.Paragraph, record: dict[str, Any]) -> None:
        def entry() -> dict[str, Any]:
            filled: dict[str, Any] = {}
            self._templates(block.content.bindings(), filled)
            return filled

        if block.each:
            self._list(block.each, record, entry)
        else:
            self._templates(block.content.bindings(), record)

    def _items(self, items: Sequence[p.Placement], record: dict[str, Any]) -> None:
        for item in items:
            if self._holds(item.when, record):
                self._placed(item, record)

    def _placed(self, item: p.Placement, record: dict[str, Any]) -> None:
        if isinstance(item, p.PlacedText | p.PlacedDigits):
            self._templates(item.content.bindings(), record)
        elif isinstance(item, p.PlacedRuns):
            shown = [run for run in item.runs if self._holds(run.when, record)]
            self._templates([each for run in shown for each in run.content.bindings()], record)
        elif isinstance(item, p.PlacedStack):
            for text in item.items:
                self._templates(text.content.bindings(), record)
        elif isinstance(item, p.PlacedList):
            self._list(item.of, record, lambda: self._entry(item))
        elif isinstance(item, p.PlacedPanel | p.PlacedChoices):
            for inside in p.members(item):
                self._items(inside, record)
        elif isinstance(item, p.PlacedReading | p.PlacedFigure):
            self._named(item, record)

    def _named(self, item: p.PlacedReading | p.PlacedFigure, record: dict[str, Any]) -> None:
        if isinstance(item, p.PlacedReading):
            record[item.of] = self._text(item.of)
            return
        record[item.of] = self._retold(self._sample[item.of])
        for name in {"hall", "table"} & self._sample.keys():
            room = dict(self._sample[name])
            record[name] = {**room, "features": self._retold(room.get("features", []))}

    def _entry(self, item: p.PlacedList) -> dict[str, Any]:
        filled: dict[str, Any] = {}
        self._items(item.items, filled)
        return filled

    def _chart(self, chart: Chart, record: dict[str, Any]) -> None:
        for template in (chart.title, *(line.head for line in chart.series)):
            self._templates(template.bindings(), record)
        record[chart.of] = [dict(entry) for entry in self._sampled(chart.of)[:3]]
        if chart.kind != "heat":
            for entry in record[chart.of]:
                entry[chart.label] = self._text(f"{chart.of}/{chart.label}")

    def _sampled(self, name: str) -> Any:
        """Return a list of the sample, also one within the entries of another list."""
        if name in self._sample:
            return self._sample[name]
        lists = (value for value in self._sample.values() if isinstance(value, list))
        entries = (entry for each in lists for entry in each if isinstance(entry, dict))
        return next(entry[name] for entry in entries if name in entry)

    def _retold(self, value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: self._retold(entry, name) for name, entry in value.items()}
        if isinstance(value, list):
            return [self._retold(entry, key) for entry in value]
        return self._text(key) if isinstance(value, str) and value and key not in CODES else value

    def _templates(
        self, bindings: Any, record: dict[str, Any], *, is_told: bool = True, most: int = _LONGEST
    ) -> None:
        leader = ""
        for binding in bindings:
            name = binding.name
            if name.startswith(KNOWN) or name in {"form_title", "form_number", "form_version"}:
                continue
            if name in self._bare:
                record[name] = ""
            elif not isinstance(record.get(name), str):
                record[name] = self._text(name, most, is_told=is_told)
            if record[name]:
                leader = leader or record[name][0]
                self.told_with[record[name][0]] = leader

    def _text(self, name: str, most: int = _LONGEST, *, is_told: bool = True) -> str:
        own = next(self._own)
        signs = [own if n % OWN_EVERY == 0 else LONG[n] for n in range(min(self._length, most))]
        signs[-1] = own
        if is_told:
            self.owners[own] = name, signs.count(own)
        return "".join(signs)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[PlacedRows]:
    """The pages and cards that are painted while the test runs."""
    pages: list[PlacedRows] = []
    paint = PagePainter.paint

    def watched(self: PagePainter, page: PlacedRows) -> None:
        pages.append(page)
        paint(self, page)

    monkeypatch.setattr(PagePainter, "paint", watched)
    return pages


def draw(
    typefaces: Typefaces, form_id: str, record: Mapping[str, object], *, is_blank: bool = False
) -> RenderedDocument:
    form = LIBRARY.definition(form_id)
    return rendered(form, typefaces, COMMON, [record], "blank" if is_blank else "filled")


def read_back(rendering: RenderedDocument) -> Counter[str]:
    with pypdfium2.PdfDocument(io.BytesIO(rendering.pdf)) as document:
        return Counter("".join(page.get_textpage().get_text_range() for page in document))


def bare_cases(form_id: str) -> list[frozenset[str]]:
    """The sets of fields left empty, so that what is printed only without them is seen, too."""
    every = Filling(LIBRARY.definition(form_id), LIBRARY.sample(form_id), 1, frozenset())
    without = {name.removeprefix("!").rpartition("/")[2] for name in every.conditions if name.startswith("!")}
    return [frozenset(), frozenset(without - {ON_BLANK})] if without - {ON_BLANK} else [frozenset()]


CASES: Final = [
    pytest.param(form_id, length, bare, id=f"{form_id}-{length}{'-bare' if bare else ''}")
    for form_id in LIBRARY.ids()
    for bare in bare_cases(form_id)
    for length in (1, 2, 20, 200, _LONGEST)
]


@pytest.mark.parametrize(("form_id", "length", "bare"), CASES)
def test_every_field_is_told_whole_and_in_a_place_of_its_own(
    typefaces: Typefaces, painted: list[PlacedRows], form_id: str, length: int, bare: frozenset[str]
) -> None:
    form = LIBRARY.definition(form_id)
    filling = Filling(form, LIBRARY.sample(form_id), length, bare)
    rendering = draw(typefaces, form_id, filling.record)
    shown = read_back(rendering)
    reported = {sign for problem in rendering.problems for sign in str(problem.message)}
    lost = [
        name
        for own, (name, count) in filling.owners.items()
        if shown[own] < count and not {own, filling.told_with.get(own)} & reported
    ]
    assert lost == []
    assert {problem.kind for problem in rendering.problems} <= {
        ProblemKind.OVERFLOW,
        ProblemKind.UNKNOWN_FIELD,
    }
    assert form.has_letterhead is False or ProblemKind.OVERFLOW not in {p.kind for p in rendering.problems}
    assert [fault for page in painted for fault in faults_of(form, page)] == []


@pytest.mark.parametrize("form_id", LIBRARY.ids())
@pytest.mark.parametrize("mode", ["sample", "blank"])
def test_samples_and_blank_forms_know_every_field_and_keep_to_their_boxes(
    typefaces: Typefaces, painted: list[PlacedRows], form_id: str, mode: str
) -> None:
    rendering = draw(typefaces, form_id, LIBRARY.sample(form_id), is_blank=mode == "blank")
    assert rendering.problems == ()
    assert [fault for page in painted for fault in faults_of(LIBRARY.definition(form_id), page)] == []


# --- boxes -------------------------------------------------------------------------------------------


def faults_of(form: FormDefinition, page: PlacedRows) -> Iterator[str]:
    """Say what lies outside of its box, or on something else; lengths in points."""
    rows = sorted((placed for placed in page if placed[0].height), key=lambda placed: placed[1])
    for (upper, top), (_, below) in pairwise(rows):
        if top + upper.height > below + NEAR:
            yield f"rows overlap: {text_of(upper)}"
    paper_end = (form.paper.height - form.paper.margins.top) * MM
    end = form.sheet.card_height * MM if form.sheet else paper_end
    for row, top in rows:
        if top < -NEAR or top + row.height > end + 0.5:
            yield f"row leaves the page at {top + row.height:.1f} of {end:.1f}: {text_of(row)}"
        yield from cell_faults(row, form.inner_width * MM)
    for row, _ in page:
        if row.drawing:
            yield from drawing_faults(row.drawing)


def cell_faults(row: Row, width: float) -> Iterator[str]:
    for cell, following in pairwise(row.cells):
        if cell.x + cell.width > following.x + NEAR:
            yield f"cells overlap: {text_of(row)}"
    for cell in row.cells:
        if cell.x < -NEAR or cell.x + cell.width > width + NEAR:
            yield f"cell leaves the type area: {text_of(row)}"
        spans = [span_of(item, cell, row) for item in cell.texts if item.block.lines]
        for (upper, lower), item in zip(spans, (i for i in cell.texts if i.block.lines), strict=True):
            if upper < -cell.reach - NEAR or lower > row.height + NEAR:
                yield f"text higher than its cell: {item.block.lines}"
            if widest(item.block) > cell.width - 2 * cell.inset + NEAR and len(item.block.lines[0]) > 1:
                yield f"text wider than its cell: {item.block.lines}"
        for one, other in combinations(spans, 2):
            if one[0] < other[1] - NEAR and other[0] < one[1] - NEAR:
                yield f"texts of a cell overlap: {text_of(row)}"


def span_of(item: CellText, cell: PlacedCell, row: Row) -> tuple[float, float]:
    """The upper and lower edge of a text, from the upper edge of its row downwards."""
    height = item.block.height
    if item.anchor is Anchor.TOP:
        return row.padding, row.padding + height
    if item.anchor is Anchor.BOTTOM:
        return row.height - row.padding - height, row.height - row.padding
    top = (row.height + cell.reach - height) / 2 - cell.reach
    return top, top + height


def widest(block: TextBlock) -> float:
    return max(line_width(block, line) for line in block.lines)


def line_width(block: TextBlock, line: str) -> float:
    return (block.style.typeface.width(line) + block.style.tracking * (len(line) - 1)) * block.size


def drawing_faults(drawing: RowDrawing) -> Iterator[str]:
    """Captions keep to their boxes, and their lines off each other."""
    for part in drawing.turned:
        yield from drawing_faults(part.drawing)
    areas: list[tuple[float, float, float, float, str]] = []
    for box in drawing.boxes:
        (item,) = box.cell.texts
        block = item.block
        if block.height > box.height + NEAR and len(block.lines) > 1:
            yield f"caption higher than its box: {block.lines}"
        if widest(block) > box.cell.width + NEAR and len(block.lines[0]) > 1:
            yield f"caption wider than its box: {block.lines}"
        slack = box.height - block.height
        top = box.top + {Anchor.TOP: 0.0, Anchor.MIDDLE: slack / 2, Anchor.BOTTOM: slack}[item.anchor]
        for n, line in enumerate(block.lines):
            free = box.cell.width - line_width(block, line)
            left = box.cell.x + {Align.CENTER: free / 2, Align.RIGHT: free}.get(item.align, 0.0)
            y = top + n * block.size * block.style.leading
            areas.append((left, y, left + line_width(block, line), y + block.size, line))
    for one, other in combinations(areas, 2):
        across = min(one[2], other[2]) - max(one[0], other[0])
        down = min(one[3], other[3]) - max(one[1], other[1])
        if across > 1 and down > 0.25 * min(one[3] - one[1], other[3] - other[1]):
            yield f"captions overlap: {one[4]} / {other[4]}"


def text_of(row: Row) -> str:
    return " ".join(line for cell in row.cells for item in cell.texts for line in item.block.lines[:1])
