"""What a form is called, read from the head of its definition alone: the search asks with every key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import yaml

from kamdesk.config.given_files import read_given
from kamdesk.documents.definitions.extent import LARGEST_DEFINITION, SAFE_LOADER
from kamdesk.domain.printing.catalogue import FormName
from kamdesk.domain.shared.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_WANTED: Final = frozenset({"id", "title", "number", "version"})
_OPENING: Final = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_CLOSING: Final = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


def form_name(path: Path) -> FormName | None:
    """Return what the form is called that a file defines; None where the file does not say so."""
    try:
        head = _head(read_given(path, LARGEST_DEFINITION).decode())
    except (OSError, UserError, UnicodeDecodeError, yaml.YAMLError):
        return None
    return FormName(**head) if head.get("id") == path.parent.name and head.get("title") else None


def _head(text: str) -> dict[str, str]:
    head: dict[str, str] = {}
    for key, value in _plain_pairs(text):
        if key in _WANTED:
            head[key] = value
            if head.keys() == _WANTED:
                break
    return head


def _plain_pairs(text: str) -> Iterator[tuple[str, str]]:
    """Yield the pairs of the outermost mapping whose value is one text, as far as they are asked for."""
    depth, key = 0, None
    for event in yaml.parse(text, Loader=SAFE_LOADER):
        if isinstance(event, _OPENING):
            depth += 1
            key = None
        elif isinstance(event, _CLOSING):
            depth -= 1
        elif depth == 1 and isinstance(event, yaml.ScalarEvent):
            if key is None:
                key = event.value
            else:
                yield key, event.value
                key = None
