"""How much a definition may hold: a few lines of YAML can stand for more than fits into a PC."""

from __future__ import annotations

from typing import Final

import yaml

from kamdesk.domain.shared.text import Message

SAFE_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the fast one where it was compiled
LARGEST_DEFINITION: Final = 500_000
"""Bytes of a definition or sample; the largest shipped one has a tenth."""
_DEEPEST: Final = 40
_MOST_VALUES: Final = 100_000


class ExtentError(Exception):
    """A definition holds too much; ``line`` says where that shows."""

    def __init__(self, line: int, reason: Message) -> None:
        super().__init__(reason)
        self.line = line
        self.reason = reason


def require_extent(text: str) -> None:
    """Raise `ExtentError` where YAML is nested too deeply, or stands for too many values.

    Looks at the events of the parser, which recurse into nothing: composing what is nested 10,000 deep
    ends the process. An alias counts as all that it stands for. Raises `yaml.YAMLError` for what is no YAML.
    """
    sizes: dict[str, int] = {}  # anchor → number of values that it stands for, once its value is complete
    open_values = [("", 1)]  # anchor, values so far: of each list or mapping that has begun
    for event in yaml.parse(text, Loader=SAFE_LOADER):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.CollectionStartEvent):
            open_values.append((event.anchor or "", 1))
            if len(open_values) > _DEEPEST:
                raise ExtentError(line, Message("嵌套超过 {limit} 层。", limit=_DEEPEST))
            continue
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in sizes:
                raise ExtentError(line, Message("“*{name}”引用了它自己，或没有这个名称。", name=event.anchor))
            anchor, size = "", sizes[event.anchor]
        elif isinstance(event, yaml.ScalarEvent):
            anchor, size = event.anchor or "", 1
        elif isinstance(event, yaml.CollectionEndEvent):
            anchor, size = open_values.pop()
        else:
            continue
        if anchor:
            sizes[anchor] = size
        outer, values = open_values.pop()
        open_values.append((outer, values + size))
        if values + size > _MOST_VALUES:
            raise ExtentError(line, Message("超过 {limit} 个值（引用的也算在内）。", limit=_MOST_VALUES))
