"""The second wall: it hides nothing that the rules show, and shows nothing when the first wall is taken away."""

from collections.abc import AsyncIterator
from contextvars import ContextVar
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from backend import wall
from backend.api.inputs import dimension_names
from backend.api.reader import Reader
from backend.database import connect_arguments
from backend.kit import access
from backend.kit import claims as claiming
from backend.kit.access import Params
from backend.kit.actor import Actor, Role
from backend.kit.claims import CLAIMS, reader
from backend.kit.registry import REGISTRY, Resource
from backend.kit.wall import Wall
from backend.settings import Settings
from tests.access.pool import ReadPool, read_pool
from tests.access.world import ROLES, World, make_world
from tests.api.asking import ask as plain_ask
from tests.api.asking import selection

WALL = Wall(REGISTRY)


@pytest.fixture(scope="module")
async def world(database: BaseDBAsyncClient) -> World:
    """The four corners."""
    return await make_world()


@pytest.fixture(scope="module")
async def pool(settings: Settings, world: World) -> AsyncIterator[ReadPool]:
    """Readers' connections."""
    async with read_pool(settings) as opened:
        yield opened


@pytest.fixture
async def lone(settings: Settings) -> AsyncIterator[Any]:
    """One connection of asyncpg."""
    connection = await asyncpg.connect(**connect_arguments(settings))
    yield connection
    await connection.close()


@pytest.fixture
def behind(monkeypatch: pytest.MonkeyPatch, pool: ReadPool) -> None:
    """Every read of the API goes through the wall."""

    counting: ContextVar[bool] = ContextVar("counting", default=False)
    tally, cells = Reader.tally, Reader.counted

    async def rows(self: Reader, sql: str, params: Params) -> list[dict[str, Any]]:
        found = await pool.fetch(self.actor, sql, params.values, counting=counting.get())
        return [dict(record) for record in found]

    def open_to_counts(ask: Any) -> Any:
        async def counted(self: Reader, *given: Any) -> Any:
            token = counting.set(True)
            try:
                return await ask(self, *given)
            finally:
                counting.reset(token)

        return counted

    monkeypatch.setattr(Reader, "_rows", rows)
    monkeypatch.setattr(Reader, "tally", open_to_counts(tally))
    monkeypatch.setattr(Reader, "counted", open_to_counts(cells))


def documents(one: Resource, actor: Actor) -> list[str]:
    """What the API can be asked about a resource: everything, by each order, by search, by groups."""
    asked = [f"{{ {one.plural}(first: 50) {{ totalCount nodes {{ {selection(one)} }} }} }}"]
    if one.can("read", actor.role) and one.searchable(actor.role):
        asked.append(f'{{ {one.plural}(first: 50, filter: {{search: "试"}}) {{ totalCount }} }}')
    if one.can("read", actor.role):
        for field in one.fields:
            if field.kind in ("TEXT", "REF", "DATE", "ENUM") and field.readable(actor.role):
                asked.append(
                    f"{{ {one.plural}(first: 50, order: [{{field: {field.name.upper()}}}]) {{ nodes {{ id }} }} }}"
                )
    for name, (field, part) in dimension_names(one).items():
        if field.readable(actor.role) and not part and field.kind in ("ENUM", "BOOL"):
            asked.append(f"{{ {one.single}Groups(by: [{name.upper()}]) {{ count suppressed }} }}")
    return asked


@pytest.mark.parametrize("corner", ["a", "c"])
@pytest.mark.parametrize("role", ROLES)
async def test_the_wall_hides_nothing_that_the_rules_show(world: World, role: str, corner: str) -> None:
    actor, asked = world.actor(role, corner), []
    async with in_transaction():  # where the tables' owner runs statements, before whom no wall stands
        for one in REGISTRY:
            for document in documents(one, actor):
                asked.append((document, await plain_ask(actor, document)))

    told = [(document, await plain_ask(actor, document)) for document, _ in asked]

    assert [new for new, old in zip(told, asked, strict=True) if new != old] == []
    assert len(told) > len(list(REGISTRY))


async def by_rule(database: BaseDBAsyncClient, one: Resource, actor: Actor, *, counting: bool = False) -> set[UUID]:
    """The ids that the rules let `actor` read, or also count, as the owner of the tables finds them."""
    params, rule = Params(), access.Any_((one.read, one.aggregate)) if counting else one.read
    said = access.predicate(rule, one.model, "a", actor, params)
    found = await database.execute_query_dict(f"SELECT a.id FROM {one.table} a WHERE {said}", params.values)
    return {row["id"] for row in found}


async def raw(pool: ReadPool, actor: Actor, sql: str, *, counting: bool = False) -> list[Any] | None:
    """The first column of what `actor` gets by SQL of its own; None when the database refuses it."""
    try:
        return [next(iter(row.values())) for row in await pool.fetch(actor, sql, [], counting=counting)]
    except asyncpg.InsufficientPrivilegeError:
        return None


