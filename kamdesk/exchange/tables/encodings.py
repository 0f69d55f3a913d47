"""Find out in which encoding a text file was saved: Unicode by its marks and rules, else by plausibility."""

from __future__ import annotations

import codecs
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Final

from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.text import Message

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 200_000  # bytes looked at where two encodings are weighed against each other
_MOST_STRANGE: Final = 0.05  # share of characters that no text holds, up to which only their rows are refused
_STRANGE: Final = frozenset({"Cc", "Cn", "Co", "Cs"})
_LAYOUT: Final = frozenset("\t\n\v\r")
_FREE: Final = 2  # strange characters that even the shortest list may hold
_REPLACEMENT: Final = "\ufffd"
_CHINESE: Final = ("gb18030", "cp950", "big5hkscs")
_SHOWN: Final = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "gb18030": "GB18030",
    "cp950": "Big5",
    "big5hkscs": "Big5",
}
ENCODINGS: Final = ("UTF-8", "UTF-16", "GB18030", "Big5")
"""The encodings offered, by the names shown."""
_CODECS: Final = {"UTF-8": "utf-8-sig", "UTF-16": "utf-16", "GB18030": "gb18030", "Big5": "cp950"}


@dataclass(frozen=True, slots=True)
class DecodedText:
    """A file's text and the encoding it was read in, by the name shown to people.

    Characters that could not be read stand as U+FFFD.
    """

    text: str
    encoding: str


def decode(data: bytes, encoding: str | None = None, *, name: str = "") -> DecodedText:
    """Turn the bytes of the file ``name`` into text; ``encoding`` (of `ENCODINGS`) overrides recognition.

    Raises `UserError` where the bytes are no text in any of the encodings.
    """
    codec = _recognised(data) if encoding is None else _CODECS[encoding]
    text = data.decode(codec, errors="replace").removeprefix("\ufeff")
    if "\x00" in text or _strange_share(text[:_SAMPLE]) > _MOST_STRANGE:
        if encoding is not None:
            raise UserError(
                Message("“{name}”不是用 {encoding} 保存的；请换一种编码。", name=name, encoding=encoding)
            )
        raise UserError(
            Message("“{name}”不是文本表格，或编码无法识别；请在 Excel 里另存为 .xlsx 再导入。", name=name)
        )
    return DecodedText(text, _SHOWN[codec])


def _strange_share(text: str) -> float:
    """Return the share of characters that are unreadable, control, private or not assigned at all."""
    counts = Counter(text)
    strange = sum(
        count
        for char, count in counts.items()
        if char == _REPLACEMENT or (unicodedata.category(char) in _STRANGE and char not in _LAYOUT)
    )
    return max(0, strange - _FREE) / max(1, len(text))


def _recognised(data: bytes) -> str:
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return codec
    sample = data[:_SAMPLE]
    if b"\x00" in sample:
        return "utf-16-le" if sample[1::2].count(0) >= sample[::2].count(0) else "utf-16-be"
    if _decodes(data, "utf-8"):
        return "utf-8"
    fitting = [codec for codec in _CHINESE if _decodes(data, codec)]
    if fitting:
        return max(fitting, key=lambda codec: _plausibility(sample, codec))
    return min(("utf-8", *_CHINESE), key=lambda codec: _broken_share(sample, codec))


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _plausibility(sample: bytes, codec: str) -> float:
    """Return the share of characters beyond ASCII that belong to the encoding's everyday characters.

    Both standards put the everyday characters first: GB 2312 level 1 in rows B0 to D7, Big5 level 1 in
    A4 to C6; text read in the wrong one of the two strays into rare characters.
    """
    text = [char for char in sample.decode(codec, errors="ignore") if ord(char) > 0x7F]
    everyday = sum(_is_everyday(char, codec) for char in text)
    return everyday / len(text) if text else 0.0


def _is_everyday(char: str, codec: str) -> bool:
    if codec == "gb18030":
        code = char.encode("gb2312", errors="ignore")
        return len(code) == 2 and (0xB0 <= code[0] <= 0xD7 or code[0] in {0xA1, 0xA3})
    code = char.encode("cp950", errors="ignore")
    return len(code) == 2 and 0xA1 <= code[0] <= 0xC6


def _broken_share(sample: bytes, codec: str) -> float:
    text = sample.decode(codec, errors="replace")
    return text.count(_REPLACEMENT) / max(1, len(text)) - _plausibility(sample, codec) / 1000
