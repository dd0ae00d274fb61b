"""The shape of the code: who imports whom, how long things are. The list of exceptions only shrinks."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODULE_LINES, FUNCTION_LINES, LINE_CHARACTERS = 400, 40, 120

EXCEPTIONS: frozenset[str] = frozenset()
"""Findings that are known and to be mended, as the tests print them."""

# Left may be imported by right, and by everything further right. Names in one set do not import each other,
# except where they are modules of one package.
LAYERS: tuple[frozenset[str], ...] = (
    frozenset({"errors", "settings"}),
    frozenset({"kit"}),
    frozenset({"compiler"}),
    frozenset({"places"}),
    frozenset({"people"}),
    frozenset({"cases", "events", "jobs", "services", "governance"}),
    frozenset({"dashboards"}),
    frozenset({"concepts"}),
    frozenset({"api"}),
    frozenset({"auth"}),
    frozenset({"graphql", "geometry", "signin", "documents", "asked", "budget"}),
    frozenset({"endpoint", "explorer", "sockets", "exchange", "meters"}),
    frozenset({"demo", "app"}),
)
PROGRAM = frozenset(
    [
        "cli",
        "exchanging",
        "asgi",
        "serving",
        "upkeep",
        "published",
        "planning",
        "accounts",
        "packaging",
        "registering",
        "doctor",
        "readiness",
        "worker",
        "migration",
        "database",
        "leases",
        "protocol",
        "listening",
        "embedded",
        "folder",
        "log",
        "wall",
        "rollups",
    ]
)
"""Modules about processes and machines: they may import one another and any layer; no concept imports them."""

RUN_BY_THE_SERVER = {"app": {"database", "protocol", "listening", "readiness", "log", "worker", "migration"},
                     "auth": {"database"}, "graphql": {"database"},
                     "documents": {"database"}, "demo": {"database"}, "api": {"database", "leases"}}  # fmt: skip
"""What a layer may import of the program's modules."""


@dataclass(frozen=True)
class Source:
    """One Python file: its dotted name and its tree."""

    path: Path
    name: str
    text: str
    tree: ast.Module

    @property
    def part(self) -> str:
        """The layer's name: the second word of the dotted name."""
        return self.name.partition(".")[2].partition(".")[0]


@cache
def sources() -> tuple[Source, ...]:
    """Every module of the product and of its tests."""
    found = [ROOT / "dev.py", ROOT / "dev_sources.py"]
    for folder in ("backend", "bench", "frontend", "tests"):
        found += sorted(p for p in (ROOT / folder).rglob("*.py") if not {".web", "__pycache__"} & set(p.parts))
    return tuple(read(path) for path in found)


def read(path: Path) -> Source:
    """One file, parsed."""
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
    return Source(path, name, text, ast.parse(text))


@cache
def imports(source: Source) -> frozenset[str]:
    """Dotted names of this repository's modules that `source` imports, wherever in the file; type checking excepted."""
    known = {other.name for other in sources()}
    named: set[str] = set()
    for node in runtime(source.tree):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            named |= {f"{node.module}.{alias.name}" for alias in node.names}
            named |= {node.module} if any(f"{node.module}.{a.name}" not in known for a in node.names) else set()
    return frozenset(found for found in named if found in known and found != source.name)


