"""The SQL of a rule: PostgreSQL opens exactly the rows that the rule, read by hand in Python, opens."""

from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.cases import Case
from backend.kit.access import (
    All,
    Any_,
    Assigned,
    Column,
    HasRole,
    Own,
    Params,
    Rule,
    SignedIn,
    Within,
    anyone,
    assigned,
    column,
    nobody,
    own,
    predicate,
    signed_in,
    table,
    within,
)
from backend.kit.actor import Actor, Role
from tests.access.world import World, make_world

ROLES = st.sampled_from(list(Role))
LEAVES = st.one_of(
    st.sampled_from(
        [anyone, nobody, signed_in, within("grid"), within("community"), within("community.street"), own("mediator"),
         own("resident.user"), within("resident.household.grid"), within("estate.grids"), within("entries.case.grid"),
         assigned("lead_department"), assigned("status"), column("status", "DISPATCHED", "CLOSED"),
         column("community.prefix", "T000"), column("severity", "HIGH")]
    ),
    st.frozensets(ROLES, min_size=1, max_size=3).map(HasRole),
)  # fmt: skip
RULES: st.SearchStrategy[Rule] = st.recursive(
    LEAVES,
    lambda part: st.lists(part, min_size=1, max_size=3).flatmap(
        lambda parts: st.sampled_from([All(tuple(parts)), Any_(tuple(parts))])
    ),
    max_leaves=6,
)


@pytest.fixture(scope="module")
async def world(database: BaseDBAsyncClient) -> World:
    """The four corners, two cases of which are in another state or have no links."""
    world = await make_world()
    loose = world.crossed["Case"]
    await Case.filter(id=loose[0].id).update(status="CLOSED", severity="HIGH", lead_department=None)
    await Case.filter(id=loose[1].id).update(grid_id=None, resident_id=None, mediator_id=None, estate_id=None)
    return world


def opens(rule: Rule, actor: Actor, facts: dict[str, set[Any]]) -> bool:
    """Whether `rule` opens to `actor` the row of which `facts` says what lies at the end of each path."""
    match rule:
        case HasRole(roles):
            return actor.role in roles
        case SignedIn():
            return actor.role is not Role.ANONYMOUS
        case All(rules):
            return all(opens(part, actor, facts) for part in rules)
        case Any_(rules):
            return any(opens(part, actor, facts) for part in rules)
        case Within(path):
            areas = {*actor.streets, *actor.communities, *actor.grids}
            return bool(facts[path] & areas)
        case Own(path):
            return actor.id is not None and actor.id in facts[path]
        case Assigned(path):
            return actor.unit is not None and actor.unit in facts[path]
        case Column(path, values):
            return bool(facts[path] & set(values))
        case _:
            return rule == anyone


async def facts_of(case: Case) -> dict[str, set[Any]]:
    """What lies at the end of each path from `case`, fetched link by link."""
    await case.fetch_related("community", "mediator", "resident__household", "estate__grids", "entries")
    row: Any = case
    resident, estate = row.resident, row.estate
    found: dict[str, set[Any]] = {
        "grid": {row.grid_id}, "community": {row.community_id}, "community.street": {row.community.street_id},
        "mediator": {row.mediator_id}, "lead_department": {row.lead_department}, "status": {row.status},
        "severity": {row.severity}, "community.prefix": {row.community.prefix},
        "resident.user": {resident.user_id} if resident else set(),
        "resident.household.grid": {resident.household.grid_id} if resident else set(),
        "estate.grids": {grid.id for grid in estate.grids} if estate else set(),
        "entries.case.grid": {row.grid_id} if len(row.entries) else set(),
    }  # fmt: skip
    return {path: {value for value in values if value is not None} for path, values in found.items()}


async def test_postgresql_opens_what_the_rule_opens(world: World, database: BaseDBAsyncClient) -> None:
    cases = {case.id: await facts_of(case) for case in await Case.all()}
    actors = [world.actor(role, corner) for role in Role for corner in ("a", "c")]
    tried: list[int] = []
    drawn: list[tuple[Rule, Actor]] = []

    @settings(deadline=None, derandomize=True, max_examples=250, suppress_health_check=list(HealthCheck))
    @given(RULES, st.sampled_from(actors))
    def draw(rule: Rule, actor: Actor) -> None:
        drawn.append((rule, actor))

    draw()
    for rule, actor in drawn:
        params = Params()
        sql = f"SELECT a.id FROM {table(Case)} a WHERE {predicate(rule, Case, 'a', actor, params)}"
        opened: set[UUID] = {row["id"] for row in await database.execute_query_dict(sql, params.values)}
        assert opened == {key for key, facts in cases.items() if opens(rule, actor, facts)}, (rule, actor.role)
        tried.append(len(opened))
    assert len(tried) >= 200 and len({*tried}) >= 4, "rules that open nothing, everything, and something between"
