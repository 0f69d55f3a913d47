"""The folder of the office's own forms: its description file, and copies of shipped forms to change."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamdesk.config.durable_files import make_missing, write_file
from kamdesk.config.given_files import require_file
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from pathlib import Path

_DESCRIPTION: Final = "README.md"
_SEAL: Final = "\n<!-- 由程序更新，改动过就不再更新 {digest} -->\n"
_FORM: Final = "form.yaml"
_SAMPLE: Final = "sample.yaml"


@dataclass(frozen=True, slots=True)
class OwnForm:
    """The folder of one of the office's own forms; ``is_new`` where it was made just now."""

    folder: Path
    is_new: bool


class OwnForms:
    """Makes the folder ``own`` and copies definitions from ``shipped`` to it, never over a file there.

    Only the description of the file format is updated with the program, unless somebody edited it: its
    last line holds a digest of the rest, which shows whether somebody did.
    """

    def __init__(self, shipped: Path, own: Path) -> None:
        self._shipped = shipped
        self._own = own

    @property
    def folder(self) -> Path:
        """The folder of the office's own forms, which may not exist yet."""
        return self._own

    def make_folder(self) -> Path:
        """Return the folder, made where it was not, with the present description of definitions in it.

        Raises `UserError` naming the place and the reason where it cannot be written.
        """
        present = _sealed(_read(self._shipped / _DESCRIPTION, self._own))
        target = self._own / _DESCRIPTION
        kept = _read(target, self._own) if target.exists() else None
        if kept != present and (kept is None or _is_untouched(kept)):
            _write(target, present)
        return self._own

    def copy(self, form_id: str) -> OwnForm:
        """Copy a shipped form and its sample record, to be changed; an existing own form is not changed.

        Raises `UserError` naming the place and the reason where it cannot be written; then the shipped
        form stays in use.
        """
        folder = self.make_folder() / form_id
        if (folder / _FORM).exists():
            return OwnForm(folder, is_new=False)
        for name in (_SAMPLE, _FORM):  # the form last: a folder without it is ignored
            _copy_missing(self._shipped / form_id / name, folder / name)
        return OwnForm(folder, is_new=True)


def _copy_missing(source: Path, target: Path) -> None:
    if not target.exists():
        _write(target, _read(source, target.parent))


def _read(path: Path, folder: Path) -> bytes:
    require_file(path)
    try:
        return path.read_bytes()
    except OSError as error:
        raise _refusal(folder, error) from error


def _write(target: Path, content: bytes) -> None:
    try:
        make_missing(target.parent)
    except OSError as error:
        raise _refusal(target.parent, error) from error
    write_file(target, content)


def _refusal(folder: Path, error: OSError) -> UserError:
    return UserError(Message("没能准备表单文件夹“{path}”：{reason}。", path=folder, reason=reason_of(error)))


def _sealed(text: bytes) -> bytes:
    return text + _SEAL.format(digest=_digest(text)).encode()


def _is_untouched(content: bytes) -> bool:
    """Return whether a description is as the program wrote it, in this version or another.

    Line ends do not count: an editor that was only looked into may have changed them.
    """
    text, _, seal = content.replace(b"\r\n", b"\n").rstrip(b"\n").rpartition(b"\n")
    return seal + b"\n" == _SEAL.format(digest=_digest(text)).encode().lstrip(b"\n")


def _digest(text: bytes) -> str:
    return hashlib.sha256(text.replace(b"\r\n", b"\n")).hexdigest()[:16]
