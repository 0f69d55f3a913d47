"""How fast evaluation sheets are beside what others would use: typst, WeasyPrint and LibreOffice.

``python tests/benchmarks/bench_peers.py`` draws the same sheet (texts, table, fonts) by each, once and a
hundred times, every run a cold process, and prints processor seconds. Of our own process the renderer's part
is told apart: everything from the call that asks for the document to its bytes, so reading the definition,
the modules of the renderer (ReportLab among them), faces, layout and PDF; before it lie the start of Python
and what the program has loaded anyway. The peers are no part of the project's lock: ``KAMDESK_PEERS`` names a
Python that has ``typst`` and ``weasyprint``; what is not there is said, not guessed.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openpyxl import Workbook
from openpyxl.styles import Border, Font, Side

from kamdesk.documents.definitions.library import FormLibrary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_ROOT = Path(__file__).parents[2]
_FONTS = _ROOT / "resources" / "fonts"
_PEERS = os.environ.get("KAMDESK_PEERS", sys.executable)
_COUNTS = (1, 100)
_ROUNDS = 5
_PART = "  of it the renderer's part"
_MOST_OF_TYPST = 1.5
_OURS_MARK = "ours.pdf"
_OURS = """
import json, sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from time import process_time
from kamdesk.domain.printing.requests import Selection
from kamdesk.services.printing.printing import Printing

class Source:
    forms = frozenset({"evaluation-specialist"})
    monthly = forms
    def __init__(self, record, count): self._record, self._count = record, count
    def count(self, form_id, selection): return self._count
    def subjects(self, form_id, selection): return None
    def records(self, form_id, selection):
        for n in range(self._count):
            yield {**self._record, "person": {"name": f"程佳宁{n}", "post": "客户专员"}}

def dated(entry):
    for key, value in entry.items():
        if key.endswith(("month", "date", "_on")) and value:
            entry[key] = date.fromisoformat(value)
    return entry

root, count, source, target = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
record = json.loads(source.read_text("utf-8"), object_hook=dated, parse_float=Decimal)
loaded = process_time()
printing = Printing(forms=root / "forms", fonts=root / "resources" / "fonts",
                    sources=(Source(record, count),), office=dict, today=lambda: date(2026, 11, 22))
