"""Names and numbers of people who do not exist.

Identity numbers begin with 990101, a county that the standard does not have; phones with 154, which nobody was given.
Check digits are right, so everything that validates can be tried on them.
"""

from datetime import date
from random import Random

from stdnum.cn import uscc

FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
MALE_OLD = (
    "建国",
    "志强",
    "国庆",
    "卫东",
    "德明",
    "长福",
    "永贵",
    "振华",
    "学军",
    "保国",
    "家宝",
    "文斌",
    "忠义",
    "启明",
    "世荣",
)
MALE = (
    "伟",
    "磊",
    "军",
    "勇",
    "杰",
    "涛",
    "超",
    "刚",
    "鹏",
    "斌",
    "海涛",
    "志远",
    "俊峰",
    "晓东",
    "立新",
    "文博",
    "宏亮",
    "建平",
)
MALE_YOUNG = (
    "子轩",
    "浩然",
    "宇航",
    "梓豪",
    "俊熙",
    "一鸣",
    "博文",
    "思远",
    "泽宇",
    "嘉豪",
    "天佑",
    "明哲",
    "睿",
    "晨",
    "乐天",
)
FEMALE_OLD = (
    "秀英",
    "桂兰",
    "玉珍",
    "凤英",
    "淑珍",
    "桂芳",
    "秀兰",
    "素珍",
    "翠花",
    "月英",
    "金凤",
    "巧云",
    "春梅",
    "惠芳",
    "玉兰",
)
FEMALE = (
    "芳",
    "娟",
    "敏",
    "静",
    "丽",
    "艳",
    "霞",
    "燕",
    "晓红",
    "海燕",
    "丽娟",
    "雪梅",
    "文静",
    "晓丽",
    "婷婷",
    "慧敏",
    "红梅",
    "玲玲",
)
FEMALE_YOUNG = (
    "欣怡",
    "梓涵",
    "诗涵",
    "雨桐",
    "可馨",
    "思琪",
    "语嫣",
    "佳怡",
    "若曦",
    "一诺",
    "梦洁",
    "紫萱",
    "悦",
    "彤",
    "心怡",
)


def family_name(rng: Random) -> str:
    """A family name, common ones more often."""
    return FAMILY[min(int(rng.expovariate(1 / 22)), len(FAMILY) - 1)]


def given_name(rng: Random, male: bool, age: int) -> str:
    """A given name of the fashion of its years."""
    if age >= 56:
        return rng.choice(MALE_OLD if male else FEMALE_OLD)
    if age >= 27:
        return rng.choice(MALE if male else FEMALE)
    return rng.choice(MALE_YOUNG if male else FEMALE_YOUNG)


WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHECK = "10X98765432"


def id_number(birth: date, serial: int, male: bool) -> str:
    """A number of nobody: the county 990101 does not exist. The third serial digit is odd for men.

    `serial` is from 0 to 499 among the men, and among the women, of a birthday. Check digit: GB 11643.
    """
    digits = f"990101{birth:%Y%m%d}{serial % 100:02d}{serial // 100 * 2 + male}"
    return digits + CHECK[sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=True)) % 11]


def phone(serial: int) -> str:
    """154 and eight digits: a block of numbers that no company has been given."""
    return f"154{serial % 100_000_000:08d}"


def credit_code(serial: int) -> str:
    """A company's code in the county 990101, with its check character."""
    body = f"91990101MA{serial:07d}"
    return body + str(uscc.calc_check_digit(body))