def runtime(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node but those under `if TYPE_CHECKING`."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        yield node
        yield from runtime(node)


def require(findings: list[str]) -> None:
    """Fail with the findings that are no exception, and with exceptions that are not found any more."""
    unknown = [finding for finding in findings if finding not in EXCEPTIONS]
    assert not unknown, "\n".join(unknown)


def rank(part: str) -> int | None:
    """The layer's place, None for what has no place."""
    return next((place for place, layer in enumerate(LAYERS) if part in layer), None)


def allowed(source: Source, target: str) -> bool:
    """Whether a module of the back end may import another."""
    other = target.partition(".")[2].partition(".")[0]
    if source.part == other or not source.part:
        return True
    if source.part in PROGRAM:
        return True
    if other in PROGRAM:
        return other in RUN_BY_THE_SERVER.get(source.part, set())
    ours, theirs = rank(source.part), rank(other)
    return ours is not None and theirs is not None and theirs < ours


def test_a_layer_imports_only_what_is_below_it() -> None:
    backend = [source for source in sources() if source.name.startswith("backend.")]
    findings = [
        f"{source.name} imports {target}"
        for source in backend
        for target in sorted(imports(source))
        if target.startswith("backend.") and not allowed(source, target)
    ]
    assert len(backend) > 20
    require(findings)


def test_every_part_of_the_back_end_has_its_place() -> None:
    parts = {source.part for source in sources() if source.name.startswith("backend.")}
    require([f"backend.{part} is in no layer" for part in sorted(parts) if rank(part) is None and part not in PROGRAM])


def test_the_front_end_imports_nothing_of_the_back_end() -> None:
    front = [source for source in sources() if source.name.startswith("frontend")]
    assert len(front) > 5
    require([f"{s.name} imports {t}" for s in front for t in sorted(imports(s)) if t.startswith("backend")])


def test_only_the_composition_root_imports_the_front_end() -> None:
    back = [source for source in sources() if source.name.startswith("backend") and source.name != "backend.app"]
    require([f"{s.name} imports {t}" for s in back for t in sorted(imports(s)) if t.startswith("frontend")])


def test_a_concept_goes_from_models_to_resource_to_service() -> None:
    order = ["vocabulary", "models", "resource", "service"]
    findings = []
    for source in sources():
        root, concept, stage, *_ = (*source.name.split("."), "", "", "")
        later = order[order.index(stage) + 1 :] if root == "backend" and stage in order else []
        beyond = tuple(f"{root}.{concept}.{name}" for name in later)
        findings += [f"{source.name} imports {t}" for t in sorted(imports(source)) if later and t.startswith(beyond)]
    require(findings)


def test_nothing_is_imported_inside_a_function() -> None:
    findings = [
        f"{source.name}.{function.name} imports at line {node.lineno}"
        for source in sources()
        for function in functions(source.tree)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    require(findings)


def test_imports_go_in_no_circle() -> None:
    graph = {source.name: imports(source) for source in sources()}
    require([" > ".join(circle) for circle in circles(graph)])


def circles(graph: dict[str, frozenset[str]]) -> list[list[str]]:
    """One path for each module at which a walk along imports comes back to where it was."""
    found: list[list[str]] = []
    done: set[str] = set()

    def walk(name: str, path: list[str]) -> None:
        if name in path:
            found.append([*path[path.index(name) :], name])
        elif name not in done:
            for target in sorted(graph[name]):
                walk(target, [*path, name])
            done.add(name)

    for start in sorted(graph):
        walk(start, [])
    return found


def test_no_module_is_longer_than_a_reader_holds_in_mind() -> None:
    lengths = {source.name: len(source.text.splitlines()) for source in sources()}
    require([f"{name} has {n} lines" for name, n in lengths.items() if n > MODULE_LINES])


def test_no_function_is_longer_than_a_screen() -> None:
    findings = [
        f"{source.name}.{function.name} has {function.end_lineno - function.lineno + 1} lines"
        for source in sources()
        for function in functions(source.tree)
        if function.end_lineno and function.end_lineno - function.lineno + 1 > FUNCTION_LINES
    ]
    require(findings)


def functions(tree: ast.Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function of a module, inner ones too."""
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_no_line_is_wider_than_the_page() -> None:
    findings = [
        f"{source.name}:{number} has {len(line)} characters"
        for source in sources()
        for number, line in enumerate(source.text.splitlines(), 1)
        if len(line) > LINE_CHARACTERS
    ]
    require(findings)


def test_every_module_says_what_it_is_about_in_at_most_eight_lines() -> None:
    findings = []
    for source in sources():
        said = ast.get_docstring(source.tree)
        if not said and source.text.strip():
            findings.append(f"{source.name} has no docstring")
        elif said and len(said.splitlines()) > 8:
            findings.append(f"{source.name} has a docstring of {len(said.splitlines())} lines")
    require(findings)


def test_nothing_is_left_for_later() -> None:
    word = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    here = Path(__file__).resolve()
    findings = [
        f"{source.name}:{number} {found[0]}"
        for source in sources()
        for number, line in enumerate(source.text.splitlines(), 1)
        if source.path != here and (found := word.search(line))
    ]
    require(findings)


def test_an_exception_that_is_mended_leaves_the_list() -> None:
    names = {source.name for source in sources()}
    stale = [finding for finding in EXCEPTIONS if re.split("[ :]", finding)[0] not in names]
    assert not stale, f"history, to be removed from EXCEPTIONS: {stale}"


def test_the_tests_of_this_file_can_fail() -> None:
    bad = ast.parse("def f():\n    import backend.app\n" + "    x = 1\n" * 45)
    graph = {"a": frozenset({"b"}), "b": frozenset({"c"}), "c": frozenset({"a"})}
    low = Source(ROOT / "x.py", "backend.places.models", "", bad)

    assert circles(graph) == [["a", "b", "c", "a"]]
    assert (
        not allowed(low, "backend.cases") and not allowed(low, "backend.worker") and allowed(low, "backend.kit.model")
    )
    assert [f.end_lineno for f in functions(bad)] == [47]
