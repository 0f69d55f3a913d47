"""The typefaces of printed forms: the project's own where installed, else Chinese ones of the system."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamdesk.documents.fonts.truetype import Face, UnusableFontError
from kamdesk.documents.fonts.typeface import Typeface
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class FontRole(StrEnum):
    """What a typeface is for: 黑体 for titles and labels, 宋体 for text, 楷体 for cards and names."""

    TITLE = "title"
    TITLE_BOLD = "title-bold"
    BODY = "body"
    BODY_BOLD = "body-bold"
    CARD = "card"


OWN_FILES: Final = {
    FontRole.TITLE: "NotoSansSC-Regular.ttf",
    FontRole.TITLE_BOLD: "NotoSansSC-Bold.ttf",
    FontRole.BODY: "NotoSerifSC-Regular.ttf",
    FontRole.BODY_BOLD: "NotoSerifSC-Bold.ttf",
    FontRole.CARD: "LXGWWenKai-Regular.ttf",
}

_SANS: Final = ("simhei.ttf", "msyh.ttc", "wqy-zenhei.ttc", "wqy-microhei.ttc", "DroidSansFallbackFull.ttf")
_SONG: Final = ("simsun.ttc", "uming.ttc", "gbsn00lp.ttf")
_KAI: Final = ("simkai.ttf", "ukai.ttc", "gkai00mp.ttf", "TW-Kai-98_1.ttf")
_SYSTEM_FILES: Final[dict[FontRole, tuple[str, ...]]] = {
    FontRole.TITLE: (*_SANS, *_SONG),
    FontRole.TITLE_BOLD: ("msyhbd.ttc", *_SANS, *_SONG),
    FontRole.BODY: (*_SONG, *_SANS),
    FontRole.BODY_BOLD: (*_SONG, *_SANS),
    FontRole.CARD: (*_KAI, *_SONG, *_SANS),
}
_LATIN_FILES: Final = ("DejaVuSans.ttf", "LiberationSans-Regular.ttf", "arial.ttf")
_RARE_FILES: Final = ("simsunb.ttf", "HanaMinB.ttf", "HanaMinA.ttf", "BabelStoneHan.ttf")
_FALLBACKS: Final = {
    FontRole.TITLE: (FontRole.BODY, FontRole.CARD),
    FontRole.TITLE_BOLD: (FontRole.BODY_BOLD, FontRole.TITLE, FontRole.CARD),
    FontRole.BODY: (FontRole.TITLE, FontRole.CARD),
    FontRole.BODY_BOLD: (FontRole.TITLE_BOLD, FontRole.BODY, FontRole.CARD),
    FontRole.CARD: (FontRole.BODY, FontRole.TITLE),
}
_LATIN: Final = {FontRole.CARD: FontRole.BODY}
"""Whose letters and figures a role borrows: those of a 楷体 have no serifs and look foreign beside it."""


class Typefaces:
    """One typeface per role, opened on first use; `notice` says whether substitutes are used."""

    def __init__(self, own_folder: Path, system_folders: Sequence[Path] | None = None) -> None:
        self._own_folder = own_folder
        self._system_folders = _usual_folders() if system_folders is None else tuple(system_folders)
        self._system: dict[str, Path] | None = None
        self._faces: dict[Path, Face | None] = {}
        self._made: dict[FontRole, Typeface] = {}

    def typeface(self, role: FontRole) -> Typeface:
        """Return the typeface of a role; raise `UserError` where no Chinese font is found."""
        if role not in self._made:
            latin = self._of_role(_LATIN[role]) if role in _LATIN else None
            self._made[role] = Typeface(list(self._chain(role)), latin)
        return self._made[role]

    def notice(self) -> Message | None:
        """Return a sentence where fonts of the system replace missing ones of the project; None otherwise."""
        absent = [name for name in OWN_FILES.values() if not (self._own_folder / name).is_file()]
        if not absent:
            return None
        return Message(
            "缺少自带字体 {names}，暂用系统字体打印，版面可能略有不同；重新安装即可补齐。",
            names="、".join(absent),
        )

    def _chain(self, role: FontRole) -> Iterator[Face]:
        first = self._of_role(role)
        if first is None:
            raise UserError(Message("找不到可用的中文字体，无法排版。请重新安装程序，数据没有改动。"))
        faces = [first, *(self._of_role(other) for other in _FALLBACKS[role])]
        faces += [self._of_system([name]) for name in (*_LATIN_FILES, *_RARE_FILES)]
        yield from dict.fromkeys(face for face in faces if face is not None)

    def _of_role(self, role: FontRole) -> Face | None:
        own = self._own_folder / OWN_FILES[role]
        face = self._open(own) if own.is_file() else None
        return face or self._of_system(_SYSTEM_FILES[role])

    def _of_system(self, names: Iterable[str]) -> Face | None:
        if self._system is None:
            self._system = _font_files(self._system_folders)
        paths = (self._system[name.lower()] for name in names if name.lower() in self._system)
        return next((face for path in paths if (face := self._open(path))), None)

    def _open(self, path: Path) -> Face | None:
        if path not in self._faces:
            try:
                face = Face(path)
                face.glyph(" ")  # its character map may be of a kind we cannot read
                self._faces[path] = face
            except (OSError, UnusableFontError, ValueError):  # ValueError: an empty file maps to nothing
                self._faces[path] = None
        return self._faces[path]


def _usual_folders() -> tuple[Path, ...]:
    windows = os.environ.get("WINDIR")
    if windows:
        local = os.environ.get("LOCALAPPDATA", "")
        return (Path(windows) / "Fonts", Path(local) / "Microsoft" / "Windows" / "Fonts")
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")


def _font_files(folders: Iterable[Path]) -> dict[str, Path]:
    found: dict[str, Path] = {}
    for folder in folders:
        for pattern in ("**/*.tt[fc]", "**/*.TT[FC]"):
            for path in sorted(folder.glob(pattern)):
                found.setdefault(path.name.lower(), path)
    return found
