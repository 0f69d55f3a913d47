"""The office's own forms: their folder, with a description in it, and copies of shipped forms to change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.domain.errors import UserError
from kamdesk.domain.refusals import reason_of
from kamdesk.domain.text import Message
from kamdesk.exchange.whole_files import write_whole

if TYPE_CHECKING:
    from pathlib import Path

_DESCRIPTION: Final = "README.md"
_FORM: Final = "form.yaml"
_SAMPLE: Final = "sample.yaml"


@dataclass(frozen=True, slots=True)
class OwnForm:
    """The folder of one of the office's own forms; ``is_new`` where it was made just now."""

    folder: Path
    is_new: bool


class OwnForms:
    """Makes the folder ``own`` and copies definitions from ``shipped`` to it, never over a file there."""

    def __init__(self, shipped: Path, own: Path) -> None:
        self._shipped = shipped
        self._own = own

    def make_folder(self) -> Path:
        """Return the folder, made where it was not, with the description of definitions in it.

        Raises `UserError` naming the place and the reason where it cannot be written.
        """
        _copy_missing(self._shipped / _DESCRIPTION, self._own / _DESCRIPTION)
        return self._own

    def copy(self, form_id: str) -> OwnForm:
        """Copy a shipped form and its sample record, to be changed; one's own of that id stays as it is.

        Raises `UserError` naming the place and the reason where it cannot be written; then the shipped
        form goes on serving.
        """
        folder = self.make_folder() / form_id
        if (folder / _FORM).exists():
            return OwnForm(folder, is_new=False)
        for name in (_SAMPLE, _FORM):  # the form last: without it the rest of the folder counts for nothing
            _copy_missing(self._shipped / form_id / name, folder / name)
        return OwnForm(folder, is_new=True)


def _copy_missing(source: Path, target: Path) -> None:
    if target.exists():
        return
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        content = source.read_bytes()
    except OSError as error:
        message = Message(
            "没能准备表单文件夹“{path}”：{reason}。", path=target.parent, reason=reason_of(error)
        )
        raise UserError(message) from error
    write_whole(target, lambda draft: draft.write_bytes(content))
