"""`linli doctor`: what is wrong on this machine, and how to mend it.

Each check is one function from what is known to a finding. Nothing is changed; only the embedded database is started
when it was not running, and stopped again.
"""

import asyncio
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import asyncpg
import psycopg

from backend import embedded, migration, rollups, wall, worker
from backend.concepts import linked
from backend.database import OLDEST, connect_arguments, connected, connection, server_version
from backend.errors import Pair, pick
from backend.readiness import known_passwords
from backend.settings import ROOT, Settings, SettingsError, load_settings

Grade = Literal["ok", "note", "wrong"]
MARKS: dict[Grade, str] = {"ok": "✓", "note": "·", "wrong": "✗"}
ENOUGH_BYTES = 2_000_000_000
DRIFT_S = 5.0
NO_HINT = ("", "")


@dataclass(frozen=True)
class Finding:
    """What a check found: grade, a sentence, and for what is wrong the next thing to do; both in both languages."""

    grade: Grade
    text: Pair
    hint: Pair = NO_HINT

    def lines(self, locale: str) -> str:
        """One or two lines for the terminal."""
        hint = pick(self.hint, locale)
        return f"{MARKS[self.grade]} {pick(self.text, locale)}" + (f"\n    → {hint}" if hint else "")


def ok(chinese: str, english: str) -> Finding:
    """A finding that needs nothing."""
    return Finding("ok", (chinese, english))


def doctor(*, locale: Literal["zh", "en"] | None = None, settings: bool = False) -> int:
    """Say what is wrong here, and how to mend it; exit with 1 when something is.

    Args:
        locale: zh or en; LINLI_LOCALE otherwise.
        settings: Print every setting with its value and help instead.
    """
    try:
        known = load_settings()
    except SettingsError as wrong:
        print(
            Finding("wrong", (f"设置有误：{wrong}", str(wrong)), ("改正这些环境变量。", wrong.hint)).lines(
                locale or "zh"
            )
        )
        return 1
    if settings:
        print(table_of_settings(known))
        return 0
    findings = examine(known)
    for finding in findings:
        print(finding.lines(locale or known.locale))
    return 1 if any(finding.grade == "wrong" for finding in findings) else 0


def examine(settings: Settings) -> list[Finding]:
    """Every finding, in the order in which they are best mended."""
    local: list[Callable[[Settings], Finding]] = [python, secret, time_zone, disk, pages, font]
    return [*(check(settings) for check in local), *database(settings)]


def table_of_settings(settings: Settings) -> str:
    """Every setting: its variable, its value (secrets hidden), its help."""
    shown = []
    for name, field in type(settings).model_fields.items():
        variable = "DATABASE_URL" if name == "database_url" else f"LINLI_{name.upper()}"
        shown.append(f"{variable} = {getattr(settings, name)}\n    {field.description}")
    return "\n".join(shown)


def python(settings: Settings) -> Finding:
    """Python's version."""
    version = sys.version.split()[0]
    if sys.version_info[:2] > (3, 13):
        return Finding("note", (f"Python {version} 尚未试过。", f"Python {version} has not been tried."))
    return ok(f"Python {version}", f"Python {version}")


def secret(settings: Settings) -> Finding:
    """The key material."""
    if settings.secret is not None:
        return ok("密钥已设置。", "The secret is set.")
    return Finding(
        "wrong",
        ("没有设置密钥 LINLI_SECRET。", "LINLI_SECRET is not set."),
        (
            "设为一段 32 个以上的随机字符，并妥善备份；丢失后证件号、电话无法还原。演示不需要它。",
            "Set it to 32 or more random characters and back it up: without it ID numbers and phones cannot be read. "
            "The demo does not need it.",
        ),
    )


