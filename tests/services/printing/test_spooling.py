"""A document reaches the spooler by pipe, under a neutral name, and a spooler that hangs holds nobody up."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Final

import pytest

from kamdesk.domain.shared.errors import CancelledError, UserError
from kamdesk.services.printing import spooling
from kamdesk.services.printing.spooling import PrintOrder, spool, spooler_takes_pdf

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(os.name != "posix", reason="CUPS is there on POSIX systems only")

ORDER: Final = PrintOrder("四楼", "海川集团 成套", (4, 1, 2), copies=3, duplex="long_edge", number="KD-KH-01")
LARGE: Final = b"%PDF" + bytes(3_000_000)
"""More than a pipe holds."""


class Spooler:
    """An ``lp`` first on the path that does what a test wants."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._program = folder / "bin" / "lp"
        self._program.parent.mkdir()
        self.does("cat > spooled")

    def does(self, script: str, *, shell: str = "#!/bin/sh") -> None:
        asked = 'printf "%s\\n" "$@" > asked'
        self._program.write_text(f"{shell}\ncd '{self.folder}'\n{asked}\n{script}\n", encoding="utf-8")
        self._program.chmod(0o755)

    @property
    def spooled(self) -> bytes:
        return (self.folder / "spooled").read_bytes()

    @property
    def asked(self) -> list[str]:
        return (self.folder / "asked").read_text("utf-8").splitlines()


@pytest.fixture
def spooler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Spooler:
    made = Spooler(tmp_path)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    return made


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spooling, "_PATIENCE", 0.5)
    monkeypatch.setattr(spooling, "_SLOWEST", 1e9)


def test_the_spooler_gets_the_pdf_as_it_is_with_the_order(spooler: Spooler) -> None:
    assert spooler_takes_pdf()
    spool(LARGE, ORDER)
    assert spooler.spooled == LARGE
    assert spooler.asked == [
        *("-d", "四楼", "-n", "3", "-t", "KamDesk KD-KH-01"),
        *("-o", "sides=two-sided-long-edge", "-P", "1-2,4"),
    ]


def test_the_name_of_the_job_tells_of_nobody() -> None:
    assert PrintOrder("四楼", "海川集团 成套", (1,)).job_name == "KamDesk"


def test_a_spooler_that_reads_slowly_gets_everything(spooler: Spooler) -> None:
    spooler.does("dd bs=1000000 count=1 2>/dev/null > spooled; sleep 0.3; cat >> spooled")
    spool(LARGE, ORDER)
    assert spooler.spooled == LARGE


def is_there(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "hanging",
    ["exec sleep 60", "sleep 60", "cat > /dev/null; sleep 60", "trap '' TERM; while :; do sleep 1; done"],
)
def test_a_spooler_that_hangs_is_given_up_in_a_sentence_and_ended(spooler: Spooler, hanging: str) -> None:
    spooler.does(f"echo $$ > pid; {hanging}")
    began = time.monotonic()
    with pytest.raises(UserError, match=r"没有回应.*打印队列"):
        spool(LARGE, ORDER)
    assert time.monotonic() - began < 20
    group = int((spooler.folder / "pid").read_text())
    while is_there(group):  # what it started goes, too
        assert time.monotonic() - began < 20


def test_one_need_not_wait_for_a_spooler_that_hangs(spooler: Spooler) -> None:
    spooler.does("exec sleep 60")
    asked = 0

    def stop_at_third(done: int, total: int) -> None:
        del done, total
        nonlocal asked
        asked += 1
        if asked == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        spool(LARGE, ORDER, stop_at_third)


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("echo 'no such printer' >&2; exit 1", "no such printer"),
        (
            "printf '\\n  lp: Fehler – Drucker unbekannt.\\nmehr\\n' >&2; exit 1",
            "lp: Fehler – Drucker unbekannt。",
        ),
        ("printf 'lp: \\264\\355\\316\\363\\033[1m' >&2; exit 1", "lp: "),
        ("head -c 9000 /dev/zero | tr '\\0' x >&2; exit 1", "x" * 200 + "。"),
        ("exit 3", "错误 3"),
        ("kill -9 $$", "错误 -9"),
        ("exec 0<&-; echo closed >&2; exit 4", "closed"),
    ],
)
def test_a_spooler_that_refuses_or_dies_is_told_with_its_reason(
    spooler: Spooler, script: str, said: str
) -> None:
    spooler.does(script)
    with pytest.raises(UserError, match="没有接收") as refusal:
        spool(LARGE, ORDER)
    assert said in str(refusal.value)
    assert "\x1b" not in str(refusal.value)


def test_what_it_says_beside_taking_the_pages_is_no_refusal(spooler: Spooler) -> None:
    spooler.does("cat > spooled; echo 'Warnung: wenig Toner' >&2")
    spool(b"%PDF", ORDER)
    assert spooler.spooled == b"%PDF"


def test_what_it_leaves_running_is_not_waited_for(spooler: Spooler) -> None:
    spooler.does("cat > spooled; sleep 60 & echo $! > pid")
    began = time.monotonic()
    spool(b"%PDF", ORDER)
    assert time.monotonic() - began < 20
    os.kill(int((spooler.folder / "pid").read_text()), 9)


def test_a_program_that_does_not_run_is_said(spooler: Spooler) -> None:
    spooler.does("", shell="#!/no/such/shell")
    with pytest.raises(UserError, match="没有接收"):
        spool(b"%PDF", ORDER)


def test_a_system_without_spooler_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match="没有安装打印命令"):
        spool(b"%PDF", ORDER)


def test_nothing_of_the_document_stays_among_temporary_files(
    spooler: Spooler, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    spooler.does("cat > /dev/null; ls -A temporary > seen")
    spool(LARGE, ORDER)
    assert (spooler.folder / "seen").read_text() == ""
    assert list(place.iterdir()) == []