@pytest.mark.parametrize("corner", ["a", "c"])
@pytest.mark.parametrize("role", ROLES)
async def test_without_the_first_wall_a_role_gets_what_its_rules_say_and_no_more(
    world: World, database: BaseDBAsyncClient, pool: ReadPool, role: str, corner: str
) -> None:
    actor, wrong, got = world.actor(role, corner), [], 0
    for one in REGISTRY:
        for counting in (False, True):
            expected = await by_rule(database, one, actor, counting=counting)
            shown = await raw(pool, actor, f"SELECT id FROM {one.table}", counting=counting)
            got += len(shown or ())
            if shown is None or set(shown) != expected:
                wrong.append((one.name, shown, expected))
    for table, link in WALL.joins().items():
        near, far = REGISTRY.of(link.model), REGISTRY.of(link.related_model)
        ends = [await by_rule(database, end, actor) for end in (near, far)]
        pairs = await database.execute_query_dict(f'SELECT {link.backward_key} n, {link.forward_key} f FROM "{table}"')
        expected = {row["n"] for row in pairs if row["n"] in ends[0] and row["f"] in ends[1]}
        if set(await raw(pool, actor, f'SELECT {link.backward_key} FROM "{table}"') or ()) != expected:
            wrong.append((table, None, expected))

    assert wrong == []
    assert got > 3