def time_zone(settings: Settings) -> Finding:
    """The time zone of working hours."""
    try:
        here = datetime.now(ZoneInfo(settings.timezone))
    except (ZoneInfoNotFoundError, ValueError):
        return Finding(
            "wrong",
            (f"不认识时区 {settings.timezone}。", f"There is no time zone {settings.timezone}."),
            ("LINLI_TIMEZONE 写成 Asia/Shanghai 这样的名称。", "Write LINLI_TIMEZONE as a name like Asia/Shanghai."),
        )
    return ok(
        f"时区 {settings.timezone}，现在是 {here:%Y-%m-%d %H:%M}。",
        f"It is {here:%Y-%m-%d %H:%M} in {settings.timezone}.",
    )


def disk(settings: Settings) -> Finding:
    """Space where the data is."""
    folder = next(parent for parent in (settings.data_dir, *settings.data_dir.parents) if parent.exists())
    free = shutil.disk_usage(folder).free
    size = f"{free / 1e9:.1f} GB"
    if free > ENOUGH_BYTES:
        return ok(f"数据目录所在磁盘还有 {size}。", f"The disk of the data folder has {size} left.")
    return Finding(
        "wrong",
        (f"数据目录所在磁盘只剩 {size}。", f"The disk of the data folder has only {size} left."),
        ("清理磁盘，或用 LINLI_DATA_DIR 换一个目录。", "Make room, or name another folder in LINLI_DATA_DIR."),
    )


def pages(settings: Settings) -> Finding:
    """The built web pages."""
    done = subprocess.run([sys.executable, str(ROOT / "dev.py"), "ui", "--check"], capture_output=True, check=False)
    if done.returncode == 0:
        return ok("页面已构建，且是最新的。", "The web pages are built and current.")
    hint = ("运行 python3 dev.py ui。", "Run python3 dev.py ui.")
    return Finding("wrong", ("页面没有构建，或已过时。", "The web pages are not built, or out of date."), hint)


def font(settings: Settings) -> Finding:
    """A Chinese font, wanted only for printing on the server."""
    lister = shutil.which("fc-list")
    if lister and subprocess.run([lister, ":lang=zh"], capture_output=True, text=True, check=False).stdout.strip():
        return ok("有中文字体。", "There is a Chinese font.")
    return Finding(
        "note",
        (
            "没有中文字体；只有在服务器上打印时才需要。",
            "There is no Chinese font; only printing on the server needs one.",
        ),
        ("apt-get install fonts-noto-cjk", "apt-get install fonts-noto-cjk"),
    )


def database(settings: Settings) -> list[Finding]:
    """The database, and what only it knows. Without a database there is one finding."""
    if settings.database_url is None and not (settings.data_dir / "postgres" / "PG_VERSION").exists():
        text = ("还没有数据库。", "There is no database yet.")
        return [
            Finding(
                "wrong", text, ("运行 linli migrate，或设置 DATABASE_URL。", "Run linli migrate, or set DATABASE_URL.")
            )
        ]
    try:
        with embedded.running(settings) as ready:
            return asyncio.run(_database(ready))
    except (SettingsError, OSError, psycopg.Error) as failure:
        hint = getattr(failure, "hint", "")
        return [
            Finding(
                "wrong",
                (f"连不上数据库：{failure}", f"The database does not answer: {failure}"),
                (
                    hint or "检查 DATABASE_URL 和数据库是否已启动。",
                    hint or "Check DATABASE_URL, and that the server runs.",
                ),
            )
        ]


async def _database(settings: Settings) -> list[Finding]:
    async with connected(settings):
        findings = [await _version(), await _clock()]
        if behind := await migration.pending():
            text = (f"数据库还差 {len(behind)} 个迁移。", f"The database lacks {len(behind)} migrations.")
            return [*findings, Finding("wrong", text, ("运行 linli migrate。", "Run linli migrate."))]
        return [
            *findings,
            ok("数据库结构是最新的。", "The database is up to date."),
            await _wall(settings),
            await _rollups(settings),
            await _worker(settings),
            await _passwords(settings),
        ]


async def _version() -> Finding:
    number = await server_version()
    if number >= OLDEST:
        return ok(f"数据库是 PostgreSQL {number}。", f"The database is PostgreSQL {number}.")
    text = (f"数据库是 PostgreSQL {number}，太旧。", f"The database is PostgreSQL {number}, which is too old.")
    return Finding("wrong", text, (f"升级到 {OLDEST} 或更新。", f"Upgrade to {OLDEST} or newer."))


