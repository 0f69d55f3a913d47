"""The foot of every page: form, the record's code in letters and as a Data Matrix, page, organisation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamdesk.documents.figures.data_matrix import MODULES, data_matrix
from kamdesk.documents.pages.overlay import overlay_lines
from kamdesk.documents.pages.rows import MM, CellText, PlacedCell, PlacedMatrix, Row, RowDrawing
from kamdesk.documents.text.typesetting import Align
from kamdesk.documents.values.templates import PRINTED, UNPRINTED
from kamdesk.domain.printing.paper_codes import PaperCode, paper_code_text

if TYPE_CHECKING:
    from kamdesk.documents.definitions.definitions import FormDefinition
    from kamdesk.documents.pages.text_setting import TextSetter
    from kamdesk.documents.values.templates import Scope

FOOT_DISTANCE: Final = 4 * MM
"""Between the type area and the foot."""
_HEIGHT: Final = 5 * MM
_MIDDLE: Final = 0.2  # share of the width, where pages are numbered
_RIGHT: Final = 0.15  # share that is left to the organisation beside the longest code
_GAP: Final = 2 * MM
_MATRIX_GAP: Final = 1.5 * MM
_UNPRINTED_EDGE: Final = 4.2 * MM  # most printers cannot print nearer to the edge
_STYLE: Final = "small"


class Foot:
    """Sets the foot of one form; an overlay adds codes to paper on which the blank form is printed."""

    def __init__(self, definition: FormDefinition, *, is_overlay: bool) -> None:
        self._definition = definition
        self._width = definition.paper.inner_width * MM
        self._is_overlay = is_overlay

    def row(self, setter: TextSetter, office: Scope, page: int, pages: int) -> Row:
        """Return the foot of a page; the code has its room first, the organisation what is left."""
        office = office.within({"page": page, "pages": pages})
        code = self._record_code(office)
        matrix = self._matrix(code, page)
        beside = _MATRIX_GAP + matrix.side if matrix else 0.0
        middle = self._width * _MIDDLE if pages > 1 else 0.0
        identity = self._identity(setter, office, code, self._width * (1 - _RIGHT) - middle - beside)
        left = identity.block.width + beside
        begin = max((self._width - middle) / 2, left + _GAP)
        end = begin + middle
        numbered = self._wording("foot_pages", office) if middle else ""
        right = self._packet(office) or self._wording("foot_right", office)
        cells = (
            PlacedCell(0.0, begin, (identity,)),
            PlacedCell(begin, middle, (_static(setter, numbered, middle, Align.CENTER),)),
            PlacedCell(end, self._width - end, (_static(setter, right, self._width - end, Align.RIGHT),)),
        )
        matrices = (matrix._replace(x=left - matrix.side),) if matrix else ()
        return Row(_HEIGHT, cells, drawing=RowDrawing(matrices=matrices))

    def _identity(self, setter: TextSetter, office: Scope, code: str, room: float) -> CellText:
        """Return number and version of the form, and the code of the record, which is all an overlay adds."""
        form = self._wording("foot_left", office)
        record = self._wording("foot_record", office) if code else ""
        block = setter.shortened_line(form + record, room, _STYLE)
        mask = UNPRINTED * len(form) + PRINTED * len(record)
        overlay_mask = overlay_lines(block, form + record, mask) if self._is_overlay else ()
        return CellText(block, is_static=not code, overlay_mask=overlay_mask)

    def _record_code(self, office: Scope) -> str:
        """Return the code of the record; where the blank form has its own code, an overlay has no room."""
        form = self._definition
        if not form.has_code or (self._is_overlay and form.comes_back):
            return ""
        return str(office.value("record_code", is_optional=True) or "")

    def _matrix(self, code: str, page: int) -> PlacedMatrix | None:
        """Return the Data Matrix of a page, in the middle of the foot or as low as printers reach.

        None without code, or where the lower margin does not hold even smaller modules.
        """
        form = self._definition
        if not code and (self._is_overlay or not form.comes_back):
            return None
        matrix = data_matrix(paper_code_text(PaperCode(form.number, form.version, page, code)))
        room = form.paper.margins.bottom * MM - _UNPRINTED_EDGE
        for module in (size * MM for size in MODULES):
            side = matrix.modules * module
            if side + module <= room:
                top = min((_HEIGHT - side) / 2, room - side - FOOT_DISTANCE)
                return PlacedMatrix(matrix, 0.0, top, module)
        return None

    def _packet(self, office: Scope) -> str:
        """Return the packet that the sheet belongs to; it replaces the organisation there."""
        is_known = office.value("packet_version", is_optional=True) not in (None, "")
        return self._wording("foot_packet", office).strip() if is_known else ""

    def _wording(self, name: str, office: Scope) -> str:
        return self._definition.house.wording[name].fill(office)


def _static(setter: TextSetter, text: str, width: float, align: Align) -> CellText:
    return CellText(setter.shortened_line(text, width, _STYLE), align, is_static=True)
