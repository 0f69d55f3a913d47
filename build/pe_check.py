"""Reads a built Windows program back: is it what it says it is, and does it bring all it loads?"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final

import branding
import pefile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

# What Windows 10 1903 brings itself; everything else a file imports must lie in the program's folder.
SYSTEM_DLLS: Final = frozenset({
    "advapi32", "authz", "bcrypt", "bcryptprimitives", "cfgmgr32", "combase", "comctl32", "comdlg32",
    "credui", "crypt32", "cryptbase", "d2d1", "d3d11", "d3d12", "d3d9", "dcomp", "dnsapi", "dwmapi",
    "dwrite", "dxgi", "gdi32", "gdiplus", "icuuc", "imm32", "iphlpapi", "kernel32", "mpr", "mscms",
    "msvcrt", "ncrypt", "netapi32", "normaliz", "ntdll", "ole32", "oleacc", "oleaut32", "powrprof",
    "propsys", "psapi", "rpcrt4", "runtimeobject", "secur32", "setupapi", "shcore", "shell32",
    "shlwapi", "ucrtbase", "uiautomationcore", "user32", "userenv", "usp10", "uxtheme", "version",
    "wevtapi", "winhttp", "winmm", "winspool", "wldap32", "ws2_32", "wsock32", "wtsapi32",
})  # fmt: skip
_SYSTEM_SETS: Final = ("api-ms-win-", "ext-ms-win-")
_GUI: Final = pefile.SUBSYSTEM_TYPE["IMAGE_SUBSYSTEM_WINDOWS_GUI"]
_CONSOLE: Final = pefile.SUBSYSTEM_TYPE["IMAGE_SUBSYSTEM_WINDOWS_CUI"]
_X64: Final = pefile.MACHINE_TYPE["IMAGE_FILE_MACHINE_AMD64"]
_GROUP_ICON: Final = pefile.RESOURCE_TYPE["RT_GROUP_ICON"]
EXECUTABLES: Final = {"KamDesk.exe": _GUI, "kamdesk-cli.exe": _CONSOLE}


def problems(program: Path, version: str, shims: frozenset[str]) -> Iterator[str]:
    """What is wrong with the Windows program in a folder, one sentence each.

    Args:
        program: The folder that holds the executables.
        version: What their version resource must say.
        shims: File names that may never be shipped.
    """
    yield from named_problems(program, shims)
    files = _files(program)
    for name, subsystem in EXECUTABLES.items():
        if name.lower() in files:
            yield from _executable_problems(files[name.lower()], version, subsystem)
    yield from _unmet_imports(files)


def named_problems(program: Path, shims: frozenset[str]) -> Iterator[str]:
    """What is wrong by the mere names of the files."""
    names = _files(program).keys()
    yield from (f"{name} belongs to the builder and was collected" for name in sorted(shims & names))
    yield from (f"{name} is missing" for name in EXECUTABLES if name.lower() not in names)


def is_known_to_windows(library: str) -> bool:
    """Whether every supported Windows has this library itself."""
    name = library.lower()
    stem = PurePath(name).stem if name.endswith((".dll", ".drv")) else name
    return stem in SYSTEM_DLLS or name.startswith(_SYSTEM_SETS)


def _files(program: Path) -> dict[str, Path]:
    """The program's files by their names as Windows compares them."""
    return {path.name.lower(): path for path in program.rglob("*") if path.is_file()}


def _executable_problems(path: Path, version: str, subsystem: int) -> Iterator[str]:
    with pefile.PE(str(path)) as image:
        if image.FILE_HEADER.Machine != _X64:
            yield f"{path.name} is not for x64"
        if image.OPTIONAL_HEADER.Subsystem != subsystem:
            yield f"{path.name} has the wrong subsystem"
        resources = [entry.id for entry in image.DIRECTORY_ENTRY_RESOURCE.entries]
        if _GROUP_ICON not in resources:
            yield f"{path.name} has no icon"
        texts = _version_texts(image)
        if texts.get("FileVersion") != version:
            yield f"{path.name} says it is version {texts.get('FileVersion')}, not {version}"
        if texts.get("FileDescription") != branding.DESCRIPTION:
            yield f"{path.name} describes itself as {texts.get('FileDescription')}"


def _version_texts(image: pefile.PE) -> Mapping[str, str]:
    return {
        key.decode(): value.decode()
        for information in getattr(image, "FileInfo", ())
        for part in information
        for table in getattr(part, "StringTable", ())
        for key, value in table.entries.items()
    }


def _unmet_imports(files: Mapping[str, Path]) -> Iterator[str]:
    for name, path in sorted(files.items()):
        if not name.endswith((".exe", ".dll", ".pyd")):
            continue
        with pefile.PE(str(path), fast_load=True) as image:
            image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
            imported = [entry.dll.decode() for entry in getattr(image, "DIRECTORY_ENTRY_IMPORT", ())]
        yield from (
            f"{name} needs {library}, which is neither in the program nor known to be in Windows"
            for library in imported
            if library.lower() not in files and not is_known_to_windows(library)
        )
