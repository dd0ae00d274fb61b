"""What a pack's file must look like: `packs/pack.schema.json` (JSON Schema 2020-12), with faults people can mend."""

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path as File
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from backend.errors import Pair
from backend.governance.where import nearest
from backend.governance.yamltext import Fault, Path, Source

PACKS = File(__file__).resolve().parents[1] / "packs"
SCHEMA = PACKS / "pack.schema.json"

KINDS: dict[str, Pair] = {
    "object": ("若干 键: 值", "key: value lines"),
    "array": ("列表，每行以 - 开头", "a list, each line beginning with -"),
    "string": ("文字", "a text"),
    "integer": ("整数", "a whole number"),
    "number": ("数", "a number"),
    "boolean": ("true 或 false", "true or false"),
}
"""What each type of the schema is called."""


@cache
def validator() -> Draft202012Validator:
    """The validator of the schema, which is itself checked first."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def faults(source: Source) -> list[Fault]:
    """Everything in which the file differs from the schema, by line."""
    found = [fault for error in validator().iter_errors(source.value) for fault in _faults(source, error)]
    return sorted(found, key=lambda fault: (fault.line, fault.path != (), dotted_key(fault.path)))


def dotted_key(path: Path) -> str:
    """A key by which paths sort, whatever they are made of."""
    return ".".join(str(part) for part in path)


def _faults(source: Source, error: ValidationError) -> Iterator[Fault]:
    path: Path = tuple(error.absolute_path)
    match str(error.validator):
        case "required":
            missing = [name for name in error.validator_value if name not in (error.instance or {})]
            said = next((name for name in missing if f"'{name}'" in error.message), missing[0])
            yield source.fault((*path, said), *_missing(said, _about(_property(error.schema, said))))
        case "additionalProperties":
            known = error.schema.get("properties", {})
            for name in sorted(set(error.instance) - set(known)):
                wrong = (f"没有 {name} 这个键。", f"There is no key {name}.")
                yield source.fault((*path, name), wrong, nearest(name, known))
        case "pattern" if "propertyNames" in error.schema_path:
            yield source.fault((*path, str(error.instance)), *_said(error))
        case _:
            yield source.fault(path, *_said(error))


def _missing(name: str, about: Pair) -> tuple[Pair, Pair]:
    return (f"缺 {name}。", f"{name} is missing."), (f"加上 {name}。{about[0]}", f"Add {name}. {about[1]}".rstrip())


def _property(schema: Any, name: str) -> Any:
    """What the schema says of the property `name`, itself or in what it refers to."""
    said = schema.get("properties", {}).get(name, {})
    if "$ref" in said:
        whole: Any = validator().schema
        return whole["$defs"][said["$ref"].rsplit("/", 1)[-1]]
    return said


def _about(schema: Any) -> Pair:
    return str(schema.get("x-zh", "")), str(schema.get("description", ""))


def _said(error: ValidationError) -> tuple[Pair, Pair]:
    value, limit, about = error.instance, error.validator_value, _about(error.schema)
    make = SAYINGS.get(str(error.validator))
    if make is None:
        return (f"写法不对：{error.message}。", f"It does not fit: {error.message}."), _mend(about)
    return make(value, limit, about)


def _mend(about: Pair) -> Pair:
    return about[0] or "照 README 写。", about[1] or "Write it as the README says."


def _type(value: Any, limit: Any, about: Pair) -> tuple[Pair, Pair]:
    zh, en = KINDS.get(str(limit), (str(limit), str(limit)))
    wrong = (f"这里要{zh}，不是{_short(value)}。", f"{en} is needed here, not {_short(value)}.")
    if limit == "string" and isinstance(value, bool | int | float):
        return wrong, ("给它加引号。", "Put it in quotes.")
    return wrong, _mend(about)


def _short(value: Any) -> str:
    said = json.dumps(value, ensure_ascii=False)
    return said if len(said) <= 40 else said[:37] + "..."


def _enum(value: Any, limit: Any, about: Pair) -> tuple[Pair, Pair]:
    return (f"不能写 {_short(value)}。", f"It cannot be {_short(value)}."), nearest(value, [str(v) for v in limit])


def _const(value: Any, limit: Any, about: Pair) -> tuple[Pair, Pair]:
    return (f"不能写 {_short(value)}。", f"It cannot be {_short(value)}."), (f"改成 {limit}。", f"Write {limit}.")


def _pattern(value: Any, limit: Any, about: Pair) -> tuple[Pair, Pair]:
    zh, en = f"{_short(value)} 的写法不对，要符合 {limit}。", f"{_short(value)} does not fit {limit}."
    return (zh, en), _mend(about)


def _bound(zh: str, en: str) -> Callable[[Any, Any, Pair], tuple[Pair, Pair]]:
    def make(value: Any, limit: Any, about: Pair) -> tuple[Pair, Pair]:
        wrong = (f"{_short(value)} 超出范围。", f"{_short(value)} is out of bounds.")
        return wrong, (zh.format(limit), en.format(limit))

    return make


SAYINGS: dict[str, Callable[[Any, Any, Pair], tuple[Pair, Pair]]] = {
    "type": _type,
    "enum": _enum,
    "const": _const,
    "pattern": _pattern,
    "minLength": _bound("至少 {} 个字。", "At least {} characters."),
    "maxLength": _bound("最多 {} 个字。", "At most {} characters."),
    "minItems": _bound("至少写 {} 项。", "At least {} entries."),
    "maxItems": _bound("最多写 {} 项。", "At most {} entries."),
    "minProperties": _bound("至少写 {} 项。", "At least {} entries."),
    "minimum": _bound("不小于 {}。", "At least {}."),
    "maximum": _bound("不大于 {}。", "At most {}."),
    "exclusiveMinimum": _bound("大于 {}。", "Above {}."),
    "uniqueItems": lambda value, limit, about: (
        ("有重复的项。", "An entry stands twice."),
        ("每项写一次。", "Write each once."),
    ),
}
"""What to say of each keyword of the schema."""
