"""Numbers whose kind another column of the row says, as address books have them: mobile, work, fax, home."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamdesk.domain.readings.telephones import is_mobile
from kamdesk.domain.records.fields import TextForm
from kamdesk.domain.records.imports.cells import written

if TYPE_CHECKING:
    from kamdesk.domain.records.imports.columns import ColumnMeaning
    from kamdesk.domain.records.imports.scheme import ImportScheme
    from kamdesk.domain.records.imports.table import CellValue, TableRow

_BETWEEN: Final = re.compile(r"\s*:::\s*")


def as_labelled(scheme: ImportScheme, column: ColumnMeaning, row: TableRow) -> ColumnMeaning:
    """Return what a column means in a row, by the label that stands there; without target if nothing."""
    target = column.target
    if column.label_index is None or target is None:
        return column
    is_of_address = target.whole.field.name in scheme.imported.addresses
    is_place = is_of_address or target.field.form is TextForm.POSTCODE
    if not (target.field.form is TextForm.TELEPHONE or is_place):
        return column
    label = written(row.cell(column.label_index))
    found = (each for pattern, each in scheme.imported.labels if re.search(pattern, label, re.IGNORECASE))
    own = next(found, None)
    if is_place:
        return replace(column, target=None) if own == "" else column
    if own is None:
        is_one = is_mobile(written(row.cell(column.index)))
        own = replace(target, field=replace(target.field, name="mobile" if is_one else "telephone")).id
    return replace(column, target=scheme.target(own))


def divided(cell: CellValue) -> CellValue:
    """Write several values in one cell as people do, who put no colons between them."""
    return _BETWEEN.sub("、", cell) if isinstance(cell, str) else cell
