"""Official codes: three real places by their codes and names, and communities that a street does not have."""

import pytest

from backend.kit.codes import Unfit
from backend.places import divisions
from backend.places.divisions import Division


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("500116006", "重庆市市辖区江津区圣泉街道"),
        ("620201002006", "甘肃省嘉峪关市嘉峪关市钢城街道建设社区"),
        ("341702010005", "安徽省池州市贵池区清风街道东湖路居委会"),
    ],
)
def test_the_three_real_places_have_their_official_names(code: str, name: str) -> None:
    assert divisions.full_name(code) == name


def test_the_names_of_a_code_come_by_level() -> None:
    assert divisions.names("341702010") == (
        Division("PROVINCE", "34", "安徽省"),
        Division("CITY", "3417", "池州市"),
        Division("COUNTY", "341702", "贵池区"),
        Division("STREET", "341702010", "清风街道"),
    )


def test_the_slice_is_whole_upwards_and_holds_nothing_but_the_three_places() -> None:
    codes = divisions.table()

    assert {code[:9] for code in codes if len(code) == 12} == {"500116006", "620201002", "341702010"}
    assert all(divisions.names(code)[-1].code == code for code in codes)
    assert len(codes) == 44


@pytest.mark.parametrize("code", ["110101001", "34170", "341702010099", ""])
def test_a_code_outside_the_slice_has_no_name(code: str) -> None:
    with pytest.raises(Unfit):
        divisions.names(code)
    assert not divisions.is_official(code)


def test_a_community_code_belongs_to_its_street_and_county() -> None:
    assert divisions.community_code(" 3417 0201 0005 ", street="341702010", county="341702") == "341702010005"
    for above in ({"street": "341702011"}, {"county": "500116"}):
        with pytest.raises(Unfit):
            divisions.community_code("341702010005", **above)


def test_a_community_that_a_known_street_does_not_have_is_refused_and_an_unknown_street_is_not() -> None:
    with pytest.raises(Unfit):
        divisions.community_code("341702010101")
    assert divisions.community_code("999999001001") == "999999001001"


def test_the_licence_ships_beside_the_slice() -> None:
    folder = next(iter(divisions.__path__))

    with open(f"{folder}/LICENSE", encoding="utf-8") as file:
        assert "DO WHAT THE FUCK YOU WANT TO PUBLIC LICENSE" in file.read()
