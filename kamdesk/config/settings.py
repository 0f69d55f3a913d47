"""The settings of this PC: declared in one table, kept in one JSON file in the configuration folder."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from kamdesk.config.durable_files import make_folder, write_file
from kamdesk.config.given_files import read_given
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import term

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

T = TypeVar("T", str, float, bool)


class SettingKind(Enum):
    """How a setting is chosen on the settings page."""

    CHOICE = "choice"
    FLAG = "flag"
    FOLDER = "folder"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One setting: key in the file, default, label, group, how it is chosen, allowed values.

    ``choices`` pairs each value with its Chinese word; empty where any value of the type is allowed.
    ``at_start`` says that a change takes effect at the next start of the program.
    """

    key: str
    default: T
    label: str
    group: str
    kind: SettingKind
    choices: tuple[tuple[T, str], ...] = ()
    hint: str = ""
    at_start: bool = False

    def accepts(self, value: object) -> bool:
        """Tell whether ``value``, as read from a file, is allowed for this setting."""
        if not isinstance(value, type(self.default)) or (isinstance(value, str) and not _can_be_named(value)):
            return False
        return not self.choices or value in dict(self.choices)


LOOK: Final = term("外观")
USER: Final = term("使用者")
DATA: Final = term("数据与备份")

LANGUAGE: Final = Setting(
    "language",
    "zh_CN",
    term("界面语言"),
    LOOK,
    SettingKind.CHOICE,
    (("zh_CN", "简体中文"), ("zh_TW", "繁體中文"), ("en", "English")),
    at_start=True,
)
APPEARANCE: Final = Setting(
    "appearance",
    "system",
    term("明暗"),
    LOOK,
    SettingKind.CHOICE,
    (("system", term("跟随系统")), ("light", term("浅色")), ("dark", term("深色"))),
)
FONT_FACTOR: Final = Setting(
    "font_factor",
    1.0,
    term("字号"),
    LOOK,
    SettingKind.CHOICE,
    ((0.9, term("较小")), (1.0, term("标准")), (1.15, term("较大")), (1.3, term("大")), (1.5, term("特大"))),
)
HOLDS_ALL_ROLES: Final = Setting(
    "holds_all_roles",
    default=False,
    label=term("一人兼任各岗位"),
    group=USER,
    kind=SettingKind.FLAG,
    hint=term("部门只用这一台电脑、由一人办理全部事务时选用：审核、签批都以此人的名义。"),
)
DATA_FILE: Final = Setting(
    "data_file",
    "",
    term("数据文件"),
    DATA,
    SettingKind.FILE,
    hint=term("客户数据所在的文件；留空即用默认位置。"),
    at_start=True,
)
BACKUP_AT_EXIT: Final = Setting(
    "backup_at_exit",
    default=True,
    label=term("退出时备份"),
    group=DATA,
    kind=SettingKind.FLAG,
    hint=term("备份写好后会重新读一遍，核对无误才算数。"),
)
SECOND_BACKUP_FOLDER: Final = Setting(
    "second_backup_folder",
    "",
    term("第二备份文件夹"),
    DATA,
    SettingKind.FOLDER,
    hint=term("每次备份再存一份到这里，例如移动硬盘；留空即不存。"),
)

SETTINGS: Final[tuple[Setting[str] | Setting[float] | Setting[bool], ...]] = (
    LANGUAGE,
    APPEARANCE,
    FONT_FACTOR,
    HOLDS_ALL_ROLES,
    DATA_FILE,
    BACKUP_AT_EXIT,
    SECOND_BACKUP_FOLDER,
)

_LARGEST: Final = 20_000_000  # bytes; what windows remember takes some thousands
_VALUES: Final = "settings"
_REMEMBERED: Final = "places"  # called so since the first version of the file


class Settings:
    """Reads and writes the settings file; a value that cannot be read counts as the default.

    Besides the declared settings the file keeps what windows remember under names of their own: their size,
    columns, saved views, calibrations of printers.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        stored = _read(path)
        self._values: dict[str, Any] = _section(stored, _VALUES)
        self._remembered: dict[str, Any] = _section(stored, _REMEMBERED)

    def get(self, setting: Setting[T]) -> T:
        """Return the chosen value, or the default where none was chosen or it is not allowed."""
        value = self._values.get(setting.key, setting.default)
        return cast("T", value) if setting.accepts(value) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep ``value`` and write the file.

        Raises `ValueError` for a value that the table does not allow, and `UserError` where the file cannot
        be written; the setting stays as it was then.
        """
        if not setting.accepts(value):
            raise ValueError(f"{setting.key}: {value!r}")
        self._write({**self._values, setting.key: value})
        self._values[setting.key] = value

    def recall(self, name: str, default: Any = None) -> Any:
        """Return the JSON value that was remembered under ``name``."""
        return self._remembered.get(name, default)

    def remember(self, name: str, value: Any) -> None:
        """Remember a JSON value under ``name``; it is written by the next `save`."""
        self._remembered[name] = value

    def save(self) -> None:
        """Write the file; raises `UserError` where it cannot be written."""
        self._write(self._values)

    def _write(self, values: Mapping[str, object]) -> None:
        text = json.dumps({_VALUES: values, _REMEMBERED: self._remembered}, ensure_ascii=False, indent=1)
        make_folder(self._path.parent)
        # Half characters, as in paths that are no text to the system, stay as JSON writes them.
        write_file(self._path, text.encode(errors="backslashreplace"))


def _can_be_named(text: str) -> bool:
    """Tell whether a text can be handed to the system, as part of a path; half a character cannot."""
    try:
        os.fsencode(text)
    except UnicodeEncodeError:
        return False
    return True


def _read(path: Path) -> Mapping[str, object]:
    try:
        stored = json.loads(read_given(path, _LARGEST).decode())
    except (OSError, ValueError, RecursionError, UserError):  # the reader of JSON gives up on deep nesting
        return {}
    return stored if isinstance(stored, dict) else {}


def _section(stored: Mapping[str, object], name: str) -> dict[str, Any]:
    section = stored.get(name)
    return dict(section) if isinstance(section, dict) else {}
