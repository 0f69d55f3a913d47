"""Keeps the translations in step with the Chinese literals of the source, and compiles them.

``update`` collects the first argument of every ``tr``, ``term`` and ``Message`` call, with the sense that a
``term`` names as its second, and the title of every form into resources/translations/kamdesk_<language>.ts,
keeping what is translated and marking what is not; ``compile`` makes the .qm files of it by Qt's lrelease;
``check`` says what is missing.
"""

from __future__ import annotations

import argparse
import ast
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "resources" / "translations"
CONTEXT: Final = "kamdesk"  # as in kamdesk/ui/kit/look/translate.py
LANGUAGES: Final = ("zh_TW", "en")
MARKERS: Final = frozenset({"tr", "term", "Message"})
_UNFINISHED: Final = "unfinished"


class TranslationError(Exception):
    """The source or a translation file is not as it must be; the message says where."""


class Source(NamedTuple):
    """A text to translate, in a sense that is not its usual one where it names one."""

    text: str
    sense: str = ""


@dataclass(frozen=True, slots=True)
class Literal:
    """One text to translate and the first place where it stands."""

    source: Source
    place: str


def literals(root: Path = ROOT) -> dict[Source, Literal]:
    """Return every text to translate below ``root``, of kamdesk/ and of the titles of forms/.

    Raises `TranslationError` for an f-string given to a marker and for a form without a title.
    """
    found: dict[Source, Literal] = {}
    for path in sorted(root.glob("kamdesk/**/*.py")):
        for literal in _literals_of(path, root):
            found.setdefault(literal.source, literal)
    for path in sorted(root.glob("forms/*/form.yaml")):
        title = _title_of(path, root)
        found.setdefault(title.source, title)
    return found


def read_translations(path: Path) -> dict[Source, str]:
    """Return the finished translations of a .ts file by source text; none where there is no file."""
    if not path.exists():
        return {}
    translated: dict[Source, str] = {}
    for message in ET.parse(path).getroot().iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.get("type") != _UNFINISHED:
            translated[Source(source, message.findtext("comment") or "")] = translation.text or ""
    return translated


def write_translations(path: Path, language: str, texts: Mapping[Source, str]) -> None:
    """Write a .ts file with ``texts`` (source → translation, empty where unfinished), sorted."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="zh_CN")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(texts):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source.text
        if source.sense:
            ET.SubElement(message, "comment").text = source.sense
        translation = ET.SubElement(message, "translation")
        if texts[source]:
            translation.text = texts[source]
        else:
            translation.set("type", _UNFINISHED)
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def update(root: Path = ROOT, target: Path = TARGET) -> None:
    """Bring the .ts files in step with the source; texts no longer in use are dropped."""
    texts = literals(root)
    for language in LANGUAGES:
        path = target / f"kamdesk_{language}.ts"
        known = read_translations(path)
        write_translations(path, language, {source: known.get(source, "") for source in texts})
        missing = sum(not known.get(source) for source in texts)
        print(f"{path.name}: {len(texts)} texts, {missing} to translate")


def compile_all(source: Path = TARGET, target: Path = TARGET) -> list[Path]:
    """Compile each .ts file to a .qm file; raises `TranslationError` when lrelease complains."""
    made = []
    for path in sorted(source.glob("kamdesk_*.ts")):
        compiled = target / path.with_suffix(".qm").name
        command = [str(lrelease()), "-silent", str(path), "-qm", str(compiled)]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode:
            raise TranslationError(f"{path.name}: {result.stderr.strip() or result.stdout.strip()}")
        made.append(compiled)
    return made


def problems(languages: Iterable[str] = LANGUAGES, root: Path = ROOT, target: Path = TARGET) -> Iterator[str]:
    """Tell of every text without a translation, and of fields that a translation lost or invented."""
    texts = literals(root)
    for language in languages:
        known = read_translations(target / f"kamdesk_{language}.ts")
        for source, literal in texts.items():
            translation = known.get(source, "")
            if not translation:
                yield f"{language}: {literal.place}: not translated: {source.text}"
            elif fields_of(translation) != fields_of(source.text):
                yield f"{language}: {literal.place}: other fields in {translation!r} than in {source.text!r}"


def fields_of(template: str) -> frozenset[str]:
    """Return the names of the ``str.format`` fields in ``template``."""
    return frozenset(name for _text, name, _spec, _conversion in string.Formatter().parse(template) if name)


def lrelease() -> Path:
    """Return Qt's translation compiler, which PySide6 brings along."""
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    return Path(PySide6.__file__).parent / name


def main() -> int:
    """Do what the command line asks; 1 when ``check`` finds something."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("act", choices=("update", "compile", "check"))
    act = parser.parse_args().act
    try:
        if act == "update":
            update()
        elif act == "compile":
            compile_all()
        else:
            found = list(problems())
            print("\n".join(found))
            return bool(found)
    except TranslationError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _literals_of(path: Path, root: Path) -> Iterator[Literal]:
    tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args or _name(node.func) not in MARKERS:
            continue
        place = f"{path.relative_to(root).as_posix()}:{node.lineno}"
        match node.args[0]:
            case ast.Constant(value=str(text)) if text:
                yield Literal(Source(text, _sense_of(node, place)), place)
            case ast.JoinedStr():
                raise TranslationError(f"{place}: an f-string cannot be translated; name its values")


def _sense_of(call: ast.Call, place: str) -> str:
    """Return the sense that a ``term`` names; its only further argument."""
    if _name(call.func) != "term" or len(call.args) + len(call.keywords) == 1:
        return ""
    match call.args[1:]:
        case [ast.Constant(value=str(sense))] if sense and not call.keywords:
            return sense
    raise TranslationError(f"{place}: the sense of a term is a text")


def _title_of(path: Path, root: Path) -> Literal:
    place = path.relative_to(root).as_posix()
    definition = yaml.compose(path.read_text(encoding="utf-8"), yaml.SafeLoader)
    if isinstance(definition, yaml.MappingNode):
        for key, value in definition.value:
            if key.value == "title" and value.value:
                return Literal(Source(str(value.value)), f"{place}:{key.start_mark.line + 1}")
    raise TranslationError(f"{place}: a form without a title")


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else ""


if __name__ == "__main__":
    sys.exit(main())
