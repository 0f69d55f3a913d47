"""Which forms the records of a desk can fill, as the features say; the printing service of a desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamdesk.app.features import features
from kamdesk.app.wiring import program_printing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamdesk.domain.records.kind import RecordKind
    from kamdesk.services.printing.form_data_source import RecordFormData
    from kamdesk.services.printing.printing import Printing
    from kamdesk.store.file.database import Database


def fillable_forms() -> frozenset[str]:
    """Return the ids of the forms that a desk's records can fill."""
    return frozenset().union(*(source.forms for source in _form_data()))


def monthly_forms() -> frozenset[str]:
    """Return those of them whose records belong to a month."""
    return frozenset().union(*(source.monthly for source in _form_data()))


def form_kinds() -> Mapping[str, RecordKind[Any]]:
    """Return which kind of record fills each of them."""
    return {form_id: source.kind for source in _form_data() for form_id in source.forms}


def desk_printing(database: Database | None) -> Printing:
    """Build the printing service of a desk; without one only blank forms and samples can be made."""
    if database is None:
        return program_printing((), office=dict)
    from kamdesk.services.desk.office import Office
    from kamdesk.services.printing.office_figures import office_figures

    sources = [build(database) for build in _form_data().values()]
    letterhead = Office(database).letterhead
    return program_printing(sources, office=lambda: {**letterhead(), "figures": office_figures(database)})


def _form_data() -> Mapping[type[RecordFormData], Callable[[Database], RecordFormData]]:
    return {source: build for feature in features() for source, build in feature.form_data().items()}
