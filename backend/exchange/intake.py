"""The first look at a file: what it is, by its bytes, and whether its archive's directory promises something sane.

Nothing is unpacked here but two small parts, with a bound. What passes is read by a child process with limits of its
own, because a directory can lie.
"""

import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePath

from backend.errors import AppError
from backend.exchange.errors import BAD_TEXT, BROKEN, EMPTY_FILE, ENCRYPTED, MACROS, OLD_WORKBOOK, TOO_HEAVY, WRONG_TYPE

MAX_ENTRIES = 2_000
MAX_UNPACKED = 600_000_000
MAX_RATIO = 200
RATIO_FROM = 10_000_000
"""Bytes from which on a part's compression ratio counts: small parts of honest files compress well, too."""

PART_LIMIT = 2_000_000

KINDS = {".xlsx": "xlsx", ".ods": "ods", ".csv": "csv", ".tsv": "csv", ".txt": "csv", ".geojson": "geojson",
         ".json": "geojson"}  # fmt: skip

KNOWN_BYTES = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"\x1f\x8b", "gzip"),
    (b"MZ", "EXE"),
    (b"\x7fELF", "ELF"),
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"


@dataclass(frozen=True, slots=True)
class Intake:
    """What a file is ("xlsx", "ods", "csv", "geojson") and what the reader should be told about it."""

    kind: str
    notes: tuple[tuple[str, str], ...] = ()


EXTERNAL = (
    "文件引用了别的工作簿；只取了保存在本文件里的值，没有打开外部文件。",
    "The file links to other workbooks; only the values saved in this file were taken, nothing was opened.",
)


def look(name: str, content: bytes) -> Intake:
    """What the file `name` with these bytes is. Raises an AppError that says what is wrong with it."""
    suffix = PurePath(name).suffix.lower()
    if not content.strip():
        raise EMPTY_FILE()
    if content.startswith(OLE):
        raise ENCRYPTED() if "EncryptedPackage".encode("utf-16-le") in content else OLD_WORKBOOK()
    for magic, what in KNOWN_BYTES:
        if content.startswith(magic):
            raise WRONG_TYPE(what=what)
    if suffix in (".xlsm", ".xltm", ".xlam"):
        raise MACROS()
    if suffix not in KINDS:
        raise WRONG_TYPE(what=suffix or "?")
    kind = KINDS[suffix]
    packed = content.startswith(b"PK\x03\x04")
    if packed != (kind in ("xlsx", "ods")):
        raise BROKEN(reason=(f"内容不是 {suffix}", f"the content is not {suffix}"))
    if packed:
        return _archive(kind, content)
    if b"\x00" in content[:100_000] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise BAD_TEXT()
    return Intake(kind)


def _archive(kind: str, content: bytes) -> Intake:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            _bounds(archive.infolist(), len(content))
            names = {entry.filename for entry in archive.infolist()}
            notes = _workbook(archive, names) if kind == "xlsx" else _document(archive, names)
    except AppError:
        raise
    except (zipfile.BadZipFile, ValueError, KeyError, EOFError, OSError, NotImplementedError, RuntimeError) as refused:
        raise BROKEN(reason=("压缩包读不出来", "the archive cannot be read")) from refused
    return Intake(kind, notes)


def _bounds(entries: list[zipfile.ZipInfo], size: int) -> None:
    """Raise what the directory gives reason for, before anything is unpacked."""
    if len(entries) > MAX_ENTRIES:
        raise TOO_HEAVY(reason=(f"压缩包里有 {len(entries)} 个文件", f"the archive has {len(entries)} parts"))
    if any(entry.flag_bits & 1 for entry in entries):
        raise ENCRYPTED()
    if len({entry.filename for entry in entries}) < len(entries):
        raise BROKEN(reason=("压缩包里有重名文件", "the archive has parts of the same name"))
    total = sum(entry.file_size for entry in entries)
    if total > MAX_UNPACKED or sum(entry.compress_size for entry in entries) > size:
        raise TOO_HEAVY(reason=(f"展开后有 {total // 1_000_000} MB", f"it unpacks to {total // 1_000_000} MB"))
    for entry in entries:
        if entry.file_size > RATIO_FROM and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise TOO_HEAVY(reason=("压缩率不正常，像是压缩炸弹", "its compression ratio is that of a zip bomb"))


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        return part.read(PART_LIMIT)


def _workbook(archive: zipfile.ZipFile, names: set[str]) -> tuple[tuple[str, str], ...]:
    lowered = {name.lower() for name in names}
    if any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in lowered):
        raise MACROS()
    if "[Content_Types].xml" not in names or "xl/workbook.xml" not in names:
        what = "xlsb" if "xl/workbook.bin" in names else "zip"
        raise WRONG_TYPE(what=what)
    if b"macroEnabled" in _part(archive, "[Content_Types].xml"):
        raise MACROS()
    return (EXTERNAL,) if any(name.startswith("xl/externallinks/") for name in lowered) else ()


def _document(archive: zipfile.ZipFile, names: set[str]) -> tuple[tuple[str, str], ...]:
    if "mimetype" not in names or _part(archive, "mimetype").strip() != ODS_TYPE:
        raise WRONG_TYPE(what="zip")
    if "META-INF/manifest.xml" in names and b"encryption-data" in _part(archive, "META-INF/manifest.xml"):
        raise ENCRYPTED()
    if any(name.startswith(("Basic/", "Scripts/")) for name in names):
        raise MACROS()
    return ()
