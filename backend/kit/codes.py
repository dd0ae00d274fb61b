"""Numbers with rules: resident identity, unified social credit, phone, and the standard codes of areas.

Each parser returns the number in its one written form and raises ValueError with a pair of texts (zh, en) that
never repeats the number.
"""

import re
from dataclasses import dataclass

from stdnum.cn import ric, uscc
from stdnum.exceptions import ValidationError

from backend.errors import Pair
from backend.kit.text import normal


class Unfit(ValueError):
    """A value that its domain refuses; `pair` says why, in Chinese and English."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.pair: Pair = (zh, en)


def _compact(text: str) -> str:
    if text.isascii() and text.isalnum():
        return text.upper()
    return re.sub(r"[\s\-·()]", "", normal(text)).upper()


def id_number(text: str) -> str:
    """An 18-character resident identity number, `X` upper case. Check digit by GB 11643 (ISO 7064 MOD 11-2)."""
    number = _compact(text)
    if not re.fullmatch(r"[0-9]{17}[0-9X]", number):
        raise Unfit("身份证号要写 18 位，最后一位可以是 X。", "An ID number has 18 characters; the last may be X.")
    if ric.calc_check_digit(number) != number[-1]:
        raise Unfit("身份证号的校验位不对，请核对。", "The check digit of the ID number is wrong; please compare.")
    return number


def credit_code(text: str) -> str:
    """An 18-character unified social credit code. Check digit by GB 32100."""
    try:
        return str(uscc.validate(_compact(text)))
    except ValidationError as refused:
        raise Unfit("统一社会信用代码不对，请核对 18 位。", "The unified social credit code is wrong.") from refused


def phone(text: str) -> str:
    """A mainland phone number: 11-digit mobile, or a land line with area code as `0566-1234567`."""
    number = re.sub(r"^(\+?86)(?=1\d{10}$)", "", _compact(text))
    if re.fullmatch(r"1[3-9][0-9]{9}", number):
        return number
    landline = re.fullmatch(r"(010|02[0-9]|0[3-9][0-9]{2})([2-9][0-9]{6,7})", number)
    if landline:
        return f"{landline[1]}-{landline[2]}"
    raise Unfit(
        "电话要写 11 位手机号，或带区号的座机。", "Write an 11-digit mobile number or a land line with area code."
    )


def mask_phone(number: str) -> str:
    """138****2719; a land line keeps its area code and two digits."""
    return f"{number[:3]}****{number[-4:]}" if "-" not in number else f"{number.split('-')[0]}-*****{number[-2:]}"


def mask_id_number(number: str) -> str:
    """First three and last two characters."""
    return f"{number[:3]}{'*' * 13}{number[-2:]}"


def area_code(text: str) -> str:
    """A 12-digit code: 6 county (GB/T 2260), 3 street (GB/T 10114), 3 community."""
    code = _compact(text)
    if not re.fullmatch(r"[1-9][0-9]{11}", code):
        raise Unfit("区划代码要写 12 位数字。", "An area code has 12 digits.")
    return code


def street_code(text: str) -> str:
    """A 9-digit code: 6 county (GB/T 2260), 3 street (GB/T 10114)."""
    code = _compact(text)
    if not re.fullmatch(r"[1-9][0-9]{8}", code):
        raise Unfit("街道代码要写 9 位数字。", "A street code has 9 digits.")
    return code


def is_area_code(code: str) -> bool:
    """Whether `code` has the form of a community's code."""
    return re.fullmatch(r"[1-9][0-9]{11}", code) is not None


EVERYTHING = "000000"
"""The subject of a grid that is for all matters: no class of CJ/T 348, whose codes begin with another digit."""

LAST_SERIAL = 99
"""Grids of a community have two digits; 00 is a community that is one grid."""

_GRID = re.compile(r"(?P<subject>[0-9]{6})(?P<community>[1-9][0-9]{11})(?P<serial>[0-9]{2})")


@dataclass(frozen=True, slots=True)
class GridCode:
    """The parts of a grid's code: what the grid is for, the community, and the grid's number in it (0 to 99)."""

    subject: str
    community: str
    serial: int

    def __str__(self) -> str:
        return f"{self.subject}{self.community}{self.serial:02d}"

    @property
    def short(self) -> str:
        """The 15 digits of city management: community and a serial of three."""
        return f"{self.community}{self.serial:03d}"


def is_grid_code(code: str) -> bool:
    """Whether `code` has the form of a grid's code."""
    return _GRID.fullmatch(code) is not None


def grid_parts(text: str) -> GridCode:
    """The parts of a grid's code. Raises Unfit for anything but 20 digits, or 15 whose serial is 99 at most.

    The 20 digits are 6 for the subject (CJ/T 348), 6 county (GB/T 2260), 3 street (GB/T 10114), 3 community, 2 serial.
    Source: CJ/T 349-2010, 5.2 to 5.7. The 15 digits are those of unit grids, without a subject and with a serial of 3.
    """
    code = _compact(text)
    if re.fullmatch(r"[1-9][0-9]{11}0[0-9]{2}", code):
        return GridCode(EVERYTHING, code[:12], int(code[12:]))
    found = _GRID.fullmatch(code)
    if not found:
        raise Unfit(
            "网格编码要写 20 位：6 位对象、12 位社区代码、2 位序号；或 15 位：12 位社区代码、3 位序号（不超过 099）。",
            "A grid code has 20 digits: 6 for the subject, 12 of the community, 2 of the serial; "
            "or 15: the community and a serial of 3, at most 099.",
        )
    return GridCode(found["subject"], found["community"], int(found["serial"]))


def grid_code(text: str) -> str:
    """A grid's code in its one written form of 20 digits; the form of 15 digits is taken too."""
    return str(grid_parts(text))


def compose_grid(community: str, serial: int, *, subject: str = EVERYTHING) -> str:
    """The code of grid number `serial` of the community with the 12-digit code `community`. Raises Unfit."""
    if not 0 <= serial <= LAST_SERIAL or not re.fullmatch(r"[0-9]{6}", subject):
        raise Unfit("网格序号是 0 到 99，对象是 6 位数字。", "A grid's serial is 0 to 99, its subject six digits.")
    return str(GridCode(subject, area_code(community), serial))


def require_inside(code: str, above: str) -> None:
    """Raise Unfit unless the area with `code` lies in the one with the shorter code `above` (county, street)."""
    if not code.startswith(above) or len(code) <= len(above):
        raise Unfit(f"代码不在 {above} 之内。", f"The code does not lie in {above}.")
