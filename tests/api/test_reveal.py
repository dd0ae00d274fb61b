"""Reveal: a sealed number is read whole by whom its field names, with a reason, and never without a record."""

from datetime import timedelta
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api import reveal as revealing
from backend.api.reveal import Plain
from backend.graphql import execute
from backend.kit import seal
from backend.kit.actor import Actor, Role
from backend.kit.ledger import Idempotency, LedgerEntry
from backend.kit.naming import snake
from backend.kit.registry import REGISTRY, Kind
from backend.people import Resident, Reveal, RevealedNumber
from tests.actors import actor_in
from tests.api.asking import ask, codes, refusal, together
from tests.api.test_personal_numbers import everything_stored, lines
from tests.factories import Corner, make_community, make_corner

__all__ = ["lines"]
NUMBER, PHONE, REPORTER = "11010519491231002X", "13812342719", "13700008888"
LOOK = """mutation($input: RevealResidentInput!) { revealResident(input: $input) { value clientMutationId } }"""
LOOK_AT_CASE = "mutation($input: RevealCaseInput!) { revealCase(input: $input) { value } }"
MAY = {
    "RESIDENT_ID_NUMBER": {"COMMUNITY_ADMIN"}, "RESIDENT_PHONE": {"COMMUNITY_ADMIN", "GRID_WORKER"},
    "CASE_REPORTER_PHONE": {"COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR"},
}  # fmt: skip


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    """A corner whose resident and case have numbers."""
    corner = await make_corner()
    person: Any = corner.rows["Resident"]
    person.seal(id_number=NUMBER, phone=PHONE)
    await person.save()
    case: Any = corner.rows["Case"]
    case.seal(reporter_phone=REPORTER)
    await case.save()
    return corner


@pytest.fixture(autouse=True)
async def fresh(database: BaseDBAsyncClient) -> None:
    """No look has been taken yet."""
    await database.execute_script("DELETE FROM reveal; DELETE FROM idempotency; DELETE FROM ledger_entry")


@pytest.fixture
def admin(corner: Corner) -> Actor:
    """The admin of the corner's community."""
    return actor_in(corner, "COMMUNITY_ADMIN")


def look(corner: Corner, **changed: Any) -> dict[str, Any]:
    """A sound input."""
    return {"id": str(corner.rows["Resident"].id), "field": "PHONE", "reason": "电话回访居民", **changed}


def test_every_sealed_field_says_who_may_read_it_whole() -> None:
    named = {
        f"{snake(one.name)}_{field.name}".upper(): {str(role) for role in field.revealers}
        for one in REGISTRY
        for field in one.fields
        if field.kind is Kind.SEALED
    }

    assert named == MAY
    assert set(named) == set(RevealedNumber)


async def test_the_number_is_answered_and_the_look_recorded_without_it(corner: Corner, admin: Actor) -> None:
    data = await ask(admin, LOOK, input=look(corner, field="ID_NUMBER", reason=" 核对低保材料 ", clientMutationId="k1"))

    assert data["revealResident"] == {"value": NUMBER, "clientMutationId": "k1"}
    kept = await Reveal.get()
    assert (kept.number, kept.row_id, kept.looker_id, kept.looker_role, kept.reason) == (
        "RESIDENT_ID_NUMBER", corner.rows["Resident"].id, admin.id, "COMMUNITY_ADMIN", "核对低保材料"
    )  # fmt: skip
    entry = await LedgerEntry.get(row_id=kept.id)
    assert (entry.action, entry.note) == ("CREATE", "核对低保材料")


@pytest.mark.parametrize("role", list(Role))
async def test_a_number_is_read_by_the_roles_that_its_field_names_and_no_other(corner: Corner, role: Role) -> None:
    actor, person, case = actor_in(corner, role), look(corner), {**look(corner), "id": str(corner.rows["Case"].id)}
    asked = {
        "RESIDENT_ID_NUMBER": (LOOK, {**person, "field": "ID_NUMBER"}, NUMBER),
        "RESIDENT_PHONE": (LOOK, person, PHONE),
        "CASE_REPORTER_PHONE": (LOOK_AT_CASE, {**case, "field": "REPORTER_PHONE"}, REPORTER),
    }

    for name, (document, given, number) in asked.items():
        answer = await execute(actor, document, {"input": given})
        if role in MAY[name]:
            assert next(iter(answer["data"].values()))["value"] == number
        else:
            assert [error["extensions"]["code"] for error in answer["errors"]] == ["NOT_ALLOWED"], name
            assert number not in str(answer)
    assert await Reveal.all().count() == sum(role in roles for roles in MAY.values())


async def test_a_row_out_of_reach_answers_as_one_that_is_missing(corner: Corner, admin: Actor) -> None:
    elsewhere = await make_corner(await make_community(corner.street))
    there: Any = elsewhere.rows["Resident"]
    there.seal(phone=PHONE)
    await there.save()

    far = await refusal(admin, LOOK, input=look(corner, id=str(there.id)))
    missing = await refusal(admin, LOOK, input=look(corner, id="01900000-0000-7000-8000-000000000000"))

    assert {**far, "reference": ""} == {**missing, "reference": ""} and far["code"] == "NOT_FOUND"
    assert await Reveal.all().count() == 0


