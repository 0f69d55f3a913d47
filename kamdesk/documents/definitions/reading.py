"""Definition files: YAML with the place of every value, so that an error can name file and line."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NoReturn

import yaml
from typing_extensions import override

from kamdesk.config.given_files import read_given
from kamdesk.documents.definitions.extent import LARGEST_DEFINITION, SAFE_LOADER, ExtentError, require_extent
from kamdesk.domain.shared.errors import UserError
from kamdesk.domain.shared.refusals import reason_of
from kamdesk.domain.shared.text import Message

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PathKey = str | int


_MOST_DIGITS: Final = 20  # of a number before the point; codes of organisations have 18


class DefinitionError(UserError):
    """A definition cannot be used; the sentence names file, line and reason."""


class _DefinitionLoader(SAFE_LOADER):  # type: ignore[misc,valid-type]  # one of two, known at run time
    """YAML as PyYAML reads it safely, but fractions become exact decimals, and every refusal has a place."""

    @override
    def construct_object(self, node: yaml.Node, deep: bool = False) -> object:
        try:
            return super().construct_object(node, deep=deep)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
            # a 13th month, a tag that does not fit its value
            raise yaml.constructor.ConstructorError(
                problem=str(error), problem_mark=node.start_mark
            ) from error


def _decimal(loader: _DefinitionLoader, node: yaml.ScalarNode) -> Decimal:
    return _within_measure(Decimal(str(loader.construct_scalar(node)).replace("_", "")))


def _integer(loader: _DefinitionLoader, node: yaml.ScalarNode) -> int:
    number: int = loader.construct_yaml_int(node)
    return int(_within_measure(Decimal(number)))


def _within_measure(number: Decimal) -> Decimal:
    if not number.is_finite() or number.adjusted() >= _MOST_DIGITS:
        raise ValueError(number)
    return number


_DefinitionLoader.add_constructor("tag:yaml.org,2002:float", _decimal)
_DefinitionLoader.add_constructor("tag:yaml.org,2002:int", _integer)


class Node:
    """A value of a definition file together with its place."""

    def __init__(
        self, file: str, value: object, path: tuple[PathKey, ...], lines: Mapping[tuple[PathKey, ...], int]
    ) -> None:
        self._file = file
        self.value = value
        self._path = path
        self._lines = lines

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def at(self, key: PathKey) -> Node:
        """Return the value under a key or index, with an absent one as None at this place."""
        if isinstance(self.value, dict):
            return Node(self._file, self.value.get(key), (*self._path, key), self._lines)
        if isinstance(self.value, list) and isinstance(key, int):
            return Node(self._file, self.value[key], (*self._path, key), self._lines)
        return Node(self._file, None, self._path, self._lines)

    def entries(self, key: str | None = None) -> list[Node]:
        """Return the entries of the list under a key (or of this list); none where it is absent."""
        node = self if key is None else self.at(key)
        return [node.at(n) for n in range(len(node.value))] if isinstance(node.value, list) else []

    def pairs(self, key: str) -> list[tuple[str, Node]]:
        """Return the entries of the mapping under a key; none where it is absent."""
        node = self.at(key)
        return [(str(name), node.at(name)) for name in node.value] if isinstance(node.value, dict) else []

    def text(self, key: str, default: str = "") -> str:
        """Return the text under a key."""
        value = self.at(key).value
        return default if value is None else str(value)

    def number(self, key: str, default: float = 0.0) -> float:
        """Return the number under a key; lengths on paper are measures, not money."""
        value = self.at(key).value
        return float(value) if isinstance(value, int | Decimal) else default

    def with_defaults(self, defaults: Node) -> Node:
        """Return this value laid over another: what it does not say is as ``defaults`` has it."""
        return Node(self._file, _merged(defaults.value, self.value), self._path, self._lines)

    def line(self) -> int:
        """Return the line in the file, counted from 1."""
        path = self._path
        while path not in self._lines and path:
            path = path[:-1]
        return self._lines.get(path, 1)

    def refuse(self, reason: Message | str) -> NoReturn:
        """Raise `DefinitionError` for this place."""
        raise self.refusal(reason)

    def refusal(self, reason: Message | str) -> DefinitionError:
        """Return what to raise for this place."""
        return DefinitionError(
            Message("表单定义 {file} 第{line}行：{reason}", file=self._file, line=self.line(), reason=reason)
        )


def read_node(path: Path) -> Node:
    """Read a YAML file; raise `DefinitionError` where it is not YAML, not UTF-8, or not there."""
    name = f"{path.parent.name}/{path.name}"
    try:
        text = read_given(path, LARGEST_DEFINITION).decode()
    except UnicodeDecodeError:
        reason = Message("编码不是 UTF-8；请在记事本里另存为，编码选“UTF-8”。")
        Node(name, None, (), {}).refuse(reason)
    except UserError as problem:
        Node(name, None, (), {}).refuse(problem.message)
    except FileNotFoundError:
        Node(name, None, (), {}).refuse(Message("文件不存在。"))
    except OSError as error:
        Node(name, None, (), {}).refuse(Message("读不到这个文件：{reason}。", reason=reason_of(error)))
    return _parsed(name, text)


def _parsed(name: str, text: str) -> Node:
    lines: dict[tuple[PathKey, ...], int] = {}
    try:
        require_extent(text)
        loader = _DefinitionLoader(text)
        try:
            root = loader.get_single_node()
            if root is not None:
                _note_lines(name, root, (), lines)
            value: object = loader.construct_document(root) if root is not None else None
        finally:
            loader.dispose()
    except ExtentError as problem:
        Node(name, None, (), {(): problem.line}).refuse(problem.reason)
    except yaml.constructor.ConstructorError as problem:
        Node(name, None, (), _place_of(problem)).refuse(Message("这里的值看不懂；文字请放进引号。"))
    except yaml.MarkedYAMLError as problem:
        Node(name, None, (), _place_of(problem)).refuse(Message("不是有效的 YAML：缩进、冒号或引号有误。"))
    except yaml.reader.ReaderError as problem:
        line = text.count("\n", 0, problem.position) + 1
        Node(name, None, (), {(): line}).refuse(Message("这里有看不见的控制字符；请删去。"))
    return Node(name, value, (), lines)


def _place_of(problem: yaml.MarkedYAMLError) -> dict[tuple[PathKey, ...], int]:
    mark = problem.problem_mark or problem.context_mark
    return {(): mark.line + 1} if mark else {}


def _note_lines(
    file: str, node: yaml.Node, path: tuple[PathKey, ...], lines: dict[tuple[PathKey, ...], int]
) -> None:
    lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        for n, entry in enumerate(node.value):
            _note_lines(file, entry, (*path, n), lines)
    elif isinstance(node, yaml.MappingNode):
        for key, entry in node.value:
            place = (*path, str(key.value))
            if place in lines:
                Node(file, None, (), {(): key.start_mark.line + 1}).refuse(
                    Message("“{key}”写了两次。", key=key.value)
                )
            lines[place] = key.start_mark.line + 1
            _note_lines(file, entry, place, lines)


def _merged(defaults: object, value: object) -> object:
    if not isinstance(value, dict) or not isinstance(defaults, dict):
        return value
    return {**defaults, **{key: _merged(defaults.get(key), entry) for key, entry in value.items()}}
