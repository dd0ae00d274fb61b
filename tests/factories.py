"""Rows for tests. A corner is a grid with one row of every resource in it; two corners show who sees what."""

import itertools
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from backend.concepts import linked
from backend.kit import codes
from backend.kit.actor import Role
from backend.kit.model import Record
from backend.people import (
    ApiToken,
    DisputeType,
    DutyKind,
    Household,
    HouseholdVisit,
    LegalQualification,
    MediationStudio,
    MediationTier,
    Mediator,
    Membership,
    OrgKind,
    OrgUnit,
    Pairing,
    PartyBranch,
    PartyClass,
    PartyMember,
    Position,
    PostKind,
    Relation,
    Residency,
    Resident,
    ResidentEmployment,
    ResidentTag,
    ScreeningKind,
    ScreeningRound,
    Sex,
    TagKind,
    TagSource,
    Team,
    TeamKind,
    User,
    UserRole,
    VisitResult,
    Volunteer,
)
from backend.places import (
    Amenity,
    Area,
    Building,
    BuildingUnit,
    Community,
    Component,
    ComponentKind,
    Dwelling,
    Estate,
    EstateKind,
    Grid,
    ReportCode,
    RoomKind,
    Site,
    SiteKind,
    Station,
    StationRoom,
    Street,
    Venue,
    VenueKind,
)
from tests.happenings import make_cases, make_events, make_jobs, make_lists, make_points, make_services

linked()  # rows can be made and asked without a database

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Corner:
    """A grid with one row of every resource in it; `rows` by the name of the model."""

    rows: dict[str, Any]

    @property
    def street(self) -> Street:
        """The street above."""
        return self.rows["Street"]

    @property
    def community(self) -> Community:
        """The community above."""
        return self.rows["Community"]

    @property
    def grid(self) -> Grid:
        """The grid itself."""
        return self.rows["Grid"]


