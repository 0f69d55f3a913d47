"""Trays are listed by the system or not at all."""

from __future__ import annotations

import os
import stat
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from reportlab.pdfgen.canvas import Canvas

from kamdesk.services.printing import tray_listing as listing_module
from kamdesk.services.printing.spooling import PrintOrder, spool
from kamdesk.services.printing.tray_listing import can_list_trays, cups_trays, trays_of, windows_trays
from kamdesk.services.printing.trays import Tray

if TYPE_CHECKING:
    from pathlib import Path

on_cups = pytest.mark.skipif(os.name != "posix", reason="CUPS is there on POSIX systems only")

LPOPTIONS_OUTPUT = """PageSize/Media Size: A3 *A4 A5 Custom.WIDTHxHEIGHT
InputSlot/Media Source: *Auto tray-1 Tray2 ByPassTray
Duplex/2-Sided Printing: *None DuplexNoTumble
"""


def tool(folder: Path, name: str, script: str) -> None:
    """Put a program of this name first on the path."""
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_the_answer_of_cups_names_trays_as_people_write_them() -> None:
    assert cups_trays(LPOPTIONS_OUTPUT) == (
        Tray("tray-1", "Tray 1"),
        Tray("Tray2", "Tray 2"),
        Tray("ByPassTray", "By pass tray"),
    )


@pytest.mark.parametrize("output", ["", "PageSize/Media Size: *A4", "InputSlot/Media Source: *Auto"])
def test_a_printer_that_tells_no_trays_has_none(output: str) -> None:
    assert cups_trays(output) == ()


@on_cups
def test_a_printer_is_asked_by_its_name(path: Path) -> None:
    tool(path, "lpoptions", 'test "$2" = "四楼" && echo "InputSlot/Media Source: *Auto Lower"')
    assert can_list_trays()
    assert trays_of("四楼") == (Tray("Lower", "Lower"),)
    assert trays_of("五楼") == ()


@on_cups
def test_a_print_server_that_does_not_answer_is_not_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool(path, "lpoptions", "exec sleep 20")
    monkeypatch.setattr(listing_module, "_PATIENCE", 0.1)
    assert trays_of("四楼") == ()


@on_cups
def test_the_spooler_is_asked_for_the_tray_unless_it_is_only_a_name(path: Path) -> None:
    tool(path, "lp", f'echo "$@" > {path}/asked')
    written = BytesIO()
    canvas = Canvas(written)
    canvas.showPage()
    canvas.save()
    for tray, is_asked in ((Tray("Tray2", "Tray 2"), True), (Tray("", "上层"), False)):
        spool(written.getvalue(), PrintOrder("四楼", "卡", (1,), tray=tray))
        asked = (path / "asked").read_text("utf-8")
        assert ("-o InputSlot=Tray2" in asked) == is_asked
        assert ("InputSlot" in asked) == is_asked


def test_trays_of_windows_have_the_numbers_of_their_driver_without_its_own_choice() -> None:
    listed = ((15, "自动选择"), (1, "上层"), (256, "纸盒 2"), (32769, "侧面送纸"), (259, ""))
    assert windows_trays(listed) == (Tray("1", "上层"), Tray("256", "纸盒 2"), Tray("32769", "侧面送纸"))