document = printing.render("evaluation-specialist", "filled", Selection())
rendered = process_time()
assert not document.problems, document.problems
target.write_bytes(document.pdf)
print(rendered - loaded)
"""
_TYPST = """
import sys, typst
open(sys.argv[2], "wb").write(typst.compile(sys.argv[1], font_paths=[sys.argv[3]]))
"""
_WEASYPRINT = """
import sys
from weasyprint import HTML
HTML(filename=sys.argv[1]).write_pdf(sys.argv[2])
"""


def main() -> int:
    """Measure every tool that is there, print the table, and say where a limit of the project is missed."""
    sample = FormLibrary(_ROOT / "forms").sample("evaluation-specialist")
    seconds: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory(prefix="kamdesk-peers-") as folder:
        place = Path(folder)
        tools = {"KamDesk": _ours, "typst": _typst, "WeasyPrint": _weasyprint, "LibreOffice": _libreoffice}
        print(f"{'processor seconds, cold process':<34}" + "".join(f"{count:>5} sheets" for count in _COUNTS))
        for name, prepare in tools.items():
            if not _is_there(name):
                print(f"{name:<34}not installed")
                continue
            measured = [_measured(prepare(sample, count, place)) for count in _COUNTS]
            seconds[name] = [whole for whole, _ in measured]
            print(f"{name:<34}" + "".join(f"{value:>12.2f}" for value in seconds[name]))
            if name == "KamDesk":
                seconds[_PART] = [part for _, part in measured]
                print(f"{_PART:<34}" + "".join(f"{value:>12.2f}" for value in seconds[_PART]))
    return _judge(seconds)


def _judge(seconds: dict[str, list[float]]) -> int:
    """Return 1 where a limit is missed.

    A hundred sheets are to be ahead of typst and ten times ahead of the others; the renderer's part of one
    sheet is to take at most one and a half times as long as typst from beginning to end.
    """
    ours = seconds["KamDesk"][1]
    missed = [name for name, (_, many) in seconds.items() if name == "typst" and many <= ours]
    missed += [
        n for n, (_, many) in seconds.items() if n in {"WeasyPrint", "LibreOffice"} and many < 10 * ours
    ]
    if "typst" in seconds:
        times = seconds[_PART][0] / seconds["typst"][0]
        print(f"one sheet: the renderer's part takes {times:.2f} times as long as typst's whole")
        missed += ["typst with one sheet"] if times > _MOST_OF_TYPST else []
    for name in missed:
        print(f"limit missed against {name}")
    return 1 if missed else 0


def _is_there(name: str) -> bool:
    if name == "KamDesk":
        return True
    if name == "LibreOffice":
        return shutil.which("soffice") is not None
    command = [_PEERS, "-c", f"import {name.lower()}"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _measured(command: Sequence[str]) -> tuple[float, float]:
    """Return the least processor times of some runs: the command with its children, and the part it tells."""
    times, parts = [], []
    for _ in range(_ROUNDS if "soffice" not in command[0] else 1):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        run = subprocess.run(command, check=True, capture_output=True, cwd=_ROOT, env=_surroundings(command))
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
        parts.append(float(run.stdout) if command[-1].endswith(_OURS_MARK) else 0.0)
    return min(times), min(parts)


def _surroundings(command: Sequence[str]) -> dict[str, str]:
    """Let Python keep modules compiled, as whatever is installed has them.

    LibreOffice finds the project's fonts, as the others do, in a data folder of its own.
    """
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if command[0] == "soffice":
        home = Path(command[-1]).parent / "share"
        home.mkdir(exist_ok=True)
        if not (home / "fonts").exists():
            (home / "fonts").symlink_to(_FONTS)
        surroundings["XDG_DATA_HOME"] = str(home)
    return surroundings


def _ours(sample: Any, count: int, place: Path) -> list[str]:
    record = place / "record.json"
    record.write_text(json.dumps(sample, default=_plain), encoding="utf-8")
    target = place / f"{count}{_OURS_MARK}"
    return [sys.executable, "-c", _OURS, str(_ROOT), str(count), str(record), str(target)]


def _plain(value: object) -> float | str:
    return float(value) if isinstance(value, Decimal) else str(value)


def _typst(sample: Any, count: int, place: Path) -> list[str]:
    source = place / f"sheet{count}.typ"
    page = _texts(sample)
    cells = ",".join(f"[{text}]" for row in page["rows"] for text in row)
    heads = ",".join(f"[*{text}*]" for text in page["heads"])
    grid = ",".join(f"[{text}]" for text in page["grid"])
    signatures = ",".join(f"[{text}]" for text in page["signatures"])
    body = f"""
