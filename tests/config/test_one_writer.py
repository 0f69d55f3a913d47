"""No module but the durable writer makes, fills or renames a file by hand."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

import pytest

from tests.project import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

WRITER: Final = "config/durable_files.py"
MAY_BY_HAND: Final = {
    "app/console.py: os.open": "the null device takes the place of an output that nobody reads any more",
    "app/first_start.py: rename": "an office is renamed, no file",
    "ui/desk/office_panel.py: rename": "an office is renamed, no file",
    "app/crash_log.py: RotatingFileHandler": "a log grows line by line; losing its last line harms nobody",
    "ui/kit/look/style_images.py: write_bytes": "icons for the style sheet, in a folder that dies with it",
    "config/temporary_folders.py: mkdtemp": "folders that die with the program",
    "config/temporary_folders.py: os.open": "the mark that such a folder is in use",
    "config/temporary_folders.py: rename": "the mark, once it is locked",
    "store/file/held.py: open": "a lock is asked for, which takes a file that may be written; nothing is",
    "store/file/held.py: os.open": "a folder is opened to be locked; nothing is written there",
    "exchange/tables/strict_workbooks.py: open": "a copy in memory, which is only read",
    "exchange/tables/held_workbooks.py: open": "a part within an archive, whose file the writer made",
}
"""What writes otherwise, and why it may."""

WRITING_METHODS: Final = frozenset(
    {"write_text", "write_bytes", "touch", "rename", "hardlink_to", "symlink_to"}
)
WRITING_FUNCTIONS: Final = {
    "os": {"open", "replace", "rename", "renames", "link", "symlink", "truncate", "mkfifo"},
    "shutil": {"copy", "copy2", "copyfile", "copytree", "move", "make_archive", "unpack_archive"},
}
WRITING_CLASSES: Final = frozenset(
    {
        "QFile", "QSaveFile", "QPdfWriter", "QTemporaryFile", "QTemporaryDir", "QSettings", "TemporaryFile",
        "NamedTemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp",
        "FileHandler", "RotatingFileHandler", "TimedRotatingFileHandler",
    }
)  # fmt: skip
ONE_ARGUMENT: Final = 1


def written_by_hand(source: str) -> Iterator[str]:
    """Yield the calls and classes of a module that make, fill or rename files."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            bases = [base.attr if isinstance(base, ast.Attribute) else base for base in node.bases]
            yield from (base for base in bases if isinstance(base, str) and base in WRITING_CLASSES)
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(value=ast.Name(id=module), attr=name) if name in WRITING_FUNCTIONS.get(
                module, ()
            ):
                yield f"{module}.{name}"
            case ast.Attribute(attr=name) if name in WRITING_METHODS:
                yield name
            case ast.Attribute(attr="replace") if len(node.args) == ONE_ARGUMENT and not node.keywords:
                yield "replace"  # a path's; that of texts takes two arguments
            case ast.Attribute(attr=name) | ast.Name(id=name) if name in WRITING_CLASSES:
                yield name
            case ast.Attribute(attr="open") | ast.Name(id="open" | "ZipFile") if opens_for_writing(node):
                yield "open"
            case ast.Attribute(attr="ZipFile") if opens_for_writing(node):
                yield "ZipFile"
            case _:
                pass


def opens_for_writing(call: ast.Call) -> bool:
    modes = [*call.args, *(word.value for word in call.keywords if word.arg == "mode")]
    given = [mode.value for mode in modes if isinstance(mode, ast.Constant) and isinstance(mode.value, str)]
    return any(mode.strip("rbt+Uwax") == "" and set(mode) & set("wax+") for mode in given)


def test_files_are_written_by_the_one_writer() -> None:
    found = set()
    for path in sorted((ROOT / "kamdesk").rglob("*.py")):
        module = path.relative_to(ROOT / "kamdesk").as_posix()
        if module != WRITER:
            found |= {f"{module}: {call}" for call in written_by_hand(path.read_text("utf-8"))}
    assert found == set(MAY_BY_HAND)


@pytest.mark.parametrize(
    "planted",
    [
        "open(path, 'w')",
        "open(path, mode='ab')",
        "path.open('r+b')",
        "io.open(path, 'x')",
        "path.write_text(text)",
        "path.write_bytes(pdf)",
        "path.touch()",
        "draft.replace(target)",
        "draft.rename(target)",
        "os.replace(draft, target)",
        "os.open(path, os.O_CREAT)",
        "shutil.copyfile(a, b)",
        "ZipFile(path, 'w')",
        "zipfile.ZipFile(path, 'w')",
        "tempfile.NamedTemporaryFile()",
        "QSaveFile(name)",
    ],
)
def test_a_writer_is_recognised(planted: str) -> None:
    assert list(written_by_hand(planted))


@pytest.mark.parametrize(
    "harmless",
    [
        "path.open('rb')",
        "open(path)",
        "text.replace('a', 'b')",
        "replace(value, name='x')",
        "desks.open(path)",
    ],
)
def test_what_writes_nothing_is_left_alone(harmless: str) -> None:
    assert not list(written_by_hand(harmless))
