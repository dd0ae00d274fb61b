"""The result: one JSON file for each day, and a table for people."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import orjson

from bench.queries import QUERIES

RESULTS = Path(__file__).parent / "results"
GOALS = {"hand": 0.9, "strawberry": 15.0, "postgraphile": 3.5}
"""Throughput of this product over a rival that is wanted at least."""


def write(result: Mapping[str, Any], folder: Path) -> Path:
    """Write `<date>.json` and its table `<date>.md`; the former's path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{result['date']}.json"
    path.write_bytes(orjson.dumps(result, option=orjson.OPT_INDENT_2) + b"\n")
    path.with_suffix(".md").write_text(table(result), encoding="utf-8")
    return path


def today() -> str:
    """The date that a result is called by."""
    return date.today().isoformat()


def table(result: Mapping[str, Any]) -> str:
    """Two tables in Markdown: ratios with answers a second by query, and growth; then where it was measured."""
    parts = [_ratios(result)] if result["ratios"] else []
    if result.get("growth"):
        parts.append(_growth(result["growth"]))
    parts += [f"{name} was not measured: {why}" for name, why in result["unavailable"].items()]
    parts.append(_where(result))
    return "\n\n".join(parts) + "\n"


def _ratios(result: Mapping[str, Any]) -> str:
    rivals = list(dict.fromkeys(name for by_rival in result["ratios"].values() for name in by_rival))
    head = "| Query | linli, answers/s | p50 / p99 ms | " + " | ".join(f"over {name}" for name in rivals) + " |"
    lines = [head, "|---" * (3 + len(rivals)) + "|"]
    for name, by_rival in result["ratios"].items():
        mine = result["figures"][name]["linli"]["8"]
        cells = " | ".join(f"{by_rival[rival]:.2f}" if rival in by_rival else "–" for rival in rivals)
        p50, p99 = mine["p50_ms"]["median"], mine["p99_ms"]["median"]
        lines.append(
            f"| {name}: {QUERIES[name].about} | {mine['per_s']['median']:.0f} | {p50:.1f} / {p99:.1f} | {cells} |"
        )
    return "\n".join(lines)


def _growth(growth: Mapping[str, Any]) -> str:
    times = growth["p50_ms"]
    head = "| Cases | " + " | ".join(f"{int(size):,}".replace(",", " ") for size in times) + " | factor |"
    lines = [head, "|---" * (2 + len(times)) + "|"]
    for name, one in (("linli, list, p50 ms", growth), ("by hand", growth["hand"])):
        lines.append(
            f"| {name} | " + " | ".join(f"{ms:.2f}" for ms in one["p50_ms"].values()) + f" | {one['factor']:.2f} |"
        )
    return "\n".join(lines)


def _where(result: Mapping[str, Any]) -> str:
    at, known = result["machine"], result["versions"]
    libraries = known["libraries"]
    said = [
        f"{at['cpu']}, {at['cores']} cores, {at['memory_gb']:.0f} GB, {at['system']}, {result['date']}",
        f"Python {known['python']}, PostgreSQL {known['postgres']}, Strawberry {libraries.get('strawberry-graphql')}, "
        f"Tortoise {libraries.get('tortoise-orm')}, PostGraphile {known.get('postgraphile', '–')} on "
        f"Node {known.get('node', '–')}",
        f"8 connections, median of {result['options']['rounds'].get('8', 0)} rounds of "
        f"{result['options']['seconds']} s; the load generator alone could do "
        f"{result['client_ceiling']['per_s']:.0f} a second",
    ]
    return ".\n".join(said) + "."