@pytest.mark.usefixtures("behind")
@pytest.mark.parametrize("role", ROLES)
async def test_the_api_with_every_rule_switched_off_shows_nothing_outside_the_role(
    world: World, database: BaseDBAsyncClient, role: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    actor, loads = world.actor(role), {}
    allowed = {one.name: await by_rule(database, one, actor) for one in REGISTRY}
    monkeypatch.setattr(access, "predicate", lambda *_: "TRUE")

    for one in REGISTRY:
        loads[one.name] = await Reader(actor).by_ids(one, await every_id(database, one), deleted=True)

    assert [name for name, rows in loads.items() if not set(rows) <= allowed[name]] == []
    assert sum(len(rows) for rows in loads.values()) > 3


async def every_id(database: BaseDBAsyncClient, one: Resource) -> list[UUID]:
    """The ids of all rows."""
    return [row["id"] for row in await database.execute_query_dict(f"SELECT id FROM {one.table}")]


@pytest.mark.parametrize("role", ["COMMUNITY_ADMIN", "GRID_WORKER", "STREET_LEADER", "PARTNER", "ANONYMOUS"])
async def test_the_ledger_is_open_with_the_rows_that_it_tells_of(
    world: World, database: BaseDBAsyncClient, pool: ReadPool, role: str
) -> None:
    actor = world.actor(role)
    await database.execute_script("DELETE FROM ledger_entry")
    for one in REGISTRY:
        await database.execute_query(
            "INSERT INTO ledger_entry (id, at, resource, row_id, action, actor_name, actor_role, changes) "
            f"SELECT gen_random_uuid(), now(), $1, id, 'CREATE', '', '', '{{}}' FROM {one.table}", [one.name]
        )  # fmt: skip
    expected: set[UUID] = set()
    for one in REGISTRY:
        if one.can("read", actor.role) and role not in ("PARTNER", "ANONYMOUS"):
            expected |= await by_rule(database, one, actor)

    shown = await raw(pool, actor, "SELECT row_id FROM ledger_entry")

    assert set(shown or ()) == expected


@pytest.mark.parametrize("role", ROLES)
async def test_a_connection_without_claims_reads_no_row(world: World, lone: Any, role: str) -> None:
    for name in (reader(Role(role)), "linli_reader"):
        await lone.execute(f"SET ROLE {name}")
        for table in WALL.tables():
            try:
                assert await lone.fetch(f'SELECT 1 FROM "{table}"') == [], (name, table)
            except asyncpg.InsufficientPrivilegeError:
                continue
        await lone.execute("RESET ROLE")


@pytest.mark.parametrize("role", ROLES)
async def test_a_reader_cannot_name_sealed_hidden_or_private_columns(
    world: World, pool: ReadPool, lone: Any, role: str
) -> None:
    actor, asked = world.actor(role), 0
    private = [
        ("user_account", "password_hash"),
        ("session", "id"),
        ("idempotency", "key"),
        ("api_token", "token_hash"),
    ]
    for one in REGISTRY:
        table = one.model._meta.db_table
        private += [(table, f"{name}_{part}") for name in one.model.sealed for part in ("sealed", "index")]
        granted = WALL.columns(one, actor.role)
        private += [(table, str(f.column)) for f in one.fields if f.column and f.column not in granted]
    for table, column in private:
        asked += 1
        assert await raw(pool, actor, f'SELECT {column} FROM "{table}"') is None, (table, column)
    for table, columns in WALL.followed(actor.role).items():
        for view in ("case_file", "resident", "points_account", "estate_grid", table):
            kept = columns if view == table else WALL.followed(actor.role).get(view, set())
            for column in await columns_of(lone, view):
                shown = await raw(pool, actor, f'SELECT {column} FROM linli_wall."{view}"')
                assert (shown is not None) == (column in kept), (view, column)
    assert await raw(pool, actor, "DELETE FROM case_file") is None
    assert asked >= 8


async def columns_of(lone: Any, view: str) -> list[str]:
    """The columns of a view over which rules are followed."""
    said = "SELECT column_name FROM information_schema.columns WHERE table_schema = 'linli_wall' AND table_name = $1"
    return [row["column_name"] for row in await lone.fetch(said, view)]


async def test_what_rules_are_followed_over_holds_ids_and_words_of_a_list_and_nothing_personal(
    world: World, lone: Any
) -> None:
    shown = await lone.fetch(
        "SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = 'linli_wall'"
    )

    words = {(row["table_name"], row["column_name"]) for row in shown if row["data_type"] != "uuid"}
    assert words == {("case_file", "lead_department"), ("cultural_event", "status")}


async def test_a_rule_is_followed_through_a_row_that_the_reader_may_not_read(world: World) -> None:
    worker, far = world.actor("GRID_WORKER"), world.row("Community", "c")
    branch = await REGISTRY["PartyBranch"].model.get(id=world.row("PartyBranch", "a").id)
    member = world.row("PartyMember", "a")
    await REGISTRY["PartyBranch"].model.filter(id=branch.id).update(community_id=far.id)

    told = await plain_ask(worker, "{ partyMembers(first: 100) { nodes { id branch { id } } } }")

    await REGISTRY["PartyBranch"].model.filter(id=branch.id).update(community_id=branch.community_id)
    assert {"id": str(member.id), "branch": None} in told["partyMembers"]["nodes"]


async def test_every_table_that_readers_read_has_the_wall_and_no_other_is_granted(
    world: World, database: BaseDBAsyncClient
) -> None:
    walled = await database.execute_query_dict(
        "SELECT relname FROM pg_class WHERE relrowsecurity AND relname IN (SELECT tablename FROM pg_policies)"
    )
    granted = await database.execute_query_dict(
        "SELECT DISTINCT table_name FROM information_schema.column_privileges "
        "WHERE grantee LIKE 'linli_reader%' AND table_schema = current_schema()"
    )

    assert {row["relname"] for row in walled} == set(WALL.tables())
    assert {row["table_name"] for row in granted} <= set(WALL.tables())


async def test_a_connection_is_set_when_the_caller_changes_and_only_then(world: World, lone: Any) -> None:
    said: list[str] = []
    lone.add_query_logger(lambda record: said.append(record.query))
    first, second = world.actor("GRID_WORKER"), world.actor("GRID_WORKER", "c")

    for actor in (first, first, Actor(**{**_of(first), "name": "别名", "locale": "en"}), second, first):
        await claiming.prepare(lone, actor)
        held = await lone.fetchrow(
            "SELECT current_user::text, " + ", ".join(f"current_setting('linli.{c}')" for c in CLAIMS)
        )
        assert tuple(held) == claiming.claims(actor)

    assert len([query for query in said if "set_config" in query]) == 3


def _of(actor: Actor) -> dict[str, Any]:
    return {name: getattr(actor, name) for name in Actor.__dataclass_fields__}


@pytest.mark.parametrize("changed", ["id", "role", "streets", "communities", "grids", "unit", "purpose"])
async def test_claims_differ_wherever_reach_may_differ(world: World, changed: str) -> None:
    one, other = world.actor("STAFF"), world.actor("STAFF", "d")
    value: Any = {"role": Role.MEDIATOR, "unit": "POLICE", "purpose": "别的"}.get(changed)
    value = value or (other.id if changed == "id" else other.streets)

    assert claiming.claims(Actor(**{**_of(one), changed: value})) != claiming.claims(one)


async def test_after_an_error_or_a_lost_setting_nobody_reads_as_somebody_else(
    world: World, settings: Settings, database: BaseDBAsyncClient
) -> None:
    alone = settings.replace(pool_min=1, pool_max=1)
    first, second = world.actor("COMMUNITY_ADMIN"), world.actor("COMMUNITY_ADMIN", "c")
    case = REGISTRY["Case"]

    async with read_pool(alone) as pool:
        await pool.fetch(first, "SELECT 1", [])
        with pytest.raises(asyncpg.PostgresError):
            await pool.fetch(second, "SELECT 1 / 0 FROM case_file", [])
        for actor in (first, second, first):
            shown = set(await raw(pool, actor, "SELECT id FROM case_file") or ())
            assert shown == await by_rule(database, case, actor)
        assert first.communities != second.communities


async def test_a_wall_that_was_changed_by_hand_or_is_older_than_the_rules_is_found_and_built_anew(
    settings: Settings, lone: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await wall.faults(lone), await wall.build(lone)) == ([], False)

    await lone.execute("ALTER POLICY linli_reader_grid_worker ON case_file USING (true)")
    changed = await wall.faults(lone)
    mended = await wall.build(lone)
    await lone.execute("ALTER TABLE resident DISABLE ROW LEVEL SECURITY")
    open_ = await wall.faults(lone)
    await wall.build(lone)
    with monkeypatch.context() as patch:
        patch.setattr(wall, "declared", lambda **_: "another")
        older = await wall.faults(lone)

    assert (changed, mended, open_, older) == (["changed"], True, ["changed"], ["outdated"])
    assert await wall.faults(lone) == []
