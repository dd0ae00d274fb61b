"""Mediation: parties and texts are for the mediator of the file and the community alone; what happened stays."""

import re
from typing import Any

import pytest

from backend.cases import MEDIATION_WORKFLOW, CaseEntry, Mediation
from backend.people import DisputeType
from tests.actors import actor_in
from tests.api.asking import ask, refusal
from tests.factories import make_community, make_corner

FILE = """query($id: ID!) { mediation(id: $id) {
    number disputeType applicant respondent claim agreement hearings(first: 5) { totalCount } } }"""
MOVE = """mutation($id: ID!, $v: Int!, $move: MediationMove!) {
    moveMediation(input: {id: $id, version: $v, move: $move}) { mediation { status version } } }"""


@pytest.mark.parametrize("role", ["COMMUNITY_ADMIN", "MEDIATOR"])
async def test_the_mediator_of_the_file_and_the_community_read_all_of_it(database: Any, role: str) -> None:
    corner = await make_corner()
    row = corner.rows["Mediation"]

    found = (await ask(actor_in(corner, role), FILE, id=str(row.id)))["mediation"]

    assert found == {
        "number": row.number, "disputeType": "PROPERTY", "applicant": row.applicant, "respondent": row.respondent,
        "claim": row.claim, "agreement": row.agreement, "hearings": {"totalCount": 1},
    }  # fmt: skip


@pytest.mark.parametrize("role", ["GRID_WORKER", "STREET_LEADER"])
async def test_who_follows_a_dispute_reads_no_party_and_no_word(database: Any, role: str) -> None:
    corner = await make_corner()
    row = corner.rows["Mediation"]

    found = (await ask(actor_in(corner, role), FILE, id=str(row.id)))["mediation"]

    assert found == {
        "number": row.number, "disputeType": "PROPERTY", "applicant": None, "respondent": None, "claim": None,
        "agreement": None, "hearings": {"totalCount": 0},
    }  # fmt: skip


@pytest.mark.parametrize("role", ["STAFF", "PARTNER", "RESIDENT", "SYSTEM_ADMIN", "ANONYMOUS"])
async def test_nobody_else_knows_of_a_dispute(database: Any, role: str) -> None:
    corner = await make_corner()

    assert await ask(actor_in(corner, role), FILE, id=str(corner.rows["Mediation"].id)) == {"mediation": None}


async def test_a_mediator_without_the_file_knows_nothing_of_it(database: Any) -> None:
    corner, elsewhere = await make_corner(), await make_corner()
    other = actor_in(corner, "MEDIATOR", id=elsewhere.rows["User"].id)

    assert await ask(other, FILE, id=str(corner.rows["Mediation"].id)) == {"mediation": None}


async def test_files_are_numbered_apart_from_cases(database: Any) -> None:
    community = await make_community()

    files = [await Mediation.create(community=community, dispute_type=DisputeType.LIFE) for _ in range(2)]

    assert all(re.fullmatch(rf"{community.prefix}-TJ\d{{4}}-000[12]", file.number) for file in files)
    assert len({file.number for file in files}) == 2


async def test_there_is_no_agreement_without_its_words(database: Any) -> None:
    corner = await make_corner()
    row, mediator = corner.rows["Mediation"], actor_in(corner, "MEDIATOR")
    row.status, row.agreement = "HEARING", None
    await row.save()

    refused = await refusal(mediator, MOVE, id=str(row.id), v=1, move="AGREE")
    row.agreement = "减免两个月。"
    await row.save()
    agreed = await ask(mediator, MOVE, id=str(row.id), v=1, move="AGREE")

    assert (refused["code"], refused["message"]) == ("NEEDS_FIRST", "先填写协议内容，再达成协议。")
    assert agreed == {"moveMediation": {"mediation": {"status": "AGREED", "version": 2}}}
    assert (await Mediation.get(id=row.id)).agreed_at is not None


def test_no_dispute_is_performed_or_broken_before_there_is_an_agreement() -> None:
    for move in MEDIATION_WORKFLOW.moves:
        if move.target in ("PERFORMED", "BREACHED"):
            assert set(move.source) == {"AGREED", "PARTIAL"}
        if move.target in ("AGREED", "PARTIAL"):
            assert move.needs == ("agreement",)


async def test_a_line_of_the_timeline_is_added_and_never_changed(database: Any) -> None:
    corner = await make_corner()
    document = """mutation($case: ID!) {
        createCaseEntry(input: {caseId: $case, kind: NOTE, text: "已约时间。"}) { caseEntry { text } } }"""

    added = await ask(actor_in(corner, "GRID_WORKER"), document, case=str(corner.rows["Case"].id))
    entry = await CaseEntry.get(text="已约时间。")

    assert added == {"createCaseEntry": {"caseEntry": {"text": "已约时间。"}}}
    with pytest.raises(TypeError, match="CaseEntry is immutable"):
        await entry.save()


async def test_a_department_reads_the_call_back_on_its_work_and_cannot_write_one(database: Any) -> None:
    corner = await make_corner()
    staff, case = actor_in(corner, "STAFF"), str(corner.rows["Case"].id)
    asked = "query($id: ID!) { case(id: $id) { callBacks(first: 5) { nodes { result resolved } } } }"
    document = """mutation($case: ID!) {
        createCallBack(input: {caseId: $case, result: SATISFIED}) { callBack { id } } }"""

    read = await ask(staff, asked, id=case)
    refused = await refusal(staff, document, case=case)

    assert read["case"]["callBacks"]["nodes"] == [{"result": "SATISFIED", "resolved": None}]
    assert refused["code"] == "NOT_ALLOWED"
