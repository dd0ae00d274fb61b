"""Access rules: folding them for a role changes nothing, nothing granted is nothing opened, and nonsense is refused."""

from collections.abc import Mapping
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.cases.models import Case
from backend.concepts import linked
from backend.errors import DeclarationError
from backend.kit import access
from backend.kit.access import (
    All,
    Any_,
    HasRole,
    Params,
    Rule,
    SignedIn,
    anyone,
    assigned,
    check,
    column,
    in_words,
    nobody,
    own,
    predicate,
    role,
    roles_of,
    signed_in,
    specialise,
    within,
)
from backend.kit.actor import Actor, Role
from backend.people.models import Household, User
from backend.places.models import Community, Estate, Venue

GRID, USER = UUID(int=7), UUID(int=8)
FACTS: tuple[Rule, ...] = (
    within("community"), within("grid"), own("mediator"), assigned("lead_department"), column("status", "REPORTED")
)  # fmt: skip
"""Leaves whose answer depends on the row."""

roles = st.sampled_from(list(Role))
leaves = st.one_of(
    st.sampled_from([anyone, nobody, signed_in, *FACTS]), st.frozensets(roles, min_size=1, max_size=3).map(HasRole)
)
rules: st.SearchStrategy[Rule] = st.recursive(
    leaves,
    lambda part: st.one_of(
        st.lists(part, min_size=1, max_size=3).map(lambda parts: All(tuple(parts))),
        st.lists(part, min_size=1, max_size=3).map(lambda parts: Any_(tuple(parts))),
    ),
    max_leaves=8,
)
truths = st.fixed_dictionaries({fact: st.booleans() for fact in FACTS})


def opens(rule: Rule, acting: Role, truth: Mapping[Rule, bool]) -> bool:
    """Whether `rule` opens a row, for which `truth` holds, to an actor in the role `acting`: said anew, in Python."""
    match rule:
        case HasRole(allowed):
            return acting in allowed
        case SignedIn():
            return acting is not Role.ANONYMOUS
        case All(parts):
            return all(opens(part, acting, truth) for part in parts)
        case Any_(parts):
            return any(opens(part, acting, truth) for part in parts)
        case _:
            return rule == anyone or truth.get(rule, False)


@given(rules, roles, truths)
def test_a_rule_folded_for_a_role_opens_what_the_rule_opens_and_no_more(
    rule: Rule, acting: Role, truth: dict[Rule, bool]
) -> None:
    assert opens(specialise(rule, acting), acting, truth) == opens(rule, acting, truth)


@given(rules, roles)
def test_a_folded_rule_asks_about_no_role_any_more(rule: Rule, acting: Role) -> None:
    folded = specialise(rule, acting)

    assert specialise(folded, acting) == folded
    assert not {type(part) for part in parts_of(folded)} & {HasRole, SignedIn}
    assert folded in (anyone, nobody) or not {anyone, nobody} & set(parts_of(folded))


def parts_of(rule: Rule) -> list[Rule]:
    """The rule and everything in it."""
    inside = rule.rules if isinstance(rule, All | Any_) else ()
    return [rule, *(found for part in inside for found in parts_of(part))]


@given(rules)
def test_a_role_that_no_row_is_opened_to_for_any_facts_is_not_listed(rule: Rule) -> None:
    everything = dict.fromkeys(FACTS, True)

    assert roles_of(rule) == {acting for acting in Role if opens(rule, acting, everything)}


@given(rules, roles)
def test_values_never_stand_in_the_sql(rule: Rule, acting: Role) -> None:
    params, actor = Params(), Actor(role=acting, id=USER, grids=(GRID,), unit="'; DROP TABLE street; --")
    linked()

    sql = predicate(rule, Case, "a", actor, params)

    assert "DROP" not in sql and str(GRID) not in sql and "REPORTED" not in sql
    assert sql.count("$") == len(params.values)


@given(rules)
def test_every_rule_has_words(rule: Rule) -> None:
    assert in_words(rule)
    assert in_words(rule).count("(") == in_words(rule).count(")")


