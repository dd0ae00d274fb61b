"""The benchmark measures what it says: all servers answer alike before they are timed, and its result has its shape."""

from pathlib import Path

import orjson
import pytest

from bench import __main__ as bench
from bench.asking import Different, Material, hold, without_pages
from bench.growth import summary
from bench.measure import Plan, ratios
from bench.plans import statements, walks
from bench.queries import QUERIES
from bench.report import table
from bench.rows import SESSIONS, Size

NOTHING = Material((), ())
NAMES = ("hand", "linli", "strawberry")
TINY = bench.Options(
    data=Path(),
    out=None,
    rivals=NAMES,
    parts=("rivals",),
    size=Size(residents=40, cases=3_000, entries=9_600),
    plan=Plan(rounds={8: 1, 1: 1}, seconds=0.1, warm_s=0.02, first_warm_s=0.05),
    small=True,
)
SPREAD = {"per_s", "p50_ms", "p95_ms", "p99_ms", "app_cpu_ms", "db_cpu_ms", "client_cpu_ms", "bytes", "requests"}


def test_a_short_run_compares_measures_and_reports(tmp_path: Path) -> None:
    asked = bench.Options(**{**vars(TINY), "data": tmp_path / "bench"})

    result = bench.run(asked)

    written = orjson.loads((tmp_path / "bench" / f"{result['date']}.json").read_bytes())
    assert written == orjson.loads(orjson.dumps(result))
    assert set(written["ratios"]) == set(QUERIES)
    assert all(set(by) == {"hand", "strawberry"} and min(by.values()) > 0 for by in written["ratios"].values())
    assert {name: set(by) for name, by in written["figures"].items()} == {name: set(NAMES) for name in QUERIES}
    cells = [cell for by in written["figures"].values() for one in by.values() for cell in one.values()]
    assert len(cells) == len(QUERIES) * len(NAMES) * 2
    assert all(set(cell) == SPREAD and set(cell["per_s"]) == {"min", "median", "max"} for cell in cells)
    assert written["unavailable"] == {}
    assert written["client_ceiling"]["per_s"] > 1000
    assert {"python", "postgres", "libraries"} <= set(written["versions"])
    assert {"cpu", "cores", "memory_gb", "system"} == set(written["machine"])
    assert "| list: 50 cases" in table(written)


def test_growth_is_the_last_size_over_the_first() -> None:
    found = summary({10_000: [1.0, 2.0, 9.0], 100_000: [2.5], 1_000_000: [3.0, 3.0]})

    assert found == {"p50_ms": {"10000": 2.0, "100000": 2.5, "1000000": 3.0}, "factor": 1.5}


def test_a_ratio_is_the_median_of_the_rounds_ratios() -> None:
    def rounds(*rates: float) -> dict[int, list[dict[str, float]]]:
        return {8: [{"per_s": rate} for rate in rates]}

    found = ratios({"linli": rounds(10, 50, 90), "hand": rounds(20, 100, 10)}, "linli", 8)

    assert found == {"hand": 0.5}


def test_a_server_that_answers_otherwise_is_not_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    answer = {"data": {"cases": {"nodes": [{"id": "1"}], "pageInfo": {"hasNextPage": True}}}}
    assert without_pages(answer) == {"data": {"cases": {"nodes": [{"id": "1"}]}}}

    class Other:
        rival = bench.RIVALS["strawberry"]

        def ask(self, *given: object) -> object:
            return {"data": {"grids": {"nodes": [{"id": "2"}]}}}

    wanted = {"data": {"grids": {"nodes": [{"id": "1"}]}}}
    with pytest.raises(Different, match=r"nodes\[0\]\.id: 1 is not 2"):
        hold([wanted], Other(), QUERIES["nested"], NOTHING)  # type: ignore[arg-type]


def test_a_statement_is_read_from_the_log_with_its_values() -> None:
    log = (
        "2026-11-25 23:00:00.000 UTC [7] LOG:  duration: 0.1 ms  execute s1: SELECT a\n"
        "\tFROM b WHERE c = $1 AND d = ANY($2::text[]) AND e = $12\n"
        "2026-11-25 23:00:00.000 UTC [7] DETAIL:  Parameters: $1 = 'it''s', $2 = '{A,B}', $12 = NULL\n"
        "2026-11-25 23:00:00.000 UTC [7] LOG:  duration: 0.1 ms  bind s1: SELECT 1\n"
    )

    (found,) = statements(log)

    assert found.text == "SELECT a\nFROM b WHERE c = 'it''s' AND d = ANY('{A,B}'::text[]) AND e = NULL"


CUT = """Aggregate  (cost=1)
  ->  Sort  (cost=1)
        Sort Key: reported_at
        ->  Hash Left Join  (cost=1)
              ->  Limit  (cost=1)
                    ->  {node}  (cost=1)
                          ->  {scan} on case_file t1  (cost=1)
              ->  Hash  (cost=1)
                    ->  Sort  (cost=1)
                          ->  Seq Scan on grid t3  (cost=1)"""


@pytest.mark.parametrize(
    ("node", "scan", "expected"),
    [
        ("Merge Append", "Index Scan Backward using a", True),
        ("Sort", "Index Scan using a", False),
        ("Incremental Sort", "Index Scan using a", False),
        ("Merge Append", "Bitmap Heap Scan", False),
        ("Merge Append", "Seq Scan", False),
    ],
)
def test_a_plan_walks_where_nothing_is_sorted_before_the_page_is_cut(node: str, scan: str, expected: bool) -> None:
    assert walks(CUT.format(node=node, scan=scan)) is expected


@pytest.mark.parametrize("role", SESSIONS)
def test_every_role_that_reads_cases_has_a_session(role: str) -> None:
    assert len(SESSIONS[role]) > 40


def test_the_command_line_takes_parts_of_the_whole() -> None:
    asked = bench.options(["--rivals", "hand,linli", "--queries", "list", "--growth-max", "100000"])

    assert (asked.rivals, asked.queries) == (("hand", "linli"), ("list",))
    assert asked.sizes == (10_000, 100_000)
    assert asked.out is None
    with pytest.raises(SystemExit):
        bench.options(["--rivals", "nobody"])
