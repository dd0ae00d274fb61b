"""Numbers with rules: resident identity, unified social credit, phone, and the standard codes of areas.

Each parser returns the number in its one written form and raises ValueError with a pair of texts (zh, en) that
never repeats the number.
"""

import re

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


def grid_code(text: str) -> str:
    """A 15-digit grid code: the community's 12 digits and a serial of 3."""
    code = _compact(text)
    if not re.fullmatch(r"[1-9][0-9]{14}", code):
        raise Unfit(
            "网格编码要写 15 位：12 位社区代码加 3 位序号。", "A grid code has 15 digits: community code and serial."
        )
    return code
