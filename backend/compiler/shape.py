"""Shape: a generated function that puts the answer's bytes together from the row of the statement and the services'."""

from collections.abc import Callable, Mapping, Sequence

from backend.compiler import ir

Shaper = Callable[[Sequence[bytes], Mapping[str, bytes]], bytes]


def source(query: ir.Operation) -> str:
    """The Python text of `shape(row, services)`, which gives the JSON object under `data`."""
    parts: list[str] = []
    constant, at = b"{", 0
    for number, (key, root) in enumerate(query.roots):
        constant += f'{"," if number else ""}"{key}":'.encode()
        if isinstance(root, ir.Literal):
            constant += root.json.encode()
            continue
        parts += [repr(constant), f'services["{key}"]' if isinstance(root, ir.Service) else f"row[{at}]"]
        constant, at = b"", at + (not isinstance(root, ir.Service))
    parts.append(repr(constant + b"}"))
    return f"def shape(row, services):\n    return b''.join(({', '.join(parts)},))\n"


def shaper(text: str) -> Shaper:
    """The function that `source` wrote."""
    made: dict[str, Shaper] = {}
    exec(compile(text, "<shape>", "exec"), made)
    return made["shape"]
