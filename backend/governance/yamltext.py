"""YAML with line numbers, and nothing that YAML could be abused for: one document of plain texts, numbers and lists.

Anchors, tags, repeated keys, deep nesting and big files are refused. Only `true` and `false` are truth values and only
digits are numbers, so `no`, `1:30` and `007` stay the texts that somebody wrote.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from backend.errors import Pair

MAX_BYTES, MAX_DEPTH, MAX_NODES = 256 * 1024, 20, 20_000
PLAIN_TAGS = frozenset(
    f"tag:yaml.org,2002:{kind}" for kind in ("map", "seq", "str", "int", "float", "bool", "null")
) | {
    "tag:yaml.org,2002:timestamp",
    "tag:yaml.org,2002:value",
    "tag:yaml.org,2002:merge",
}
"""What PyYAML resolves untagged nodes to; what they mean is decided here."""

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a file: where, what, and how to mend it."""

    line: int
    path: Path
    wrong: Pair
    mend: Pair

    def text(self, locale: str) -> str:
        """One line for people: `line 12, ladder.top: ... Mend: ...`."""
        at = dotted(self.path)
        if locale == "en":
            return f"line {self.line}{', ' + at if at else ''}: {self.wrong[1]} Mend: {self.mend[1]}"
        return f"第 {self.line} 行{' ' + at if at else ''}：{self.wrong[0]}改法：{self.mend[0]}"


class Refused(Exception):
    """A file with faults; `faults` holds all of them, in the order of their lines."""

    def __init__(self, faults: list[Fault]) -> None:
        super().__init__("\n".join(fault.text("en") for fault in faults))
        self.faults = sorted(faults, key=lambda fault: fault.line)


@dataclass(frozen=True, slots=True)
class Source:
    """What a file says, and the line on which each path of it begins."""

    value: Any
    lines: Mapping[Path, int]

    def fault(self, path: Path, wrong: Pair, mend: Pair) -> Fault:
        """A fault at `path`, or at the nearest thing above it that is in the file."""
        there = path
        while there and there not in self.lines:
            there = there[:-1]
        return Fault(self.lines.get(there, 1), path, wrong, mend)


def dotted(path: Path) -> str:
    """A path as people write it: `ladder.steps[2].hours`."""
    said = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return said.removeprefix(".")


def read(text: str) -> Source:
    """`text` as plain values with their lines. Raises Refused."""
    if len(text.encode()) > MAX_BYTES:
        raise Refused([Fault(1, (), *TOO_BIG)])
    try:
        _bounded(text)
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as wrong:
        mark = wrong.problem_mark or wrong.context_mark
        raise Refused([Fault(mark.line + 1 if mark else 1, (), *_spoken(str(wrong.problem or "")))]) from wrong
    except yaml.reader.ReaderError as wrong:
        line = text.count("\n", 0, wrong.position) + 1
        raise Refused([Fault(line, (), *CONTROL)]) from wrong
    if node is None:
        raise Refused([Fault(1, (), *EMPTY)])
    lines: dict[Path, int] = {}
    faults: list[Fault] = []
    value = _value(node, (), lines, faults)
    if faults:
        raise Refused(faults)
    return Source(value, lines)


TOO_BIG: tuple[Pair, Pair] = (
    (f"文件超过 {MAX_BYTES // 1024} KB。", f"The file is over {MAX_BYTES // 1024} KB."),
    ("治理包只写规则，不放数据。", "A pack holds rules, no data: take the data out."),
)
CONTROL: tuple[Pair, Pair] = (
    ("有控制字符。", "There is a control character."),
    ("删掉它，文件存成 UTF-8。", "Delete it and save the file as UTF-8."),
)
EMPTY: tuple[Pair, Pair] = (("文件是空的。", "The file is empty."), ("照 README 写。", "Write it as the README says."))
ANCHOR: tuple[Pair, Pair] = (
    ("不能用 & 锚点和 * 引用。", "Anchors (&) and aliases (*) are not allowed."),
    ("把内容写出来；文字里有 & 或 * 就加引号。", "Write it out; put a text that begins with & or * in quotes."),
)
TOO_MUCH: tuple[Pair, Pair] = (
    ("嵌套太深或条目太多。", "It is nested too deeply, or has too many entries."),
    (f"最多 {MAX_DEPTH} 层、{MAX_NODES} 条。", f"At most {MAX_DEPTH} levels and {MAX_NODES} entries."),
)
TAG: tuple[Pair, Pair] = (
    ("不能用 ! 标签。", "Tags (!) are not allowed."),
    ("去掉标签；文字以 ! 开头就加引号。", "Drop the tag; put a text that begins with ! in quotes."),
)
TWICE: tuple[Pair, Pair] = (
    ("这个键写了两次。", "This key stands twice."),
    ("留一个。", "Keep one of them."),
)


def _bounded(text: str) -> None:
    """Raise Refused at the first anchor or alias, or past the bounds, before anything is built."""
    depth = count = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        line = event.start_mark.line + 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise Refused([Fault(line, (), *ANCHOR)])
        count += isinstance(event, yaml.NodeEvent)
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH or count > MAX_NODES:
            raise Refused([Fault(line, (), *TOO_MUCH)])


def _spoken(problem: str) -> tuple[Pair, Pair]:
    if "\\t" in problem:
        return (
            ("用了制表符。", "There is a tab."),
            ("缩进用空格，每层两个。", "Indent with spaces, two for each level."),
        )
    if "found undefined alias" in problem or "alias" in problem:
        return ANCHOR
    return (
        ("YAML 写法不对。", f"This is not YAML: {problem}."),
        (
            "检查缩进（每层两个空格）、冒号后的空格和引号。",
            "Check the indentation (two spaces a level), the space after a colon, and quotes.",
        ),
    )


def _value(node: Any, path: Path, lines: dict[Path, int], faults: list[Fault]) -> Any:
    line = node.start_mark.line + 1
    lines.setdefault(path, line)
    if node.tag not in PLAIN_TAGS:
        faults.append(Fault(line, path, *TAG))
        return None
    if isinstance(node, yaml.MappingNode):
        return dict(_pairs(node, path, lines, faults))
    if isinstance(node, yaml.SequenceNode):
        return [_value(part, (*path, at), lines, faults) for at, part in enumerate(node.value)]
    return plain(node.value) if node.style is None else node.value


def _pairs(node: Any, path: Path, lines: dict[Path, int], faults: list[Fault]) -> Iterator[tuple[str, Any]]:
    seen = set()
    for key, value in node.value:
        name = key.value if isinstance(key, yaml.ScalarNode) else ""
        line = key.start_mark.line + 1
        if name in seen:
            faults.append(Fault(line, (*path, name), *TWICE))
        seen.add(name)
        lines[(*path, name)] = line
        yield name, _value(value, (*path, name), lines, faults)


def plain(text: str) -> Any:
    """The value of an unquoted text."""
    if text in ("", "~", "null"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if re.fullmatch(r"-?(0|[1-9][0-9]{0,17})", text):
        return int(text)
    if re.fullmatch(r"-?(0|[1-9][0-9]{0,17})\.[0-9]{1,17}", text):
        return float(text)
    return text
