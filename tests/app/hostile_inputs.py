"""Small files that ask for much more than they are: each with the command that reads it."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Write = Callable[[Path], object]
    Part = tuple[str, str, int, str]  # head, piece, how often, tail

_MAIN: Final = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_HEADER: Final = '<row r="1"><c r="A1" t="inlineStr"><is><t>客户名称</t></is></c></row>'
_CELL: Final = '<row r="2"><c r="A2" t="inlineStr"><is><t>甲公司</t></is></c></row>'
_MAPPED: Final = "import customers {here}/list.csv --map {here}/map.toml --database {desk}"
LIST: Final = "客户名称\n甲公司\n"


@dataclass(frozen=True, slots=True)
class Hostile:
    """An input: the words of the command, in which ``{here}`` is the folder it was written to.

    ``taken`` says that it is read, and perhaps row by row refused; else it is refused as a whole.
    """

    name: str
    words: str
    write: Mapping[str, Write]
    taken: bool = False


def _text(content: str | bytes) -> Write:
    data = content.encode() if isinstance(content, str) else content
    return lambda path: path.write_bytes(data)


def _grown(*pieces: tuple[str, int]) -> Write:
    """Write each text as often as said, without holding the whole."""

    def write(path: Path) -> None:
        with path.open("wb") as file:
            for piece, times in pieces:
                file.write(piece.encode() * times)

    return write


def _workbook(rows: str = _HEADER + _CELL, after: str = "", sheets: int = 1, **parts: Part) -> Write:
    """Write a workbook whose every sheet holds ``rows``; ``parts`` are (head, piece, times, tail)."""
    sheet = f"<worksheet {_MAIN}><sheetData>{rows}</sheetData>{after}</worksheet>"

    def write(path: Path) -> None:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
            listed = "".join(f'<sheet name="s{n}" sheetId="{n}" r:id="r{n}"/>' for n in range(1, sheets + 1))
            packed.writestr(
                "xl/workbook.xml",
                f'<workbook {_MAIN} xmlns:r="{_RELATIONS}"><sheets>{listed}</sheets></workbook>',
            )
            relations = "".join(
                f'<Relationship Id="r{n}" Type="{_RELATIONS}/worksheet" Target="worksheets/s{n}.xml"/>'
                for n in range(1, sheets + 1)
            )
            packed.writestr(
                "xl/_rels/workbook.xml.rels", f"<Relationships {_PACKAGE}>{relations}</Relationships>"
            )
            packed.writestr(
                "_rels/.rels",
                f'<Relationships {_PACKAGE}><Relationship Id="w" Type="{_RELATIONS}/officeDocument" '
                'Target="xl/workbook.xml"/></Relationships>',
            )
            kinds = "".join(
                f'<Override PartName="/xl/worksheets/s{n}.xml" '
                'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
                for n in range(1, sheets + 1)
            )
            packed.writestr("[Content_Types].xml", _CONTENT_TYPES.format(kinds=kinds))
            for name, empty in _EMPTY.items():
                if name not in parts:
                    packed.writestr(_PLACES[name], empty)
            for n in range(1, sheets + 1):
                if f"sheet{n}" not in parts:
                    packed.writestr(f"xl/worksheets/s{n}.xml", sheet)
            for name, part in parts.items():
                _pour(packed, _PLACES[name], part)

    return write


_PLACES: Final = {
    "sheet1": "xl/worksheets/s1.xml",
    "strings": "xl/sharedStrings.xml",
    "styles": "xl/styles.xml",
}
_EMPTY: Final = {"strings": f"<sst {_MAIN}/>", "styles": f"<styleSheet {_MAIN}/>"}
_CONTENT_TYPES: Final = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.'
    'spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{kinds}</Types>'
)


def _pour(packed: zipfile.ZipFile, name: str, part: Part) -> None:
    head, piece, times, tail = part
    block = piece.encode() * 1000
    with packed.open(name, "w", force_zip64=True) as file:
        file.write(head.encode())
        for _ in range(times // 1000):
            file.write(block)
        file.write(piece.encode() * (times % 1000))
        file.write(tail.encode())


def _sheet(head: str, piece: str, times: int, tail: str = "") -> Part:
    start = f"<worksheet {_MAIN}><sheetData>{_HEADER}{head}"
    return start, piece, times, f"{tail}</sheetData></worksheet>"


def _sparse(path: Path) -> None:
    path.touch()
    os.truncate(path, 75_000_000)


def _vast(path: Path) -> None:
    path.touch()
    os.truncate(path, 4_000_000_000)


def _numbers(*values: str) -> Write:
    """Write a workbook with a customer for each number, which stands in the column of the output value."""
    head = (
        '<row r="1"><c r="A1" t="inlineStr"><is><t>客户名称</t></is></c>'
        '<c r="B1" t="inlineStr"><is><t>年产值（万元）</t></is></c></row>'
    )
    rows = (
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>公司{n}</t></is></c>'
        f'<c r="B{n}"><v>{value}</v></c></row>'
        for n, value in enumerate(values, start=2)
    )
    return _workbook(head + "".join(rows))


def _wide(rows: int) -> Write:
    """Write a list of 1,000 columns, of which few are alike."""
    head = "".join(
        f'<c t="inlineStr"><is><t>{"客户名称" if not n else f"栏{n}"}</t></is></c>' for n in range(1000)
    )

    def write(path: Path) -> None:
        sheet = "".join(
            f'<row r="{r}"><c t="inlineStr"><is><t>公司{r}</t></is></c>'
            + "".join(f"<c><v>{r * n}</v></c>" for n in range(999))
            + "</row>"
            for r in range(2, rows + 2)
        )
        _workbook(f'<row r="1">{head}</row>{sheet}')(path)

    return write


def _parts(count: int) -> Write:
    """Write a workbook with many empty parts."""

    def write(path: Path) -> None:
        _workbook()(path)
        with zipfile.ZipFile(path, "a") as packed:
            for n in range(count):
                packed.writestr(f"x{n}", b"")

    return write


def _nest(opening: str, closing: str, times: int, core: str = "") -> str:
    return opening * times + core + closing * times


def _import(name: str, suffix: str, write: Write, *, taken: bool = False) -> Hostile:
    file = f"list{suffix}"
    return Hostile(name, f"import customers {{here}}/{file} --database {{desk}}", {file: write}, taken)


def _json(name: str, write: Write, verb: str = "evaluate") -> Hostile:
    return Hostile(f"{verb}: {name}", f"{verb} {{here}}/case.json", {"case.json": write})


_STRINGS: Final = f"<sst {_MAIN}>"
_FAR: Final = _HEADER + '<row r="2"><c r="XFD2" t="inlineStr"><is><t>x</t></is></c></row>'
_LAST: Final = _HEADER + '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>'
_MERGES: Final = "".join(f'<mergeCell ref="A{n}:XFD1048576"/>' for n in range(1, 201))
_ALL_NAMES: Final = ",".join(f'"k{n}":1' for n in range(200_000))

_PEOPLE: Final = json.dumps(
    {
        "kind": "seating",
        "table": {"shape": "round", "seats": 100},
        "people": [{"id": f"p{n}", "side": "H", "rank": n} for n in range(50_000)],
    }
)
_TABLES: Final = json.dumps(
    {"kind": "table_ranking", "tables": {f"t{n}": [n % 300, n // 300] for n in range(50_000)}}
)
_BANQUET: Final = json.dumps(
    {
        "kind": "banquet",
        "tables": [{"rank": n + 1, "seats": 10} for n in range(20)],
        "people": [{"id": n, "side": "G"} for n in range(49_000)],
    }
)
_SHEETS: Final = json.dumps(
    {
        "template": {
            "name": "客户专员",
            "cap_percent": "100",
            "zero_plan": "exempt",
            "indicators": [{"id": "calls", "kind": "counted", "weight": "100"}],
            "bonus_limit": "5",
            "marks": [["优", "90"], ["差", "0"]],
        },
        "sheets": [{"id": f"s{n}", "values": {}} for n in range(30_000)],
    }
)

WORKBOOKS: Final = [
    _import("cell in the last row and column", ".xlsx", _workbook(_LAST), taken=True),
    _import("comment of 100 MB", ".xlsx", _workbook(sheet1=_sheet("<!--", "x" * 1000, 100_000, "-->"))),
    _import("tag of 100 MB", ".xlsx", _workbook(sheet1=_sheet('<row a="', "x" * 1000, 100_000, '"/>'))),
    _import(
        "comment of 100 MB among the texts",
        ".xlsx",
        _workbook(strings=(f"<sst {_MAIN}><!--", "x" * 1000, 100_000, "--></sst>")),
    ),
    _import("row number beyond the last", ".xlsx", _workbook(_LAST.replace("1048576", "99999999999"))),
    _import(
        "100,000 rows with a cell in the last column",
        ".xlsx",
        _workbook(sheet1=_sheet("", '<row><c r="XFD2"><v>1</v></c></row>', 100_000)),
    ),
    _import(
        "merged over the whole sheet",
        ".xlsx",
        _workbook(after='<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        taken=True,
    ),
    _import(
        "200 times merged over the whole sheet",
        ".xlsx",
        _workbook(after=f"<mergeCells>{_MERGES}</mergeCells>"),
        taken=True,
    ),
    _import(
        "ten million shared texts",
        ".xlsx",
        _workbook(strings=(_STRINGS, "<si><t>a</t></si>", 10_000_000, "</sst>")),
    ),
    _import(
        "one text of 600 MB",
        ".xlsx",
        _workbook(strings=(_STRINGS + "<si><t>", "a" * 1000, 600_000, "</t></si></sst>")),
    ),
    _import("ten million empty rows", ".xlsx", _workbook(sheet1=_sheet("", "<row/>", 10_000_000))),
    _import(
        "three million cells in one row",
        ".xlsx",
        _workbook(sheet1=_sheet("<row>", "<c><v>1</v></c>", 3_000_000, "</row>")),
    ),
    _import(
        "XML a million deep", ".xlsx", _workbook(sheet1=_sheet("", "<row>", 1_000_000, "</row>" * 1_000_000))
    ),
    _import("merge of a megabyte of blanks", ".xlsx", _workbook(after="<mergeCell " * 200_000)),
    _import(
        "million styles",
        ".xlsx",
        _workbook(styles=(f"<styleSheet {_MAIN}><cellXfs>", "<xf/>", 3_000_000, "</cellXfs></styleSheet>")),
    ),
    _import("3,000 sheets", ".xlsx", _workbook(sheets=3000)),
    _import(
        "entities within entities",
        ".xlsx",
        _workbook(
            sheet1=(
                "<!DOCTYPE z [<!ENTITY e0 'xxxxxxxxxx'>"
                + "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 10))
                + f"]><worksheet {_MAIN}><sheetData>{_HEADER}"
                "<row><c t='inlineStr'><is><t>&e9;</t></is></c></row>",
                "",
                0,
                "</sheetData></worksheet>",
            )
        ),
    ),
    _import(
        "numbers beyond reason", ".xlsx", _numbers("1E+308", "1E+999999", "-1e400", "1E-300"), taken=True
    ),
    _import("what is no number", ".xlsx", _numbers("NaN", "Infinity", "1_0", "٣", "0x1", "-"), taken=True),
    _import("number of 5,000 digits", ".xlsx", _numbers("9" * 5000, "1." + "9" * 32_000), taken=True),
    _import("honest list of 1.5 million cells", ".xlsx", _wide(1490), taken=True),
    _import("row numbers that go back", ".xlsx", _workbook(_HEADER + _CELL + _HEADER)),
    _import("row number of 5,000 digits", ".xlsx", _workbook(_HEADER.replace('r="1"', f'r="{"9" * 5000}"'))),
    _import("row number beyond all numbers", ".xlsx", _workbook(_HEADER.replace('r="1"', 'r="1e400"'))),
    _import("column that no sheet has", ".xlsx", _workbook(_HEADER.replace("A1", "A" * 100_000 + "1"))),
    _import("cell without column", ".xlsx", _workbook(_HEADER.replace("A1", "1"))),
    _import(
        "text that is not there",
        ".xlsx",
        _workbook(_HEADER + '<row r="2"><c r="A2" t="s"><v>7</v></c></row>'),
    ),
    _import(
        "half a million cells in one place",
        ".xlsx",
        _workbook(sheet1=_sheet('<row r="2">', '<c r="A2"><v>1</v></c>', 245_000, "</row>")),
    ),
    _import(
        "text of a million runs",
        ".xlsx",
        _workbook(strings=(_STRINGS + "<si>", "<r><t>a</t></r>", 240_000, "</si></sst>")),
        taken=True,
    ),
    _import(
        "encoding that nobody knows",
        ".xlsx",
        _workbook(
            sheet1=(f'<?xml version="1.0" encoding="klingon"?><worksheet {_MAIN}>', "", 0, "</worksheet>")
        ),
    ),
    _import("200,000 empty parts", ".xlsx", _parts(200_000), taken=True),
]

TEXTS: Final = [
    _import("line of 75 MB", ".csv", _grown((LIST, 1), ("甲" * 1000, 25_000))),
    _import("76 MB of short lines", ".csv", _grown(("客户名称,备注\n", 1), ("a,b\n", 19_000_000))),
    _import("row of 35 million cells", ".csv", _grown((LIST, 1), ("a,", 35_000_000))),
    _import("4,500 rows of 16,384 cells", ".csv", _grown((LIST, 1), ("," * 16383 + "x\n", 4500))),
    _import("million quotes", ".csv", _grown(("客户名称,备注\n", 1), ('"', 1_000_001))),
    _import("million quoted lines", ".csv", _grown(("客户名称,备注\n", 1), ('"a""\n', 1_000_001))),
    _import("75 MB of zeros", ".csv", _sparse),
    _import("4 GB of zeros", ".csv", _vast),
    _import(
        "200 rows of 16,384 cells", ".csv", _grown((LIST, 1), ("甲" + "," * 16383 + "x\n", 200)), taken=True
    ),
    _import(
        "numbers beyond reason",
        ".csv",
        _text(
            "客户名称,年产值（万元）,员工人数,成立日期\n"
            + "".join(
                f"公司{n},{v},{v},{v}\n"
                for n, v in enumerate(
                    ("1E+999999", "NaN", "Infinity", "9" * 5000, "-1e400", "1" * 131_000, "²", "٣")
                )
            )
        ),
        taken=True,
    ),
    _import(
        "patterns that could run for ever",
        ".csv",
        _text(
            "客户名称,网站,电子邮箱,电话\n"
            + "".join(
                f"公司{n},{a},{b},{c}\n"
                for n, (a, b, c) in enumerate(
                    [
                        ("a" * 32_000 + "!", "a@" + "a." * 16_000 + "@", "1" * 32_000 + "?"),
                        ("a-" * 16_000 + "!", "a" * 32_000, "(" * 32_000),
                        ("a." * 16_000 + "!", "@" * 32_000, "转" * 32_000),
                        ("a_" * 16_000 + "!", "a@a" * 10_000, "-" * 32_000),
                    ]
                )
            )
        ),
        taken=True,
    ),
    _import("75 MB of lines without end", ".csv", _grown((LIST, 1), ("\r", 75_000_000))),
    _import("quote never closed", ".csv", _grown((LIST, 1), ('"', 1), ("甲,\n" * 1000, 9000))),
    _import("lines of NUL", ".csv", _grown((LIST, 1), ("\0\n", 1_000_000))),
    _import("UTF-16 cut in the middle", ".csv", _text(LIST.encode("utf-16") + b"\x00"), taken=True),
    Hostile(
        "map: 20 MB of TOML",
        _MAPPED,
        {
            "list.csv": _text(LIST),
            "map.toml": _grown(("[columns]\n", 1), *((f'"k{n}" = "name"\n', 1) for n in range(500_000))),
        },
    ),
    Hostile(
        "map: TOML nested 100,000 deep",
        _MAPPED,
        {"list.csv": _text(LIST), "map.toml": _text("a = " + _nest("[", "]", 100_000))},
    ),
    Hostile(
        "map: TOML key of 50,000 parts",
        _MAPPED,
        {"list.csv": _text(LIST), "map.toml": _text(".".join("a" * 50_000) + " = 1\n")},
    ),
    Hostile(
        "map: TOML number of 5,000 digits",
        _MAPPED,
        {"list.csv": _text(LIST), "map.toml": _text("header_row = " + "9" * 5000)},
    ),
]

JSON: Final = [
    _json("nested 100,000 deep", _text(_nest("[", "]", 100_000))),
    _json("nested 100,000 deep in objects", _text(_nest('{"a":', "}", 100_000, "1"))),
    _json("number of 3 million digits", _text('{"a":' + "9" * 3_000_000 + "}")),
    _json("list of 1,250,000 entries", _text('{"a":[' + "1," * 1_250_000 + "1]}")),
    _json("exponent of 999,999,999", _text('{"template":1E+999999999,"sheets":[],"type":1E999999999}')),
    _json("exponent beyond the decimal context", _text('{"a":1E+99999999999999999999}')),
    _json("last name of 200,000 twice", _text("{" + _ALL_NAMES + ',"k199999":1}')),
    _json("half a million infinities at the end", _text('{"a":[' + '"",' * 800_000 + "NaN]}")),
    _json("string never closed", _text('{"a":"' + '\\"' * 1_250_000)),
    _json("200 MB of blanks", _grown((" ", 200_000_000))),
    _json("not UTF-8", _text(b"\xff\xfe" * 1000)),
    _json("JSON nested 100,000 deep", _text(_nest("[", "]", 100_000)), "seat"),
    _json("exponent beyond the decimal context", _text('{"a":1E+99999999999999999999}'), "seat"),
    _json("people who are too many", _text(_PEOPLE), "seat"),
    _json("tables that are too many", _text(_TABLES), "seat"),
    _json("banquet that is too large", _text(_BANQUET), "seat"),
    _json(
        "two and a half million numbers and an escape",
        _text(r'{"a":"\u0041","b":[1' + ",1" * 2_400_000 + "]}"),
    ),
    _json("30,000 sheets", _text(_SHEETS), "evaluate"),
    _json("half a surrogate", _text('{"template":"\\ud800","sheets":[]}')),
    _json("one name of 4 MB", _text('{"' + "a" * 4_000_000 + '":1}')),
    _json("a thousand numbers of 4,000 digits", _text('{"a":[' + ("9" * 4000 + ",") * 1000 + "1]}")),
    _json("name twice in a million names", _text('{"sheets":{' + '"a":1,' * 700_000 + '"b":1}}')),
    _json("nested 900 deep", _text(_nest("[", "]", 900))),
]


def _fifo(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(path)


def _zero(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to("/dev/zero")


def _folder(path: Path) -> None:
    path.mkdir(parents=True)


_PLACES_OF_FILES: Final = {
    "import": ("import customers {here}/it --database {desk}", "it"),
    "map": ("import customers {here}/list.csv --map {here}/it --database {desk}", "it"),
    "database": ("search a --database {here}/it", "it"),
    "restore": ("backup restore {here}/it --database {here}/new.kamdesk", "it"),
    "verify": ("backup verify {here}/it", "it"),
    "evaluate": ("evaluate {here}/it", "it"),
    "seat": ("seat {here}/it", "it"),
    "keys": ("search a --database {here}/d.kamdesk", "d.kamdesk.keys"),
}
DEVICES: Final = [
    Hostile(
        f"{place}: {kind}",
        words,
        {"list.csv": _text(LIST), "d.kamdesk": _text(os.urandom(8192)), file: write},
    )
    for place, (words, file) in _PLACES_OF_FILES.items()
    for kind, write in (("pipe", _fifo), ("endless device", _zero))
]
_SQLITE: Final = b"SQLite format 3\0\x10\0\x01\x01\0\x40\x20\x20"
_KINDS_OF_BACKUPS: Final[Mapping[str, Write]] = {
    "PDF": _text(b"%PDF-1.7\n" + b"x" * 5000),
    "empty": _text(b""),
    "4 GB of zeros": _vast,
    "head of SQLite and nothing else": _text(_SQLITE),
    "head of SQLite and noise": _text(_SQLITE + os.urandom(100_000)),
    "noise": _text(os.urandom(100_000)),
    "workbook": _workbook(),
    "page size of nothing": _text(_SQLITE.replace(b"\x10\0", b"\0\0") + bytes(8192)),
}
BACKUPS: Final = [
    Hostile(f"backup {verb}: {kind}", f"backup {verb} {{here}}/it{rest}", {"it": write, "it.keys": slots})
    for verb, rest in (("verify", ""), ("restore", " --database {here}/new.kamdesk"))
    for kind, write in _KINDS_OF_BACKUPS.items()
    for slots in (_text(_nest("[", "]", 100_000)),)
] + [
    Hostile(f"backup verify: {kind} without keys", "backup verify {here}/it", {"it": write})
    for kind, write in _KINDS_OF_BACKUPS.items()
]
FOLDERS: Final = [
    Hostile(f"{verb}: folder", f"{verb} {{here}}/it", {"it": _folder})
    for verb in ("evaluate", "seat", "import customers", "backup verify", "search a --database")
]
ALL: Final = (*WORKBOOKS, *TEXTS, *JSON, *DEVICES, *FOLDERS, *BACKUPS)
