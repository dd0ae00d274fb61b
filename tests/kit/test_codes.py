"""Numbers with rules: every written form becomes one, a wrong digit is refused, and no refusal repeats the number."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.kit import codes
from backend.kit.codes import Unfit

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PARSERS = (codes.id_number, codes.phone, codes.credit_code, codes.area_code, codes.street_code, codes.grid_code)


def identity(first: str) -> str:
    """An identity number made of 17 digits and the check digit of GB 11643, reckoned here anew."""
    rest = sum(int(digit) * weight for digit, weight in zip(first, WEIGHTS, strict=True)) % 11
    return first + "10X98765432"[rest]


@given(st.from_regex(r"[1-6][0-9]{16}", fullmatch=True))
def test_an_id_number_is_taken_with_its_own_check_digit_and_with_no_other(first: str) -> None:
    right = identity(first)

    assert codes.id_number(right) == right
    for digit in set("0123456789X") - {right[-1]}:
        with pytest.raises(Unfit):
            codes.id_number(first + digit)


@pytest.mark.parametrize(
    "typed",
    ["11010519491231002x", "11010519491231002X", " 110105 19491231 002x ", "１１０１０５１９４９１２３１００２ｘ"],
)
def test_an_id_number_has_one_written_form(typed: str) -> None:
    assert codes.id_number(typed) == "11010519491231002X"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("13812345678", "13812345678"),
        ("138 1234 5678", "13812345678"),
        ("138-1234-5678", "13812345678"),
        ("+86 13812345678", "13812345678"),
        ("8613812345678", "13812345678"),
        ("１３８１２３４５６７８", "13812345678"),
        ("0566-2123456", "0566-2123456"),
        ("010 62345678", "010-62345678"),
        ("021-5234567", "021-5234567"),
    ],
)
def test_a_phone_has_one_written_form(typed: str, kept: str) -> None:
    assert codes.phone(typed) == kept


@pytest.mark.parametrize("typed", ["12812345678", "1381234567", "138123456789", "0566", "12345", "", "一三八", "110"])
def test_what_is_no_mainland_phone_is_refused(typed: str) -> None:
    with pytest.raises(Unfit):
        codes.phone(typed)


def test_a_credit_code_is_taken_by_its_check_digit() -> None:
    assert codes.credit_code("91110000600037341l".upper()) == "91110000600037341L"
    assert codes.credit_code(" 91110000600037341l ") == "91110000600037341L"
    with pytest.raises(Unfit):
        codes.credit_code("911100006000373410")


@pytest.mark.parametrize(
    ("parse", "good", "bad"),
    [
        (codes.street_code, "341702001", "041702001"),
        (codes.area_code, "341702001001", "34170200100"),
        (codes.grid_code, "00000034170200100103", "341702001001"),
    ],
)
def test_area_codes_have_their_own_lengths(parse: Callable[[str], str], good: str, bad: str) -> None:
    assert parse(f" {good} ") == good
    with pytest.raises(Unfit):
        parse(bad)


COMMUNITIES = st.from_regex(r"[1-9][0-9]{11}", fullmatch=True)
SUBJECTS = st.from_regex(r"[0-9]{6}", fullmatch=True)


@given(COMMUNITIES, st.integers(0, 99), SUBJECTS)
def test_a_composed_grid_code_is_taken_apart_again(community: str, serial: int, subject: str) -> None:
    code = codes.compose_grid(community, serial, subject=subject)

    assert len(code) == 20 and codes.is_grid_code(code) and codes.grid_code(code) == code
    assert codes.grid_parts(code) == codes.GridCode(subject, community, serial)


@given(COMMUNITIES, st.integers(0, 99))
def test_the_short_form_of_a_grid_code_becomes_the_long_one(community: str, serial: int) -> None:
    short = f"{community}{serial:03d}"

    assert codes.grid_code(short) == codes.compose_grid(community, serial)
    assert codes.grid_parts(short).short == short


@pytest.mark.parametrize(
    "typed",
    ["341702010005100", "0000003417020100051", "000000341702010005001", "00000004170201000501", "A0000034170201000501"],
)
def test_what_is_no_grid_code_is_refused(typed: str) -> None:
    with pytest.raises(Unfit):
        codes.grid_code(typed)


@pytest.mark.parametrize(("serial", "subject"), [(100, "000000"), (-1, "000000"), (1, "12345"), (1, "12345a")])
def test_a_grid_code_is_not_composed_of_parts_that_do_not_fit(serial: int, subject: str) -> None:
    with pytest.raises(Unfit):
        codes.compose_grid("341702010005", serial, subject=subject)


def test_a_code_lies_in_the_areas_above_it_and_in_no_other() -> None:
    for above in ("34", "341702", "341702010"):
        codes.require_inside("341702010005", above)
    for above in ("341702011", "500116", "341702010005"):
        with pytest.raises(Unfit):
            codes.require_inside("341702010005", above)


@pytest.mark.parametrize("parse", PARSERS)
@given(typed=st.text(alphabet="0123456789Xx１２９ -·ab张", min_size=4, max_size=24))
def test_a_refusal_never_repeats_what_was_typed(parse: Callable[[str], str], typed: str) -> None:
    try:
        parse(typed)
    except Unfit as refused:
        said = " ".join(refused.pair) + str(refused)
        assert len(typed.strip()) < 4 or typed.strip() not in said
        assert all(refused.pair)


def test_masks_show_ends_only() -> None:
    assert codes.mask_id_number("11010519491231002X") == "110*************2X"
    assert codes.mask_phone("13812342719") == "138****2719"
    assert codes.mask_phone("0566-2123456") == "0566-*****56"