@pytest.mark.parametrize("reason", ["", "   ", "回访", "一\n二三四五", "看" * 201, "\u202e反着写的事由"])
async def test_a_look_without_a_reason_in_a_line_of_words_is_refused(corner: Corner, admin: Actor, reason: str) -> None:
    answer = await execute(admin, LOOK, {"input": look(corner, reason=reason)})

    assert answer["errors"] and PHONE not in str(answer)
    assert await Reveal.all().count() == 0


async def test_a_number_that_is_gone_or_whose_key_is_gone_says_so(corner: Corner, admin: Actor) -> None:
    person: Any = await Resident.get(id=corner.rows["Resident"].id)
    held = person.phone_sealed

    await Resident.filter(id=person.id).update(phone_sealed=None)
    gone = await refusal(admin, LOOK, input=look(corner))
    await Resident.filter(id=person.id).update(phone_sealed=seal.seal(PHONE, person.household_id))
    foreign = await refusal(admin, LOOK, input=look(corner))
    await Resident.filter(id=person.id).update(phone_sealed=b"short")
    broken = await refusal(admin, LOOK, input=look(corner))
    await Resident.filter(id=person.id).update(phone_sealed=held)

    assert [said["code"] for said in (gone, foreign, broken)] == [
        "NUMBER_GONE",
        "NUMBER_UNREADABLE",
        "NUMBER_UNREADABLE",
    ]
    assert await Reveal.all().count() == 0, "nothing was seen, so nobody looked"


async def test_a_repeated_key_answers_again_once_recorded_and_only_for_a_while(
    corner: Corner, admin: Actor, database: BaseDBAsyncClient
) -> None:
    given = look(corner, clientMutationId="again")

    answers = await together(*[ask(admin, LOOK, input=given) for _ in range(6)])
    other = await codes(admin, LOOK, input={**given, "field": "ID_NUMBER"})
    await Reveal.all().update(at=(await Reveal.get()).at - timedelta(minutes=6))
    late = await codes(admin, LOOK, input=given)

    assert {answer["revealResident"]["value"] for answer in answers} == {PHONE}
    assert (await Reveal.all().count(), await Idempotency.all().count()) == (1, 1)
    assert (other, late) == (["KEY_REUSED"], ["KEY_REUSED"])


async def test_the_right_is_asked_again_of_a_repeated_key(corner: Corner, admin: Actor) -> None:
    given = look(corner, clientMutationId="moved")
    await ask(admin, LOOK, input=given)
    elsewhere = await make_corner(await make_community(corner.street))
    moved = Actor(**{**{n: getattr(admin, n) for n in Actor.__dataclass_fields__},
                     "communities": (elsewhere.community.id,)})  # fmt: skip

    assert await codes(moved, LOOK, input=given) == ["NOT_FOUND"]


async def test_a_plain_number_is_stored_and_logged_nowhere(
    corner: Corner, admin: Actor, database: BaseDBAsyncClient, lines: Any
) -> None:
    await ask(admin, LOOK, input=look(corner, clientMutationId="once"))
    await ask(admin, LOOK, input=look(corner, field="ID_NUMBER"))
    stored, said = await everything_stored(database), "".join(lines.readouterr())

    assert "电话回访居民" in stored
    assert [number for number in (NUMBER, PHONE) if number in stored or number in said] == []
    assert PHONE not in repr(Plain(PHONE, None))


async def test_more_looks_than_anybody_needs_are_refused_also_at_once(
    corner: Corner, admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(revealing, "MOST", 3)

    asked = await together(*[codes(admin, LOOK, input=look(corner)) for _ in range(8)])

    assert sorted(asked) == [[]] * 3 + [["TOO_MANY_REVEALS"]] * 5
    assert await Reveal.filter(looker_id=admin.id).count() == 3


async def test_supervisors_see_who_looked_and_the_person_does_too(corner: Corner, admin: Actor) -> None:
    await ask(admin, LOOK, input=look(corner))
    rows = "{ reveals(first: 5) { nodes { lookerName lookerRole number rowTitle reason resident { id } } } }"
    on_page = f'{{ resident(id: "{corner.rows["Resident"].id}") {{ reveals(first: 5) {{ totalCount }} }} }}'
    whole = {
        "lookerName": "试用", "lookerRole": "COMMUNITY_ADMIN", "number": "RESIDENT_PHONE",
        "rowTitle": corner.rows["Resident"].name,
        "reason": "电话回访居民", "resident": {"id": str(corner.rows["Resident"].id)},
    }  # fmt: skip

    above = await ask(actor_in(corner, "STREET_LEADER"), rows)
    system = await ask(actor_in(corner, "SYSTEM_ADMIN"), rows)

    assert (await ask(admin, rows))["reveals"]["nodes"] == [whole]
    assert above["reveals"]["nodes"] == [{**whole, "rowTitle": None, "reason": None, "resident": None}]
    assert system["reveals"]["nodes"] == []
    assert (await ask(admin, on_page))["resident"]["reveals"] == {"totalCount": 1}


async def test_a_look_is_nobodys_to_write_or_delete(corner: Corner, admin: Actor) -> None:
    found = await codes(admin, "mutation { createReveal(input: {}) { __typename } }")

    assert found == ["GRAPHQL_VALIDATION_FAILED"]
