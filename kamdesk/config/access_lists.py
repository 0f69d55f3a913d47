"""Asks the system who besides this user may read a file."""

from __future__ import annotations

import ctypes
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from kamdesk.domain.desk.access import AccessEntry, listed_readers, name_of, readers_by_mode
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FILE: Final = 1  # SE_FILE_OBJECT
_ACCESS_LIST: Final = 4  # DACL_SECURITY_INFORMATION
_TOKEN_QUERY: Final = 8
_TOKEN_USER: Final = 1
_ALLOWING: Final = frozenset({0, 9})  # ACCESS_ALLOWED_ACE_TYPE, and the same with a condition
_DENYING: Final = frozenset({1, 10})
_ENTRY_HEAD: Final = 8  # bytes before the SID of an entry
_NAME_LENGTH: Final = 256


def readers_of(path: Path) -> tuple[Message, ...]:
    """Return who besides this user, the system and its administrators may read a file or folder.

    Raises `OSError` where the system does not tell.
    """
    if sys.platform == "win32":
        own = _own_sid()
        return tuple(name_of(sid) or Message(_account(sid)) for sid in listed_readers(_entries(path), own))
    whole = path.resolve()
    return readers_by_mode((folder.stat().st_mode for folder in whole.parents), whole.stat().st_mode)


class _ListHead(ctypes.Structure):
    """``ACL`` of Windows."""

    _fields_ = (
        ("revision", ctypes.c_ubyte),
        ("unused", ctypes.c_ubyte),
        ("size", ctypes.c_ushort),
        ("count", ctypes.c_ushort),
        ("unused2", ctypes.c_ushort),
    )


class _EntryHead(ctypes.Structure):
    """``ACCESS_ALLOWED_ACE`` of Windows up to its SID, and those that are laid out alike."""

    _fields_ = (
        ("kind", ctypes.c_ubyte),
        ("flags", ctypes.c_ubyte),
        ("size", ctypes.c_ushort),
        ("mask", ctypes.c_uint32),
    )


def _library(name: str) -> Any:
    return ctypes.WinDLL(name, use_last_error=True)  # type: ignore[attr-defined,unused-ignore]


def _failed(number: int = 0) -> OSError:
    code = number or ctypes.get_last_error()  # type: ignore[attr-defined,unused-ignore]
    return OSError(None, "access list", None, code)


@contextmanager
def _freed(pointer: ctypes.c_void_p) -> Iterator[None]:
    """Give memory back that Windows lent."""
    try:
        yield
    finally:
        free = _library("kernel32").LocalFree
        free.argtypes = [ctypes.c_void_p]
        free(pointer)


def _entries(path: Path) -> list[AccessEntry] | None:
    """Return the access list of a file; None where it has none, so that everyone may do everything."""
    found, described = ctypes.c_void_p(), ctypes.c_void_p()
    ask = _library("advapi32").GetNamedSecurityInfoW
    places = [ctypes.c_void_p] * 2
    ask.argtypes = [ctypes.c_wchar_p, ctypes.c_int, ctypes.c_uint32, *places, *[ctypes.c_void_p] * 3]
    ask.restype = ctypes.c_uint32
    answer = ask(
        str(path), _FILE, _ACCESS_LIST, None, None, ctypes.byref(found), None, ctypes.byref(described)
    )
    if answer:
        raise _failed(answer)
    with _freed(described):
        return None if not found.value else _read_list(found.value)


def _read_list(address: int) -> list[AccessEntry]:
    place = address + ctypes.sizeof(_ListHead)
    entries = []
    for _ in range(_ListHead.from_address(address).count):
        head = _EntryHead.from_address(place)
        if head.kind in _ALLOWING | _DENYING:
            sid = _sid_text(place + _ENTRY_HEAD)
            entries.append(AccessEntry(sid, head.mask, head.kind in _ALLOWING, head.flags))
        place += head.size
    return entries


def _sid_text(address: int) -> str:
    text = ctypes.c_void_p()
    convert = _library("advapi32").ConvertSidToStringSidW
    convert.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    if not convert(address, ctypes.byref(text)):
        raise _failed()
    with _freed(text):
        return ctypes.wstring_at(text.value or 0)


def _own_sid() -> str:
    """Return the SID of the user as whom this program runs."""
    kernel, security = _library("kernel32"), _library("advapi32")
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    security.OpenProcessToken.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p]
    token = ctypes.c_void_p()
    if not security.OpenProcessToken(kernel.GetCurrentProcess(), _TOKEN_QUERY, ctypes.byref(token)):
        raise _failed()
    try:
        told = ctypes.create_string_buffer(1024)
        length = ctypes.c_uint32()
        ask = security.GetTokenInformation
        ask.argtypes = [
            ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p,
        ]  # fmt: skip
        if not ask(token, _TOKEN_USER, told, len(told), ctypes.byref(length)):
            raise _failed()
        return _sid_text(ctypes.c_void_p.from_buffer(told).value or 0)
    finally:
        kernel.CloseHandle.argtypes = [ctypes.c_void_p]
        kernel.CloseHandle(token)


def _account(sid: str) -> str:
    """Return what an account is called; its SID where nobody knows."""
    security, address = _library("advapi32"), ctypes.c_void_p()
    convert = security.ConvertStringSidToSidW
    convert.argtypes = [ctypes.c_wchar_p, ctypes.c_void_p]
    if not convert(sid, ctypes.byref(address)):
        return sid
    with _freed(address):
        name, domain = (ctypes.create_unicode_buffer(_NAME_LENGTH) for _ in range(2))
        lengths = [ctypes.c_uint32(_NAME_LENGTH) for _ in range(2)]
        use = ctypes.c_int()
        ask = security.LookupAccountSidW
        ask.argtypes = [ctypes.c_wchar_p, *[ctypes.c_void_p] * 6]
        known = ask(
            None, address, name, ctypes.byref(lengths[0]), domain, ctypes.byref(lengths[1]), ctypes.byref(use)
        )
    return name.value if known and name.value else sid
