"""Wire formats: JSON that PostgreSQL writes reads as the JSON that Python writes of the same value."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import orjson
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.compiler.sql import expression
from backend.compiler.wires import value
from backend.kit.wire import CAST, wire_datetime

VALUES: list[tuple[str, Any, Any]] = [
    ("ID", UUID(int=7), str(UUID(int=7))),
    ("TEXT", '引号"、反斜\\杠\n\t\b\x7f 🐟 /<>&\u2028', '引号"、反斜\\杠\n\t\b\x7f 🐟 /<>&\u2028'),
    ("TEXT", "", ""),
    ("INT", -(2**31), -(2**31)),
    ("INT", 2**53 + 1, 2**53 + 1),
    ("FLOAT", 2.0, 2.0),
    ("FLOAT", -0.1, -0.1),
    ("FLOAT", 1e300, 1e300),
    ("FLOAT", 123456789012345680.0, 123456789012345680.0),
    ("FLOAT", float("nan"), None),
    ("FLOAT", float("inf"), None),
    ("DECIMAL", Decimal("3800.00"), "3800.00"),
    ("DECIMAL", Decimal("-0.10"), "-0.10"),
    ("BOOL", True, True),
    ("BOOL", False, False),
    ("DATE", date(2026, 2, 28), "2026-02-28"),
    ("DATE", date.min, "0001-01-01"),
    ("DATE", date.max, "9999-12-31"),
    ("ENUM", "DISPATCHED", "DISPATCHED"),
    *(
        ("DATETIME", moment, wire_datetime(moment))
        for moment in (
            datetime(2026, 11, 25, 23, 59, 59, 999_999, tzinfo=UTC),
            datetime(2026, 1, 1, tzinfo=UTC),
            datetime(1, 1, 1, 0, 0, 0, 500, tzinfo=UTC),
        )
    ),
    *((kind, None, None) for kind in CAST if kind != "ENUMS"),
]


@pytest.mark.parametrize(("kind", "held", "told"), VALUES)
async def test_a_value_is_told_alike_by_database_and_python(
    database: BaseDBAsyncClient, kind: str, held: Any, told: Any
) -> None:
    made = expression(value("v.x", kind, True))

    rows = await database.execute_query_dict(f"SELECT {made} AS j FROM (SELECT $1::{CAST[kind]} AS x) v", [held])

    assert orjson.loads(rows[0]["j"]) == told
    assert isinstance(orjson.loads(rows[0]["j"]), type(told))