async def _clock() -> Finding:
    rows = await connection().execute_query_dict("SELECT clock_timestamp() AS now")
    apart = abs((datetime.now(UTC) - rows[0]["now"]).total_seconds())
    if apart < DRIFT_S:
        return ok("时钟与数据库一致。", "The clock agrees with the database's.")
    text = (f"时钟与数据库相差 {apart:.0f} 秒。", f"The clock differs from the database's by {apart:.0f} seconds.")
    return Finding("wrong", text, ("在两台机器上启用 NTP。", "Turn on NTP on both machines."))


async def _worker(settings: Settings) -> Finding:
    if await worker.lives(settings):
        return ok("后台程序在运行。", "A worker is running.")
    text = ("没有后台程序在运行；服务器停着时这是正常的。", "No worker is running; normal while the server is stopped.")
    return Finding("note", text, ("启动 linli worker。", "Start linli worker."))


WALL = {
    "missing": ("没有行级权限", "it has none"),
    "outdated": ("行级权限比程序旧", "they are older than the program"),
    "changed": ("行级权限被手工改过", "somebody changed them"),
}


async def _wall(settings: Settings) -> Finding:
    """Whether the database's own access rules are those of the program."""
    reading = await asyncpg.connect(**connect_arguments(settings))
    try:
        found, quick = await wall.faults(reading, walled=settings.second_wall), await reading.fetchval(wall.SEARCHES)
    finally:
        await reading.close()
    if found:
        zh, en = "、".join(WALL[fault][0] for fault in found), ", ".join(WALL[fault][1] for fault in found)
        text = (f"数据库的行级权限不对：{zh}。", f"The database's row-level rules are not the declared ones: {en}.")
        return Finding("wrong", text, ("运行 linli migrate。", "Run linli migrate."))
    if not settings.second_wall:
        text = (
            "数据库的行级权限没有启用，只靠程序自己的规则。",
            "Row-level rules are off: Linli's own rules stand alone.",
        )
        hint = ("由数据库管理员执行 linli migrate roles 的输出，再去掉 LINLI_SECOND_WALL。",
                "Let a superuser run what linli migrate roles prints, then unset LINLI_SECOND_WALL.")  # fmt: skip
        return Finding("note", text, hint)
    if not quick:
        text = ("行级权限正确；搜索用不上索引。", "The row-level rules stand; searches cannot use their index.")
        statement = "ALTER FUNCTION ts_match_vq(tsvector, tsquery) LEAKPROOF"
        return Finding("note", text, (f"由数据库管理员执行 {statement}", f"Let a superuser run {statement}"))
    return ok("数据库的行级权限与程序一致。", "The database's row-level rules are the declared ones.")


async def _rollups(settings: Settings) -> Finding:
    """Whether the counts that are kept are what counting the rows says."""
    reading = await asyncpg.connect(**connect_arguments(settings))
    try:
        stands = await reading.fetchval(rollups.NOTED) == rollups.declared()
        found = await rollups.wrong(reading) if stands else [one.name for one in linked() if one.rollup]
    finally:
        await reading.close()
    if not found:
        return ok("汇总数与逐条清点一致。", "The counts that are kept are what counting says.")
    names = ", ".join(found)
    text = (f"汇总数不对：{names}。", f"The counts that are kept are wrong: {names}.")
    return Finding("wrong", text, ("运行 linli migrate recount。", "Run linli migrate recount."))


async def _passwords(settings: Settings) -> Finding:
    known = await known_passwords()
    if not known or settings.demo:
        return ok("没有演示账号。", "There are no demo accounts.")
    names = ", ".join(known)
    text = (f"数据库里有密码公开的演示账号：{names}。", f"There are demo accounts with known passwords: {names}.")
    return Finding("wrong", text, ("换一个数据库，或停用它们。", "Use another database, or deactivate them."))
