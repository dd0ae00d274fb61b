"""Sealing: what is stored of a number says nothing without the secret and the row."""

from collections.abc import Iterator

import pytest
from cryptography.exceptions import InvalidTag

from backend.kit import seal
from backend.kit.model import uuid7
from tests.conftest import SECRET

NUMBER = "11010519491231002X"


@pytest.fixture(autouse=True)
def unlocked() -> Iterator[None]:
    """The tests' keys, and after each test again."""
    seal.unlock(SECRET)
    yield
    seal.unlock(SECRET)


def test_what_was_sealed_for_a_row_is_read_for_that_row() -> None:
    row = uuid7()

    assert seal.unseal(seal.seal(NUMBER, row), row) == NUMBER


def test_what_was_sealed_for_one_row_is_refused_for_another() -> None:
    sealed = seal.seal(NUMBER, uuid7())

    with pytest.raises(InvalidTag):
        seal.unseal(sealed, uuid7())


def test_another_secret_reads_nothing_and_finds_nothing() -> None:
    row = uuid7()
    sealed, index = seal.seal(NUMBER, row), seal.blind_index(NUMBER)

    seal.unlock("another secret, just as long as the first one")

    assert seal.blind_index(NUMBER) != index
    with pytest.raises(InvalidTag):
        seal.unseal(sealed, row)


def test_one_changed_bit_is_noticed() -> None:
    row = uuid7()
    sealed = bytearray(seal.seal(NUMBER, row))
    sealed[-1] ^= 1

    with pytest.raises(InvalidTag):
        seal.unseal(bytes(sealed), row)


def test_the_same_number_is_sealed_differently_each_time_and_indexed_alike() -> None:
    row = uuid7()

    assert seal.seal(NUMBER, row) != seal.seal(NUMBER, row)
    assert seal.blind_index(NUMBER) == seal.blind_index(NUMBER) != seal.blind_index("110105194912310021")
    assert NUMBER.encode() not in seal.seal(NUMBER, row) and NUMBER not in seal.blind_index(NUMBER)


def test_every_kind_of_sealed_number_has_a_parser_and_a_mask() -> None:
    assert seal.PARSERS.keys() == seal.MASKS.keys()
