"""Identity numbers and phones: taken plain once, and from then on nowhere to be read."""

import logging
from collections.abc import Iterator
from typing import Any

import orjson
import pytest
import structlog
from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient

from backend import log
from backend.graphql import execute
from backend.kit import seal
from backend.kit.actor import Actor
from backend.kit.ledger import LedgerEntry
from backend.people import Resident
from backend.settings import Settings
from tests.actors import actor_in
from tests.api.asking import ask, refusal
from tests.factories import Corner, make_corner

NUMBER, PHONE, OTHER = "11010519491231002X", "13812342719", "13700008888"
CREATE = """mutation($input: CreateResidentInput!) { createResident(input: $input) {
    resident { id version name idNumber phone history(first: 20) { fields } } } }"""
UPDATE = """mutation($input: UpdateResidentInput!) { updateResident(input: $input) {
    resident { id version idNumber phone history(first: 20) { fields } } } }"""


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    """A corner."""
    return await make_corner()


@pytest.fixture
def admin(corner: Corner) -> Actor:
    """The admin of the corner's community."""
    return actor_in(corner, "COMMUNITY_ADMIN")


@pytest.fixture
def lines(settings: Settings, capfd: pytest.CaptureFixture[str]) -> Iterator[pytest.CaptureFixture[str]]:
    """What the process writes to its log, set up as the server sets it up, at its most talkative."""
    root = logging.getLogger()
    before = (root.handlers, root.level, structlog.get_config())
    log.configure(settings.replace(log_level="DEBUG"))
    root.setLevel(logging.DEBUG)
    yield capfd
    root.handlers, root.level = before[0], before[1]
    structlog.configure(**before[2])


def given(corner: Corner, **changed: Any) -> dict[str, Any]:
    """A sound input for a resident."""
    return {
        "name": "陈一", "householdId": str(corner.rows["Household"].id), "relation": "CHILD",
        "residency": "REGISTERED", "idNumber": f" {NUMBER.lower()} ", "phone": PHONE, **changed,
    }  # fmt: skip


async def everything_stored(database: BaseDBAsyncClient) -> str:
    """Every row of every table of ours, as text."""
    tables = await database.execute_query_dict("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
    found = [await database.execute_query_dict(f'SELECT t::text AS row FROM "{t["tablename"]}" t') for t in tables]
    return "\n".join(record["row"] for rows in found for record in rows)


async def test_a_number_is_sealed_for_its_row_indexed_and_shown_masked(corner: Corner, admin: Actor) -> None:
    shown = (await ask(admin, CREATE, input=given(corner)))["createResident"]["resident"]

    row: Any = await Resident.get(id=shown["id"])
    assert (shown["idNumber"], shown["phone"]) == ("110*************2X", "138****2719")
    assert seal.unseal(row.id_number_sealed, row.id) == NUMBER and seal.unseal(row.phone_sealed, row.id) == PHONE
    assert row.id_number_index == seal.blind_index(NUMBER)


async def test_no_number_is_in_any_answer_table_or_log_line(
    corner: Corner, admin: Actor, database: BaseDBAsyncClient, lines: pytest.CaptureFixture[str]
) -> None:
    created = await execute(admin, CREATE, {"input": given(corner, clientMutationId="n1")})
    key = created["data"]["createResident"]["resident"]["id"]
    answers = [
        created,
        await execute(admin, CREATE, {"input": given(corner, clientMutationId="n1")}),
        await execute(admin, UPDATE, {"input": {"id": key, "version": 1, "phone": OTHER}}),
        await execute(admin, UPDATE, {"input": {"id": key, "version": 1, "phone": PHONE, "idNumber": NUMBER}}),
        await execute(
            admin, UPDATE, {"input": {"id": key, "version": 2, "phone": PHONE + "0", "idNumber": NUMBER[:-1]}}
        ),
        await execute(admin, UPDATE, {"input": {"id": key, "version": 2, "phone": [PHONE]}}),
        await execute(admin, UPDATE.replace("$input)", "$inptu)"), {"input": {"id": key, "phone": PHONE}}),
    ]
    structlog.get_logger("backend.test").error("planted", phone=PHONE, exc_info=ValueError(NUMBER))
    logging.getLogger("asyncpg").error("planted %s", PHONE)
    stored, said = await everything_stored(database), "".join(lines.readouterr())

    assert "planted" in said and "陈一" in stored
    for number in (NUMBER, NUMBER.lower(), PHONE, OTHER):
        assert number not in stored and number not in said
        assert number not in orjson.dumps(answers[:5]).decode()


async def test_the_ledger_knows_that_a_number_changed_and_shows_masks(corner: Corner, admin: Actor) -> None:
    shown = (await ask(admin, CREATE, input=given(corner)))["createResident"]["resident"]

    changed = await ask(admin, UPDATE, input={"id": shown["id"], "version": 1, "phone": OTHER, "idNumber": None})

    history = changed["updateResident"]["resident"]["history"]
    assert history[0]["fields"] == {
        "phone": ["138****2719", "137****8888"], "idNumber": ["110*************2X", None]
    }  # fmt: skip
    entry = await LedgerEntry.filter(row_id=shown["id"]).order_by("-id").first()
    assert entry is not None and entry.changes == history[0]["fields"]


async def test_a_cleared_number_leaves_nothing_behind(corner: Corner, admin: Actor) -> None:
    shown = (await ask(admin, CREATE, input=given(corner)))["createResident"]["resident"]

    await ask(admin, UPDATE, input={"id": shown["id"], "version": 1, "idNumber": None, "phone": ""})

    row: Any = await Resident.get(id=shown["id"])
    kept = [getattr(row, f"{n}_{c}") for n in ("id_number", "phone") for c in ("sealed", "index", "masked")]
    assert kept == [None] * 6


@pytest.mark.parametrize("wrong", ["110105194912310021", "1101051949", "abc", NUMBER + "1", "１１０"])
async def test_a_wrong_number_is_refused_at_its_field_and_not_repeated(
    corner: Corner, admin: Actor, wrong: str
) -> None:
    said = await refusal(admin, CREATE, input=given(corner, idNumber=wrong, phone="123"))

    assert set(said["fields"]) == {"idNumber", "phone"}
    assert wrong not in orjson.dumps(said).decode()


async def test_the_sealed_columns_are_in_no_type_of_the_schema(admin: Actor) -> None:
    for column in ("idNumberSealed", "idNumberIndex", "idNumberMasked", "phoneIndex"):
        document = f"{{ residents(first: 1) {{ nodes {{ {column} }} }} }}"
        assert "GRAPHQL_VALIDATION_FAILED" in str(await execute(admin, document, {}))
    assert Tortoise.get_connection("default")
