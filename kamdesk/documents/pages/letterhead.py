"""The frame of every sheet: letterhead and title, the running head of further pages, the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.pages.overlay import overlay_lines
from kamdesk.documents.pages.rows import MM, Bar, CellText, PlacedCell, Row
from kamdesk.documents.text.typesetting import Align

if TYPE_CHECKING:
    from kamdesk.documents.definitions.definitions import FormDefinition
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.text.typesetting import TextBlock
    from kamdesk.documents.values.templates import Scope

_LOGO_GAP: Final = 3 * MM
_FOOT_HEIGHT: Final = 5 * MM
_FOOT_MIDDLE: Final = 0.2  # share of the width, where pages are numbered; a record's code needs the room


class Letterhead:
    """Sets head and foot of one form; ``logo_width`` is the width of the logo at the left, 0 without one."""

    def __init__(self, definition: FormDefinition, logo_width: float) -> None:
        self._definition = definition
        self._house = definition.house
        self._width = definition.paper.inner_width * MM
        self._indent = logo_width + _LOGO_GAP if logo_width else 0.0

    def masthead(self, setter: TextSetter, office: Scope, record: Scope, *, is_sample: bool) -> list[Row]:
        """Return organisation and date, title, subtitle, and the double rule under them.

        ``office`` has the letterhead on blank forms, too, where ``record`` has no values.
        """
        sample = self._wording("sample", office) if is_sample else ""
        issued = "" if record.is_blank else self._wording("issued", office)
        rows = [
            self._pair(
                setter, 5.5 * MM, (self._wording("organisation", office), "organisation"), (sample, "section")
            ),
            self._pair(setter, 5 * MM, (self._wording("department", office), "small"), (issued, "small")),
            self._centred(setter, 12 * MM, self._definition.heading, "title"),
        ]
        subtitle = self._definition.subtitle.fill(record)
        if subtitle.strip():
            rows.append(self._subtitle(setter, subtitle, record))
        colour = self._house.colours["accent"]
        rules = (Bar(0, 0.9 * MM, self._width, 1.3, colour), Bar(0, 1.9 * MM, self._width, 0.4, colour))
        return [*rows, Row(5 * MM, bars=rules, keep_with_next=True)]

    def running_head(self, setter: TextSetter, office: Scope) -> Row:
        """Return the head of every page but the first: the form and record that continue here."""
        text = setter.shortened_line(self._wording("running", office), self._width, "small")
        rule = Bar(0, 6.4 * MM, self._width, 0.6, self._house.colours["accent"])
        cell = PlacedCell(0, self._width, (CellText(text, is_static=True),))
        return Row(9.5 * MM, (cell,), (rule,), keep_with_next=True)

    def foot(self, setter: TextSetter, office: Scope, *, is_numbered: bool) -> Row:
        """Return form number, page number where there are several pages, and organisation."""
        pages = self._wording("foot_pages", office) if is_numbered else ""
        aligns = (Align.LEFT, Align.CENTER, Align.RIGHT)
        middle = self._width * _FOOT_MIDDLE if pages else 0.0
        side = (self._width - middle) / 2
        cells = []
        x = 0.0
        texts = (self._identity(office), pages, self._packet(office) or self._wording("foot_right", office))
        for text, align, width in zip(texts, aligns, (side, middle, side), strict=True):
            block = setter.shortened_line(text, width, "small")
            cells.append(PlacedCell(x, width, (CellText(block, align, is_static=True),)))
            x += width
        return Row(_FOOT_HEIGHT, tuple(cells))

    def _identity(self, office: Scope) -> str:
        """Return form number and version, and the record's code to search for."""
        return self._wording("foot_left", office) + self._optional("foot_record", "record_code", office)

    def _packet(self, office: Scope) -> str:
        """Return the packet that the sheet belongs to; it replaces the organisation there."""
        return self._optional("foot_packet", "packet_version", office).strip()

    def _optional(self, name: str, key: str, office: Scope) -> str:
        is_known = office.value(key, is_optional=True) not in (None, "")
        return self._wording(name, office) if is_known else ""

    def _wording(self, name: str, scope: Scope) -> str:
        return self._house.wording[name].fill(scope)

    def _subtitle(self, setter: TextSetter, subtitle: str, record: Scope) -> Row:
        """Return the line under the title; an overlay prints the values in it."""
        template = self._definition.subtitle
        block = setter.wording(subtitle, self._width, "subtitle", 1)
        overlay_mask = (
            overlay_lines(block, subtitle, template.overlay_mask(record)) if record.is_overlay else ()
        )
        item = CellText(
            block,
            Align.CENTER,
            is_static=template.is_static or not record.is_overlay,
            overlay_mask=overlay_mask,
        )
        return Row(max(7 * MM, block.height), (PlacedCell(0, self._width, (item,)),), keep_with_next=True)

    def _centred(self, setter: TextSetter, height: float, text: str, style: str) -> Row:
        block = setter.wording(text, self._width, style, 1)
        item = CellText(block, Align.CENTER, is_static=True)
        return Row(max(height, block.height), (PlacedCell(0, self._width, (item,)),), keep_with_next=True)

    def _pair(self, setter: TextSetter, height: float, left: tuple[str, str], right: tuple[str, str]) -> Row:
        """Return a row with one text (wording, style) at either end, as high as they need."""
        half = (self._width - self._indent) / 2
        blocks: list[TextBlock] = [setter.wording(text, half, style, 1) for text, style in (left, right)]
        cells = (
            PlacedCell(self._indent, half, (CellText(blocks[0], is_static=True),)),
            PlacedCell(self._indent + half, half, (CellText(blocks[1], Align.RIGHT, is_static=True),)),
        )
        return Row(max(height, *(block.height for block in blocks)), cells, keep_with_next=True)
