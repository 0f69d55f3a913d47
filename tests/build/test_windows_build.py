"""What the Windows program is made of is worked out, and what came out is read back, on any system."""

from __future__ import annotations

from typing import TYPE_CHECKING

import environment
import pe_check
import pytest
import windows_lock
import wine

if TYPE_CHECKING:
    from pathlib import Path

LOCK = r"""always==1.0 \
    --hash=sha256:aa \
    --hash=sha256:bb
linux-only==2.0 ; sys_platform == 'linux' \
    --hash=sha256:cc
old-only==3.0 ; python_full_version < '3.12' \
    --hash=sha256:dd
windows-only==4.0 ; sys_platform == 'win32' \
    --hash=sha256:ee
ruff==5.0 \
    --hash=sha256:ff
"""


def test_only_what_windows_installs_stays_with_its_hashes_and_without_markers() -> None:
    assert windows_lock.for_windows(LOCK) == (
        "always==1.0 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
        "windows-only==4.0 \\\n    --hash=sha256:ee\n"
    )


def test_the_projects_own_lock_gives_what_the_windows_build_needs() -> None:
    names = environment.locked_names(windows_lock.for_windows(environment.LOCK.read_text(encoding="utf-8")))
    assert {"pyside6-essentials", "sqlcipher3", "pyinstaller", "pefile", "pywin32-ctypes"} <= names
    assert "secretstorage" not in names


@pytest.mark.parametrize("library", ["KERNEL32.dll", "api-ms-win-crt-heap-l1-1-0.dll", "WINSPOOL.DRV"])
def test_libraries_of_windows_are_known(library: str) -> None:
    assert pe_check.is_known_to_windows(library)


@pytest.mark.parametrize(
    "library", ["Qt6Network.dll", "python312.dll", "VCRUNTIME140.dll", "libcrypto-3.dll"]
)
def test_libraries_that_must_come_along_are_not(library: str) -> None:
    assert not pe_check.is_known_to_windows(library)


def test_a_shim_of_the_builder_and_missing_programs_are_reported(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "ICUUC.dll").write_bytes(b"")
    problems = list(pe_check.named_problems(tmp_path, frozenset({"icuuc.dll"})))
    assert problems == [
        "icuuc.dll belongs to the builder and was collected",
        "KamDesk.exe is missing",
        "kamdesk-cli.exe is missing",
    ]


def test_the_installer_asks_for_its_own_package_only_where_it_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None if name == "makensis" else name)
    assert wine.wanted_packages(installs=False) == ()
    assert wine.wanted_packages(installs=True) == ("nsis",)
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert wine.wanted_packages(installs=True) == (*wine.DEBIAN_PACKAGES, "nsis")
    monkeypatch.setattr("shutil.which", lambda name: name)
    assert wine.wanted_packages(installs=True) == ()
