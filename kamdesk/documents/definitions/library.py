"""The folders of form definitions: the shipped ones, and an office's own that go before them."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from kamdesk.documents.definitions.building import FormBuilder
from kamdesk.documents.definitions.heads import form_name
from kamdesk.documents.definitions.reading import DefinitionError, read_node
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kamdesk.documents.definitions.definitions import FormDefinition
    from kamdesk.documents.definitions.reading import Node
    from kamdesk.documents.definitions.schema import Schema
    from kamdesk.domain.printing.catalogue import FormName

__all__ = ["DefinitionError", "FormLibrary", "read_values"]

_HOUSE: Final = "house-style.yaml"
_FORM: Final = "form.yaml"
_SAMPLE: Final = "sample.yaml"
_SAMPLE_OFFICE: Final = "sample-office.yaml"


_UNFIT: Final = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
"""What building raises on values that the schema lets pass, so that one form never hides the others."""


class _Cached(NamedTuple):
    """A form as read, or why it cannot be used; the times of its files; the fault of the first choice."""

    stamp: tuple[tuple[Path, int], ...]
    result: FormDefinition | DefinitionError
    fault: DefinitionError | None


class _Schemas(NamedTuple):
    """What definition files are checked against."""

    form: Schema
    house: Schema


class FormLibrary:
    """Form definitions: one sub-folder per form with ``form.yaml`` and ``sample.yaml``.

    A form, sample or house style in ``own`` replaces the shipped one of the same name. Where
    the office's own is faulty the shipped one is used and `fault` returns what is wrong. An own house style
    need only contain what differs.

    What the office wrote is checked against ``schema.json``. The shipped files have passed that before they
    were shipped, and the schema is not even read for their sake.
    """

    def __init__(self, folder: Path, own: Path | None = None) -> None:
        self._folder = folder
        self._own = own
        self._cache: dict[str, _Cached] = {}
        self._names: dict[tuple[Path, int], FormName | None] = {}

    def ids(self) -> list[str]:
        """Return the ids of all forms, in order."""
        folders = [self._folder, *([self._own] if self._own else [])]
        return sorted({path.parent.name for folder in folders for path in folder.glob(f"*/{_FORM}")})

    def names(self) -> Iterator[FormName]:
        """Yield what the forms are called, without reading them whole; faulty heads are passed over."""
        for form_id in self.ids():
            path = self._own_file(form_id, _FORM) or self._folder / form_id / _FORM
            stamp = path, _changed_at(path)
            if stamp not in self._names:
                self._names[stamp] = form_name(path)
            name = self._names[stamp]
            if name is not None:
                yield name

    def definition(self, form_id: str) -> FormDefinition:
        """Return one form, read again after a file has changed.

        Raises `DefinitionError` naming file, line and reason where no definition can be used.
        """
        result = self._cached(form_id).result
        if isinstance(result, DefinitionError):
            raise result
        return result

    def is_usable(self, form_id: str) -> bool:
        """Return whether any definition of a form can be used."""
        return not isinstance(self._cached(form_id).result, DefinitionError)

    def fault(self, form_id: str) -> DefinitionError | None:
        """Return why a form, or the office's own definition of it, cannot be used; None if all is well."""
        return self._cached(form_id).fault

    def sample(self, form_id: str) -> dict[str, object]:
        """Read the sample record of a form."""
        own = self._own_file(form_id, _SAMPLE)
        return read_values(own or self._folder / form_id / _SAMPLE)

    def sample_office(self) -> dict[str, object]:
        """Return the letterhead of the firm that all samples tell of."""
        from kamdesk.documents.figures.sample_logo import sample_logo  # Pillow draws for samples alone

        return {**read_values(self._folder / _SAMPLE_OFFICE), "logo": sample_logo()}

    def _cached(self, form_id: str) -> _Cached:
        shipped = self._folder / form_id / _FORM, self._folder / _HOUSE
        own_form, own_house = self._own_file(form_id, _FORM), self._own_file("", _HOUSE)
        chosen = own_form or shipped[0], own_house or shipped[1]
        stamp = tuple((path, _changed_at(path)) for path in (*chosen, *shipped))
        known = self._cache.get(form_id)
        if known is None or known.stamp != stamp:
            known = self._cache[form_id] = _Cached(stamp, *self._first_usable(form_id, chosen, shipped))
        return known

    def _first_usable(
        self, form_id: str, chosen: tuple[Path, Path], shipped: tuple[Path, Path]
    ) -> tuple[FormDefinition | DefinitionError, DefinitionError | None]:
        """Try the office's own files, its form in the shipped style, then the shipped form."""
        try:
            return self._form(form_id, *chosen), None
        except DefinitionError as problem:
            fault = problem
        for pair in dict.fromkeys([(chosen[0], shipped[1]), shipped]):
            if pair == chosen or not pair[0].is_file():
                continue
            try:
                return self._form(form_id, *pair), fault
            except DefinitionError:
                continue  # try the next; the fault to report is that of the first choice
        return fault, fault

    def _form(self, form_id: str, path: Path, house_path: Path) -> FormDefinition:
        root, house = read_node(path), read_node(house_path)
        if house_path != (shipped := self._folder / _HOUSE):
            house = house.with_defaults(read_node(shipped))
            self._schemas.house.check(house)
        if path != self._folder / form_id / _FORM:
            self._schemas.form.check(root)
        if root.text("id") != form_id:
            root.at("id").refuse(Message("编号应与文件夹同名：{name}。", name=form_id))
        try:
            return FormBuilder(house, root).form()
        except _UNFIT as error:
            raise root.refusal(
                Message("其中的值不能一起使用（{name}）。", name=type(error).__name__)
            ) from error

    @cached_property
    def _schemas(self) -> _Schemas:
        from kamdesk.documents.definitions.schema import Schema  # compiled only where an office has own forms

        schema = json.loads((self._folder / "schema.json").read_text(encoding="utf-8"))
        house = {"$ref": "#/definitions/house", "definitions": schema["definitions"]}
        return _Schemas(Schema(schema), Schema(house))

    def _own_file(self, form_id: str, name: str) -> Path | None:
        path = self._own / form_id / name if self._own else None
        return path if path and path.exists() else None


def read_values(path: Path) -> dict[str, object]:
    """Read a YAML file of values: text, integers, exact decimals, dates, lists; raise `DefinitionError`."""
    root: Node = read_node(path)
    if not isinstance(root.value, dict):
        root.refuse(Message("应为一组“名称: 值”。"))
    return dict(root.value)


def _changed_at(path: Path) -> int:
    return path.stat().st_mtime_ns if path.is_file() else 0