def square(number: int) -> dict[str, Any]:
    """A GeoJSON square of about a hundred metres; squares of different numbers never touch."""
    west, south = 118 + number % 50 * 0.002, 30 + number // 50 * 0.002
    east, north = round(west + 0.001, 6), round(south + 0.001, 6)
    west, south = round(west, 6), round(south, 6)
    return {
        "type": "Polygon",
        "coordinates": [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
    }


async def make_street(**values: Any) -> Street:
    """A street."""
    number = next(_numbers)
    return await Street.create(**{"code": f"99{number:07d}", "name": f"试街{number}街道", **values})


async def make_community(street: Street | None = None, **values: Any) -> Community:
    """A community, in a street of its own unless one is given."""
    number = next(_numbers)
    above = street or await make_street()
    said = {"code": f"{above.code}{number % 1000:03d}", "name": f"试验{number}社区", "prefix": f"T{number:03d}"}
    return await Community.create(**{"street": above, **said, **values})


async def make_corner(community: Community | None = None) -> Corner:
    """A grid with one row of every resource, in a community of its own unless one is given."""
    number = next(_numbers)
    place = community or await make_community()
    rows: dict[str, Any] = {"Community": place, "Street": await Street.get(id=place.street_id)}
    rows |= await _places(place, number)
    rows |= await _more_places(place, rows, number)
    rows |= await _people(place, rows, number)
    rows |= await _organisation(place, rows, number)
    rows |= await _teams(place, rows, number)
    rows |= await _care(rows, number)
    rows |= await make_cases(place, rows, number)
    rows |= await make_events(place, rows)
    rows |= await make_jobs(place, rows)
    rows |= await make_services(place, rows)
    rows |= await make_points(place, rows)
    rows |= await make_lists(place, rows)
    return Corner(rows)


async def _places(place: Community, number: int) -> dict[str, Record]:
    code = codes.compose_grid(place.code, number % 100)
    grid = await Grid.create(
        community=place, code=code, serial=number, name=f"试验{number}网格", polygon=square(number)
    )
    area = await Area.create(community=place, name=f"试验{number}片", head_name="片试")
    estate = await Estate.create(community=place, name=f"试验{number}小区", kind=EstateKind.OLD, area=area)
    await estate.grids.add(grid)
    building = await Building.create(estate=estate, grid=grid, name=f"试验{number}小区 1 栋")
    unit = await BuildingUnit.create(building=building, name=f"试验{number}小区 1 栋 1 单元", serial=1)
    venue = await Venue.create(community=place, name=f"试验{number}活动室", kind=VenueKind.ACTIVITY_ROOM, grid=grid)
    return {"Grid": grid, "Area": area, "Estate": estate, "Building": building, "BuildingUnit": unit, "Venue": venue}


async def _more_places(place: Community, rows: dict[str, Any], number: int) -> dict[str, Record]:
    grid, estate, unit = rows["Grid"], rows["Estate"], rows["BuildingUnit"]
    station = await Station.create(
        community=place, name=f"试验{number}驿站", estate=estate, grid=grid, amenities=[Amenity.WIFI, Amenity.CHARGING]
    )
    lamp = await Component.create(
        community=place, name=f"试验{number}号路灯", kind=ComponentKind.STREETLIGHT, grid=grid, estate=estate
    )
    return {
        "Dwelling": await Dwelling.create(unit=unit, door="101", floor=1),
        "ReportCode": await ReportCode.create(community=place, name=f"试验{number}入口", unit=unit),
        "Station": station,
        "StationRoom": await StationRoom.create(station=station, name="议事厅", kind=RoomKind.COUNCIL_HALL),
        "Component": lamp,
        "Site": await Site.create(
            community=place, name=f"试验{number}法治楼栋", kind=SiteKind.LAW_BUILDING, estate=estate, grid=grid
        ),
    }


async def _people(place: Community, rows: dict[str, Any], number: int) -> dict[str, Record]:
    user = await User.create(login=f"user{number}", name=f"试人{number}", community=place)
    role = await UserRole.create(user=user, role=Role.GRID_WORKER, grid=rows["Grid"])
    token = await ApiToken.create(
        name=f"试方{number}", purpose="试用", expires_at=datetime.now(UTC) + timedelta(days=9)
    )
    await token.communities.add(place)
    home = await Household.create(
        community=place,
        code=f"H{number}",
        unit=rows["BuildingUnit"],
        dwelling=rows["Dwelling"],
        estate=rows["Estate"],
        grid=rows["Grid"],
        address=f"试验{number}小区 1 栋 1 单元 101",
    )
    resident = Resident(
        name=f"陈试{number}",
        sex=Sex.FEMALE,
        birth_on=date(1980, 1, 2),
        household=home,
        relation=Relation.HEAD,
        residency=Residency.REGISTERED,
        employment=ResidentEmployment.SEEKING,
        user=user,
    )
    resident.seal(id_number="990101198001020759", phone="19900000003")
    await resident.save()
    tag = await ResidentTag.create(
        resident=resident, kind=TagKind.KEY_CARE, source=TagSource.SCREENING, valid_from_on=date(2026, 1, 1)
    )
    return {
        "User": user,
        "UserRole": role,
        "ApiToken": token,
        "Household": home,
        "Resident": resident,
        "ResidentTag": tag,
    }


async def _organisation(place: Community, rows: dict[str, Any], number: int) -> dict[str, Record]:
    grid, resident = rows["Grid"], rows["Resident"]
    volunteer = await Volunteer.create(community=place, resident=resident, registered_on=date(2025, 3, 5))
    unit = await OrgUnit.create(
        community=place, name=f"试验{number}小区党支部", kind=OrgKind.ESTATE_BRANCH, estate=rows["Estate"]
    )
    post = await Position.create(
        community=place,
        kind=PostKind.BUILDING_HEAD,
        person_name=f"栋试{number}",
        org_unit=unit,
        area=rows["Area"],
        estate=rows["Estate"],
        grid=grid,
        building=rows["Building"],
        unit=rows["BuildingUnit"],
        duties=list(DutyKind),
        phone="0566-2000001",
        is_public=True,
        user=rows["User"],
        resident=resident,
    )
    branch = await PartyBranch.create(community=place, name=f"试验{number}支部", org_unit=unit, grid=grid)
    member = await PartyMember.create(
        branch=branch, person_name=resident.name, party_class=PartyClass.BACKBONE, resident=resident
    )
    return {
        "Volunteer": volunteer,
        "OrgUnit": unit,
        "Position": post,
        "PartyBranch": branch,
        "PartyMember": member,
    }


async def _teams(place: Community, rows: dict[str, Any], number: int) -> dict[str, Record]:
    grid = rows["Grid"]
    team = await Team.create(
        community=place, name=f"试验{number}队", kind=TeamKind.LAW_BLUE, grid=grid, org_unit=rows["OrgUnit"]
    )
    member = await Membership.create(
        team=team, person_name="员试", resident=rows["Resident"], legal_qualification=LegalQualification.LAWYER
    )
    studio = await MediationStudio.create(
        community=place, name=f"试验{number}工作室", tier=MediationTier.GRID, venue=rows["Venue"], grid=grid
    )
    mediator = await Mediator.create(
        community=place,
        person_name="调试",
        tier=MediationTier.GRID,
        specialties=[DisputeType.PROPERTY, DisputeType.FAMILY],
        studio=studio,
        user=rows["User"],
    )
    return {"Team": team, "Membership": member, "MediationStudio": studio, "Mediator": mediator}


async def _care(rows: dict[str, Any], number: int) -> dict[str, Record]:
    home, place = rows["Household"], rows["Community"]
    pairing = await Pairing.create(cadre=rows["Position"], household=home, from_on=date(2026, 1, 1))
    screening = await ScreeningRound.create(
        community=place,
        name=f"试验{number}敲门",
        kind=ScreeningKind.DOOR_KNOCK,
        grid=rows["Grid"],
        from_on=date(2026, 3, 1),
        to_on=date(2026, 3, 31),
        target=1,
    )
    visit = await HouseholdVisit.create(
        household=home, round=screening, pairing=pairing, visitor=rows["User"], result=VisitResult.WELL
    )
    return {"Pairing": pairing, "ScreeningRound": screening, "HouseholdVisit": visit}
