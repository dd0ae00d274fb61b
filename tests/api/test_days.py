"""Days: the first and the last that there is are days like others."""

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.actors import actor_in
from tests.api.asking import ask
from tests.factories import make_corner

CREATE = "mutation($input: CreateReportCodeInput!) { createReportCode(input: $input) { reportCode { printedOn } } }"
LIST = "query($f: ReportCodeFilter) { reportCodes(first: 9, filter: $f) { nodes { printedOn } } }"


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
async def test_the_first_and_the_last_day_are_kept_and_found_as_days(database: BaseDBAsyncClient, day: str) -> None:
    corner = await make_corner()
    admin = actor_in(corner, "COMMUNITY_ADMIN")

    made = await ask(admin, CREATE, input={"name": day, "gridId": str(corner.grid.id), "printedOn": day})

    assert made["createReportCode"]["reportCode"] == {"printedOn": day}
    for filtered in ({"eq": day}, {"gte": day, "lte": day}):
        found = await ask(admin, LIST, f={"printedOn": filtered})
        assert found["reportCodes"]["nodes"] == [{"printedOn": day}]
