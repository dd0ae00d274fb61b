"""How many cases the demo has in which community: what is open today, and the years that the articles count."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from backend.cases import Channel
from backend.demo.cases import file_case, make_story, office_moment, today_end
from backend.demo.communities import Plan
from backend.demo.timeline import Story
from backend.demo.world import World
from backend.kit.worktime import ZONE

SHARE_FRESH = 0.28
"""Of what a community heard in a year, how much is of the last days."""

SOLVED = ("CLOSED", "ARCHIVED")


def raise_cases(world: World) -> None:
    """Put the cases of every community with their timelines on the shelves."""
    for plan in world.plans:
        told = list(_today(world, plan))
        match plan.article:
            case "000":
                told += _three_years(world, plan.key)
            case "001":
                told += _cloud(world, plan)
            case "004":
                told += _this_year(world, plan.key, told)
        for serial, story in enumerate(sorted(told, key=lambda one: one.steps["REPORTED"]), 1):
            file_case(world, plan.key, story, serial)


def _today(world: World, plan: Plan) -> Iterator[Story]:
    """What was raised in the last days; and a year of what came before, where no article counts it."""
    heard = round(world.many(240, 190) * plan.busy)
    fresh = max(round(heard * SHARE_FRESH), 8)
    for _ in range(fresh):
        yield make_story(world, plan.key, today_end(world, plan.key, fresh=True), channel=_not_cloud(world, plan))
    if plan.article not in ("000", "004"):
        for _ in range(heard - fresh):
            raised = office_moment(world, world.rng.uniform(14, 360))
            end = today_end(world, plan.key, fresh=False)
            yield make_story(world, plan.key, end, raised, channel=_not_cloud(world, plan))


def _not_cloud(world: World, plan: Plan) -> Channel | None:
    """The platform's cases of 001 are counted one by one; there, others come by phone instead."""
    if plan.article != "001":
        return None
    return world.weighted(
        ((Channel.MINI_APP, 5), (Channel.HOUSEHOLD_VISIT, 3), (Channel.PHONE, 2), (Channel.GRID_CHAT_GROUP, 3))
    )


def _three_years(world: World, key: str) -> Iterator[Story]:
    """000: 3260余件 solved in three years, and what could not be taken on."""
    for at in range(world.many(3_271, 60)):
        end = "CLOSED" if at % 4 else "ARCHIVED"
        yield make_story(world, key, end, office_moment(world, world.rng.uniform(20, 1_085)))
    for at in range(world.many(90, 4)):
        end = ("REJECTED", "MERGED", "WITHDRAWN")[at % 3]
        yield make_story(world, key, end, office_moment(world, world.rng.uniform(20, 1_085)))


def _cloud(world: World, plan: Plan) -> Iterator[Story]:
    """001: 1415 accepted from the platform since the pilot began, 1411 of them closed."""
    began = datetime(plan.pilot or 2021, 3, 1, tzinfo=ZONE)
    days = (world.now - began).total_seconds() / 86_400
    for at in range(world.many(1_411, 40)):
        raised = office_moment(world, world.rng.uniform(15, days))
        yield make_story(world, plan.key, SOLVED[at % 3 > 0], raised, channel=Channel.CLOUD_PLATFORM)
    for end in ("IN_PROGRESS", "DISPATCHED", "CONSULTING", "ESCALATED"):
        yield make_story(world, plan.key, end, channel=Channel.CLOUD_PLATFORM)


def _this_year(world: World, key: str, today: list[Story]) -> Iterator[Story]:
    """004: 528 solved this year, those of the last days among them; some not taken on; and the two years before."""
    new_year, days = world.new_year, world.days_of_year()
    solved = sum(story.steps["CLOSED"] >= new_year for story in today if story.end in SOLVED)
    for at in range(world.many(528, 60) - solved):
        end = SOLVED[at % 2]
        raised = max(office_moment(world, world.rng.uniform(min(8.0, days / 2), days)), new_year + timedelta(hours=9))
        yield make_story(world, key, end, min(raised, world.now - timedelta(minutes=30)))
    for at in range(world.many(46, 6)):
        end = ("REJECTED", "MERGED", "WITHDRAWN")[at % 3]
        yield make_story(world, key, end, office_moment(world, world.rng.uniform(14, 360)))
    for _ in range(world.many(560, 30)):
        raised = office_moment(world, days + world.rng.uniform(3, 700))
        yield make_story(world, key, "ARCHIVED", raised, until=new_year - timedelta(hours=1))
