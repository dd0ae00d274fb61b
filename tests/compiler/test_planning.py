"""`linli plan`: every stage of a query is printed, down to the database's own plan."""

from pathlib import Path

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.kit.actor import Role
from backend.planning import explained, plan, printed, staged
from backend.settings import Settings

QUERY = "query($n: Int!) { cases(first: $n) { nodes { number title grid { name } } } }"


def test_every_stage_is_printed_for_the_role_that_asks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "cases.graphql"
    file.write_text(QUERY)

    code = plan(file, role=Role.STREET_LEADER, variables='{"n": 7}', explain=False)

    told = capsys.readouterr().out
    assert code == 0
    assert [line for line in told.splitlines() if line.startswith("# ")] == [
        "# lower: what it means",
        "# secure: as the role may ask it",
        "# simplify: without what cannot be",
        "# emit: the statement",
        "# emit: its slots",
        "# shape: from the row to the answer",
    ]
    assert "title: Literal(json='null')" in told and "LIMIT 7" in told and "Claim(name='streets', single=True)" in told


@pytest.mark.parametrize(
    ("document", "variables", "said"),
    [
        (QUERY, '{"n": 0}', "refused: This query asks for too much: cases needs first or last, from 1 to 100."),
        (QUERY, "{}", "refused: This query asks for too much: cases needs first or last, from 1 to 100."),
        (QUERY, '{"n": "x"}', "refused: Variable '$n' has invalid value"),
        ("{ cases(first: 1) { nodes { nothing } } }", "{}", "refused: Cannot query field 'nothing' on type 'Case'."),
    ],
)
def test_what_is_refused_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], document: str, variables: str, said: str
) -> None:
    file = tmp_path / "refused.graphql"
    file.write_text(document)

    assert plan(file, variables=variables, explain=False) == 1
    assert said in capsys.readouterr().err


async def test_the_database_tells_how_it_would_run_it(settings: Settings, database: BaseDBAsyncClient) -> None:
    stages = staged(QUERY, Role.COMMUNITY_ADMIN, '{"n": 3}', None, False)
    assert stages.statement is not None

    told = await explained(settings, stages.statement.sql, len(stages.statement.slots))

    assert "Limit" in told and "case_file" in told and "# emit: the statement" in printed(stages)
