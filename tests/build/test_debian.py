"""Libraries that Qt misses are found by the linker's word and asked for by their Debian packages."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import debian
import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Debian and Ubuntu have them"
)

LINKED = """#!/bin/sh
echo '	linux-vdso.so.1 (0x00007ffd)'
echo '	libxcb-icccm.so.4 => not found'
echo '	libxcb.so.1 => /lib/libxcb.so.1 (0x0000)'
echo '	libunheard-of.so.7 => not found'
"""
REFUSES = "#!/bin/sh\nexit 1\n"


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine whose Qt lacks two libraries and whose user may not install any."""
    plugins = tmp_path / ".venv/lib/python3.11/site-packages/PySide6/Qt/plugins/platforms"
    plugins.mkdir(parents=True)
    (plugins / "libqxcb.so").touch()
    (plugins / "libqunused.so").touch()
    programs = tmp_path / "bin"
    programs.mkdir()
    add_program(programs / "ldd", LINKED)
    add_program(programs / "sudo", REFUSES)
    add_program(programs / "apt-get", f'#!/bin/sh\necho "$@" >> {tmp_path}/apt\n')
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return tmp_path


def add_program(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def test_missing_libraries_are_what_the_linker_does_not_find(machine: Path) -> None:
    missing = debian.missing_libraries(machine / ".venv")
    assert missing == {"libxcb-icccm.so.4", "libunheard-of.so.7"}


def test_a_user_without_rights_is_told_what_to_install(
    machine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert debian.complete_libraries(machine / ".venv") is False
    said = capsys.readouterr().out
    assert "libunheard-of.so.7" in said
    assert "sudo apt-get install libxcb-icccm4" in said
    assert not (machine / "apt").exists()


def test_a_user_who_may_install_does_so_unasked(machine: Path) -> None:
    add_program(machine / "bin" / "sudo", '#!/bin/sh\nshift; exec "$@"\n')
    debian.complete_libraries(machine / ".venv")
    calls = (machine / "apt").read_text(encoding="utf-8").splitlines()
    assert calls == ["-q -y install --no-install-recommends libxcb-icccm4"]


def test_old_package_lists_are_fetched_anew_before_giving_up(machine: Path) -> None:
    add_program(machine / "bin" / "sudo", '#!/bin/sh\nshift; exec "$@"\n')
    once = machine / "updated"
    add_program(
        machine / "bin" / "apt-get",
        f'#!/bin/sh\ncase "$*" in *update) touch {once};; esac\ntest -e {once}\n',
    )
    assert debian.install(("libegl1",), "Qt") is True


def test_nothing_is_asked_for_when_nothing_is_missing(
    machine: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add_program(machine / "bin" / "ldd", "#!/bin/sh\n")
    assert debian.complete_libraries(machine / ".venv") is True
    assert capsys.readouterr().out == ""
