"""The steps of an import, short enough for tests."""

from typing import Any

from backend.exchange import service
from backend.exchange.batch import ImportBatch
from backend.exchange.takes import find_resource
from backend.kit.actor import Actor
from backend.settings import Settings
from tests.actors import actor_in
from tests.exchange.files import HEADERS, identity, workbook
from tests.factories import Corner


def admin_of(corner: Corner) -> Actor:
    return actor_in(corner, "COMMUNITY_ADMIN")


async def taken(
    actor: Actor, name: str, content: bytes, settings: Settings, resource: str = "residents"
) -> ImportBatch:
    return await service.receive(actor, find_resource(resource), None, name, content, settings)


async def checked(actor: Actor, batch: ImportBatch, settings: Settings, **said: Any) -> ImportBatch:
    return await service.confirm(actor, batch, said, settings)


def row(corner: Corner, serial: int, name: str = "试甲", **changed: Any) -> list[Any]:
    made = {
        "sex": "男",
        "id": identity(serial),
        "phone": f"199000001{serial % 100:02d}",
        "home": corner.rows["Household"].code,
    }
    made |= {"relation": "子女", "residency": "常住人口"} | changed
    return [name, made["sex"], made["id"], made["phone"], made["home"], made["relation"], made["residency"]]


async def imported(corner: Corner, rows: list[list[Any]], settings: Settings) -> ImportBatch:
    actor = admin_of(corner)
    batch = await taken(actor, "r.xlsx", workbook([HEADERS, *rows]), settings)
    await checked(actor, batch, settings)
    return await service.apply(actor, batch, settings, only_valid=False)
