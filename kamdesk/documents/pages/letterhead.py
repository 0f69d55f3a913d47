"""The heads of a form: letterhead and title on its first page, the running head on further ones."""

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


class Letterhead:
    """Sets the heads of one form; ``logo_width`` is the width of the logo at the left, 0 without one."""

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
        rule = Bar(0, 7.2 * MM, self._width, 0.6, self._house.colours["accent"])
        cell = PlacedCell(0, self._width, (CellText(text, is_static=True),))
        return Row(9.5 * MM, (cell,), (rule,), keep_with_next=True)

    def _wording(self, name: str, scope: Scope) -> str:
        return self._house.wording[name].fill(scope)

    def _subtitle(self, setter: TextSetter, subtitle: str, record: Scope) -> Row:
        """Return the line under the title; an overlay prints the values in it."""
        template = self._definition.subtitle
        block = setter.value(subtitle, self._width, "subtitle", 1)
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
        block = setter.value(text, self._width, style, 1)
        item = CellText(block, Align.CENTER, is_static=True)
        return Row(max(height, block.height), (PlacedCell(0, self._width, (item,)),), keep_with_next=True)

    def _pair(self, setter: TextSetter, height: float, left: tuple[str, str], right: tuple[str, str]) -> Row:
        """Return a row with one text (wording, style) at either end, as high as they need."""
        half = (self._width - self._indent) / 2
        blocks: list[TextBlock] = [setter.value(text, half, style, 1) for text, style in (left, right)]
        cells = (
            PlacedCell(self._indent, half, (CellText(blocks[0], is_static=True),)),
            PlacedCell(self._indent + half, half, (CellText(blocks[1], Align.RIGHT, is_static=True),)),
        )
        return Row(max(height, *(block.height for block in blocks)), cells, keep_with_next=True)