def test_nothing_granted_is_false_and_a_role_left_out_gets_nothing() -> None:
    linked()
    granted = role("COMMUNITY_ADMIN") & within("community")

    assert predicate(nobody, Case, "a", Actor(role=Role.SYSTEM_ADMIN), Params()) == "FALSE"
    assert predicate(granted, Case, "a", Actor(role=Role.GRID_WORKER, grids=(GRID,)), Params()) == "FALSE"
    assert roles_of(granted) == {Role.COMMUNITY_ADMIN}


def test_an_actor_without_areas_or_department_reaches_no_row() -> None:
    linked()
    params = Params()

    predicate(within("grid") | assigned("lead_department"), Case, "a", Actor(role=Role.STAFF), params)

    assert params.values == [[], None]


@pytest.mark.parametrize(
    ("model", "path", "sql"),
    [
        (Community, "self", "a.id"),
        (Venue, "community", "a.community_id"),
        (Venue, "community.street", 'a.community_id IN (SELECT t1.id FROM "community" t1 WHERE t1.street_id'),
        (Estate, "grids", 'EXISTS (SELECT 1 FROM "estate_grid" t1 WHERE t1.estate_id = a.id AND t1.grid_id'),
        (
            Household,
            "residents.user",
            'EXISTS (SELECT 1 FROM "resident" t1 WHERE t1.household_id = a.id AND t1.user_id',
        ),
    ],
)
def test_a_path_follows_links_of_every_kind(model: type, path: str, sql: str) -> None:
    linked()

    assert access.reach(model, "a", path, Params(), lambda column: f"{column} = 1").startswith(f"{sql}")


@pytest.mark.parametrize(
    ("rule", "model", "said"),
    [
        (within("status"), Case, "must end at a Street, Community or Grid. Name the links that lead there"),
        (within("mediator"), Case, "must end at a Street, Community or Grid"),
        (within("nothing"), Case, "there is no nothing. Name a field or link of the model"),
        (within("community.nothing"), Case, "there is no nothing"),
        (within("status.grid"), Case, "status is no link, so nothing follows it"),
        (within("self"), Case, "must end at a Street, Community or Grid"),
        (own("grid"), Case, "must end at a User"),
        (own("status"), Case, "must end at a User"),
        (own("self"), Case, "must end at a User"),
        (assigned("grid"), Case, "must end at a plain column"),
        (column("grid", "A"), Case, "must end at a plain column"),
        (column("status", "REPORTD"), Case, "REPORTD.*is no word of CaseStatus. Use one of"),
        (role("STAFF") & (anyone | within("nowhere")), Case, "there is no nowhere"),
    ],
)
def test_a_rule_whose_path_makes_no_sense_is_refused_with_what_to_do(rule: Rule, model: type, said: str) -> None:
    linked()

    with pytest.raises(DeclarationError, match=said):
        check(rule, model)


@pytest.mark.parametrize("names", [(), ("ADMIN",), ("STAFF", "staff")])
def test_a_role_that_does_not_exist_is_refused_with_the_list_of_roles(names: tuple[str, ...]) -> None:
    with pytest.raises(DeclarationError, match=r"is no role\. Use SYSTEM_ADMIN"):
        role(*names)


def test_own_rules_of_a_user_and_of_what_belongs_to_one_are_accepted() -> None:
    linked()

    check(own("self"), User)
    check(role("GRID_WORKER") & (within("grid") | own("mediator")) | column("status", "REPORTED"), Case)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (anyone, "anyone"),
        (nobody, "nobody"),
        (role("STAFF", "PARTNER") & within("community"), "(PARTNER or STAFF) and within community"),
        (role("STAFF") & (own("self") | column("status", "A", "B")), "STAFF and (own self or status is A or B)"),
    ],
)
def test_a_rule_reads_as_words(rule: Rule, words: str) -> None:
    assert in_words(rule) == words