#align(center, text(size: 21pt, font: "Noto Sans SC", weight: "bold")[{page["title"]}])
#table(columns: (20mm,38mm,20mm,40mm,20mm,38mm), {grid})
#table(columns: (11mm,27mm,60mm,15mm,15mm,17mm,14mm,17mm), {heads}, {cells})
#table(columns: (20mm,156mm), [备注], [{page["remarks"]}])
{page["notes"]}
#table(columns: (1fr,1fr,1fr), {signatures})
"""
    pages = "\n#pagebreak()\n".join([body.replace("程佳宁", f"程佳宁{n}") for n in range(count)])
    source.write_text('#set text(font: "Noto Serif SC", size: 10pt, lang: "zh")\n' + pages, encoding="utf-8")
    return [_PEERS, "-c", _TYPST, str(source), str(place / f"typst{count}.pdf"), str(_FONTS)]


def _weasyprint(sample: Any, count: int, place: Path) -> list[str]:
    source = place / f"sheet{count}.html"
    page = _texts(sample)

    def row(texts: Sequence[str], tag: str = "td") -> str:
        return "<tr>" + "".join(f"<{tag}>{text}</{tag}>" for text in texts) + "</tr>"

    faces = "".join(
        f"@font-face{{font-family:{name};src:url('{(_FONTS / file).as_uri()}')}}"
        for name, file in (("Body", "NotoSerifSC-Regular.ttf"), ("Title", "NotoSansSC-Bold.ttf"))
    )
    body = (
        f"<h1>{page['title']}</h1><table>{row(page['grid'][:6])}{row(page['grid'][6:])}</table>"
        f"<table>{row(page['heads'], 'th')}{''.join(map(row, page['rows']))}</table>"
        f"<table>{row(('备注', page['remarks']))}</table><p>{page['notes']}</p>"
        f"<table>{row(page['signatures'])}</table>"
    )
    rules = "body{font:10pt Body}h1,th{font-family:Title}td,th{border:1px solid}section{break-after:page}"
    style = f"<style>{faces}{rules}</style>"
    pages = "".join(f"<section>{body.replace('程佳宁', f'程佳宁{n}')}</section>" for n in range(count))
    source.write_text(f"<meta charset=utf-8>{style}{pages}", encoding="utf-8")
    return [_PEERS, "-c", _WEASYPRINT, str(source), str(place / f"weasyprint{count}.pdf")]


def _libreoffice(sample: Any, count: int, place: Path) -> list[str]:
    workbook, page = Workbook(), _texts(sample)
    workbook.remove(workbook.worksheets[0])
    edge = Side(style="thin")
    grid = Border(left=edge, right=edge, top=edge, bottom=edge)
    for n in range(count):
        sheet = workbook.create_sheet(f"{n}")
        sheet.append([page["title"]])
        lines = (page["grid"][:6], page["grid"][6:], page["heads"], *page["rows"], ("备注", page["remarks"]))
        for texts in (*lines, (page["notes"],), page["signatures"]):
            sheet.append([text.replace("程佳宁", f"程佳宁{n}") for text in texts])
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        for column, width in zip("ABCDEFGH", (6, 16, 34, 9, 9, 10, 8, 10), strict=True):
            sheet.column_dimensions[column].width = width
        for cells in sheet.iter_rows():
            for cell in cells:
                cell.border, cell.font = grid, Font(name="Noto Serif SC", size=10)
    source = place / f"sheet{count}.xlsx"
    workbook.save(source)
    profile = f"-env:UserInstallation=file://{place}/office"
    return ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(place), str(source)]


def _texts(sample: Any) -> dict[str, Any]:
    """Return every text of the sheet, in reading order."""
    written: Callable[[object], str] = lambda value: "—" if value is None else str(value)  # noqa: E731
    lines = [
        [written(line.get(name)) for name in _COLUMNS]
        for line in json.loads(json.dumps(sample, default=str))["lines"]
    ]
    return {
        "title": "客户专员月度考核表",
        "grid": ["姓名", "程佳宁", "岗位", "客户专员", "考核月份", "2026年11月", "计划交表", "2026年10月31日",
                 "制发日期", "2026年11月30日", "版次", "第2版"],
        "heads": ["序号", "指标", "标准", "计划(组)", "实际(组)", "完成率", "权重", "得分"],
        "rows": lines,
        "remarks": str(sample["remarks"]),
        "notes": "".join(map(str, sample["notes"])),
        "signatures": ["被考核人(客户专员)", "客户关系主管审核", "大客户经理审批"],
    }  # fmt: skip


_COLUMNS = ("position", "label", "standard", "planned", "actual", "completion_rate", "weight", "score")

if __name__ == "__main__":
    sys.exit(main())
