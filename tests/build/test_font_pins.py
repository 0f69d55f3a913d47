"""Fonts come as pinned or not at all, and a WOFF container gives back the font that was put in."""

import base64
import hashlib
import io
import tarfile
from pathlib import Path

import fonts
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

MANIFEST = fonts.read_manifest()


def small_font() -> bytes:
    """A font of one square, built for the test."""
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for corner in ((0, 500), (500, 500), (500, 0)):
        pen.lineTo(corner)
    pen.closePath()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef"])
    builder.setupCharacterMap({})
    builder.setupGlyf({".notdef": pen.glyph()})
    builder.setupHorizontalMetrics({".notdef": (500, 0)})
    builder.setupHorizontalHeader()
    # Long and repetitive, so that at least one table is compressed in the container.
    builder.setupNameTable({"familyName": "Square " * 40, "styleName": "Regular"})
    builder.setupPost()
    stream = io.BytesIO()
    builder.save(stream)
    return stream.getvalue()


def in_woff(font: bytes) -> bytes:
    opened = TTFont(io.BytesIO(font), recalcTimestamp=False)
    opened.flavor = "woff"
    stream = io.BytesIO()
    opened.save(stream, reorderTables=None)
    return stream.getvalue()


def tables(font: bytes) -> dict[str, bytes]:
    opened = TTFont(io.BytesIO(font), checkChecksums=2)
    contents = {tag: opened.reader[tag] for tag in opened.reader.tables}
    # The sum over the whole file depends on the order of the tables, which the container may change.
    contents["head"] = contents["head"][:8] + contents["head"][12:]
    return contents


def packed(
    tmp_path: Path, content: bytes, *, member: str = "a.txt", sha256: str = "", integrity: str = ""
) -> tuple[fonts.FontPackage, Path]:
    archive = tmp_path / "package.tgz"
    with tarfile.open(archive, "w:gz") as tar:
        entry = tarfile.TarInfo(f"package/{member}")
        entry.size = len(content)
        tar.addfile(entry, io.BytesIO(content))
    digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    file = fonts.FontFile(member, "made.ttf", sha256 or hashlib.sha256(content).hexdigest())
    return fonts.FontPackage("some", "1", integrity or f"sha512-{digest}", (file,)), archive


def test_a_woff_container_gives_back_every_table() -> None:
    font = small_font()
    woff = in_woff(font)
    assert len(woff) < len(font)
    assert tables(fonts.unpack_woff(woff)) == tables(font)


def test_another_container_is_refused() -> None:
    with pytest.raises(fonts.FontError, match="WOFF"):
        fonts.unpack_woff(b"wOF2" + bytes(60))


def test_a_file_arrives_as_pinned(tmp_path: Path) -> None:
    package, archive = packed(tmp_path, b"letters")
    fonts.unpack(package, archive, tmp_path / "fonts")
    assert (tmp_path / "fonts" / "made.ttf").read_bytes() == b"letters"
    assert fonts.missing((package,), tmp_path / "fonts") == ()


def test_a_package_with_another_digest_leaves_nothing(tmp_path: Path) -> None:
    package, archive = packed(
        tmp_path, b"letters", integrity="sha512-" + base64.b64encode(bytes(64)).decode()
    )
    with pytest.raises(fonts.FontError, match="not the pinned one"):
        fonts.unpack(package, archive, tmp_path / "fonts")
    assert not (tmp_path / "fonts").exists()


def test_a_file_with_another_digest_leaves_nothing(tmp_path: Path) -> None:
    package, archive = packed(tmp_path, b"letters", sha256="0" * 64)
    with pytest.raises(fonts.FontError, match=r"a\.txt"):
        fonts.unpack(package, archive, tmp_path / "fonts")
    assert list((tmp_path / "fonts").iterdir()) == []


def test_a_damaged_font_counts_as_missing(tmp_path: Path) -> None:
    package, archive = packed(tmp_path, b"letters")
    fonts.unpack(package, archive, tmp_path)
    (tmp_path / "made.ttf").write_bytes(b"letterS")
    assert fonts.missing((package,), tmp_path) == (package,)


def test_the_manifest_pins_five_faces_each_with_its_licence() -> None:
    targets = {file.target for package in MANIFEST for file in package.files}
    faces = {name for name in targets if name.endswith(".ttf")}
    assert faces == {
        "NotoSansSC-Regular.ttf",
        "NotoSansSC-Bold.ttf",
        "NotoSerifSC-Regular.ttf",
        "NotoSerifSC-Bold.ttf",
        "LXGWWenKai-Regular.ttf",
    }
    assert {face.split("-")[0] for face in faces} == {name.split("-")[0] for name in targets - faces}


@pytest.mark.parametrize("package", MANIFEST, ids=lambda package: package.name)
def test_every_pin_is_whole(package: fonts.FontPackage) -> None:
    algorithm, _, digest = package.integrity.partition("-")
    assert algorithm == "sha512"
    assert len(base64.b64decode(digest, validate=True)) == 64
    assert all(len(bytes.fromhex(file.sha256)) == 32 for file in package.files)


def test_the_telling_line_of_a_complaint_is_passed_on() -> None:
    said = "npm error code E404\nnpm error 404 Not Found\nnpm error A complete log of this run …\n"
    assert fonts._reason(said) == "404 Not Found"
    assert fonts._reason("") == "nothing came"
