"""The demo: five communities, one for each article, with their people, what they raised, put on and did, and logins.

The same seed and the same moment make the same rows. Dates count back from now, so the demo is always fresh.
"""

import gc
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from random import Random
from typing import Any

from tortoise.transactions import in_transaction

from backend.demo.care import care_for
from backend.demo.caseload import raise_cases
from backend.demo.communities import PLANS, STREETS
from backend.demo.culture import fill_events, train
from backend.demo.disputes import mediate
from backend.demo.equipment import equip
from backend.demo.governing import govern, lay_down_packs
from backend.demo.ground import Ground, plain_ground, river_ground
from backend.demo.imports import bring_files
from backend.demo.lists import keep_lists
from backend.demo.logins import give_resident_account, listed, open_accounts
from backend.demo.organisation import organise
from backend.demo.people import settle_people
from backend.demo.places import settle_places
from backend.demo.programme import put_on
from backend.demo.services import serve
from backend.demo.store import store
from backend.demo.volunteering import volunteer
from backend.demo.work import offer_work
from backend.demo.world import World
from backend.kit import seal
from backend.people import ApiToken
from backend.places import Street
from backend.services import SocialOrg
from backend.settings import Settings

SEED = 7


def build_world(now: datetime, *, seed: int = SEED, small: bool = False) -> World:
    """Every row of the demo for the moment `now`, in memory; few of each kind in a `small` one."""
    world = World(rng=Random(seed), now=now, small=small, grounds=_grounds(seed))
    lay_down_packs(world)
    settle_places(world)
    open_accounts(world)
    settle_people(world)
    give_resident_account(world)
    equip(world)
    organise(world)
    care_for(world)
    raise_cases(world)
    world.rows[SocialOrg] = []  # stored before the events that they run, filled after them
    put_on(world)
    offer_work(world)
    govern(world)
    mediate(world)
    serve(world)
    volunteer(world)
    fill_events(world)
    train(world)
    keep_lists(world)
    bring_files(world)
    return world


def _grounds(seed: int) -> dict[str, Ground]:
    made = {}
    for at, street in enumerate(STREETS):
        targets = {plan.key: plan.grids for plan in PLANS if plan.street == street.key}
        draw = plain_ground if at else river_ground
        made[street.key] = draw(seed + at, street.origin, targets)
    return made


def issue_partner_token(world: World) -> str:
    """Put a partner's key for two communities on the shelf; the token itself, which is stored nowhere."""
    token = "linli_demo_" + secrets.token_urlsafe(32)
    made = world.make(
        ApiToken,
        name="江城就业服务（演示）",
        purpose="岗位推荐与活动推送",
        token_hash=sha256(token.encode()).hexdigest(),
        scopes=["read", "schema:read"],
        expires_at=world.now + timedelta(days=180),
        is_demo=True,
    )
    for key in ("donghu", "qingxi"):
        world.link("api_token_community", made, world.communities[key])
    return token


@contextmanager
def _without_collecting() -> Iterator[None]:
    """The rows of a world hold one another and go together: looking for what to free costs a tenth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def load(settings: Settings, *, small: bool = False, now: datetime | None = None) -> dict[str, Any]:
    """Write the demo into the open database as it is at `now`, in one transaction, once.

    Answers {logins: [{role, username, password, name, title}], tokens: {partner}, counts: {model: rows}, seconds};
    the token is "" when the demo was there already, because only its hash is kept.
    """
    started = time.monotonic()
    seal.unlock(settings.key())
    if await Street.filter(code="341702010", is_synthetic=True).exists():
        return {"logins": listed(), "tokens": {"partner": ""}, "counts": {}, "seconds": 0.0}
    with _without_collecting():
        world = build_world(now or datetime.now(UTC).replace(microsecond=0), small=small)
        token = issue_partner_token(world)
        async with in_transaction():
            await store(world)
    counts = {model.__name__: len(rows) for model, rows in world.rows.items()}
    seconds = round(time.monotonic() - started, 2)
    return {"logins": listed(), "tokens": {"partner": token}, "counts": counts, "seconds": seconds}
