"""Documents: the same text for the same question, valid against the schema, links by id and title."""

import pytest
from graphql import build_schema, parse, validate

from frontend import documents
from frontend.metadata import SCHEMA, Entity, metadata
from frontend.overrides import PARTS

PUBLISHED = build_schema(SCHEMA.read_text("utf-8"))


def texts(entity: Entity) -> dict[str, str]:
    found = {
        "list": documents.list_document(entity, entity.list),
        "detail": documents.detail_document(entity),
        "form": documents.form_document(entity),
        "options": documents.options_document(entity),
        "names": documents.names_document(entity),
        "search": documents.search_document((entity,)),
    }
    return found | {command: documents.command_document(entity, command) for command in entity.commands}


@pytest.mark.parametrize("entity", metadata().entities, ids=lambda e: e.name)
def test_every_document_of_an_entity_is_valid(entity: Entity) -> None:
    wrong = {
        view: [error.message for error in found]
        for view, text in texts(entity).items()
        if (found := validate(PUBLISHED, parse(text)))
    }
    assert wrong == {}


def test_parts_ask_valid_questions() -> None:
    assert PARTS
    assert [error.message for part in PARTS.values() for error in validate(PUBLISHED, parse(part.document))] == []


def test_a_list_asks_for_its_columns_its_title_and_where_a_row_stands_once() -> None:
    case = metadata().by_name("Case")
    assert case is not None
    text = documents.list_document(case, ("title", "estate"))
    assert "nodes { id version number title estate { id name } status }" in text


def test_the_same_question_has_the_same_text() -> None:
    case = metadata().by_name("Case")
    assert case is not None
    first = texts(case)
    for made in (documents.list_document, documents.detail_document, documents.form_document):
        made.cache_clear()
    assert texts(case) == first
