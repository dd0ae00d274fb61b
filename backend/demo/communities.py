"""The places of the demo: three streets with their communities, and how much of everything each community has.

Three places are real by name and code (`backend.places.divisions` has them); their people, buildings, outlines and
numbers are made up, as are the two communities whose codes end in 901 and 902, which no register gives out.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StreetPlan:
    """A street: its code and name, where its plane has its zero (longitude, latitude), its area code of phones."""

    key: str
    code: str
    name: str
    origin: tuple[float, float]
    dial: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A community. `permanent` residents live in `households`; `special` names a grid without housing, if it has one.

    `busy` says how much happens here, compared with the community that the demo opens with.
    """

    key: str
    street: str
    code: str
    name: str
    prefix: str
    article: str
    estates: tuple[str, ...]
    households: int
    permanent: int
    buildings: int
    units: int
    founded: int
    special: str | None = None
    pilot: int | None = None
    busy: float = 0.2

    @property
    def grids(self) -> int:
        """One for each estate, and the special one."""
        return len(self.estates) + (self.special is not None)


STREETS = (
    StreetPlan("qingfeng", "341702010", "清风街道", (118.0, 30.0), "0566"),
    StreetPlan("shengquan", "500116006", "圣泉街道", (106.0, 29.0), "023"),
    StreetPlan("gangcheng", "620201002", "钢城街道", (98.0, 40.0), "0937"),
)
"""The planes lie around round meeting points of meridian and parallel, where no such street is."""


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_SHENGQUAN = (
    ("shengquan", "001", "圣泉社区", "SQ", "圣泉雅居 津福花园 泉山里 滨江壹号"),
    ("zhongdu", "003", "中渡社区", "ZD", "中渡新村 渡口家园 江岸名都 翠堤湾"),
    ("changling", "004", "长岭社区", "CL", "长岭小区 岭上人家 松涛苑 橙香里"),
    ("tubao", "005", "土堡社区", "TB", "土堡佳苑 古堡新居 石桥小区"),
    ("xiangtang", "006", "享堂社区", "XT", "享堂花园 书院里 桂香庭"),
    ("huxi", "007", "浒溪社区", "HX", "浒溪水岸 溪畔居 竹林苑"),
    ("shuanglong", "008", "双龙社区", "SL", "双龙新城 龙湖里 鼎山小区"),
    ("haihui", "009", "海恵社区", "HH", "海惠家园 惠民小区 锦绣里"),
    ("daguanqiao", "010", "大官桥社区", "DG", "官桥小区 桥头新居 安澜苑"),
)
"""Key, last digits of the official code, name, prefix and estates (thirty in all) of the street's communities."""


def _shengquan() -> tuple[Plan, ...]:
    return tuple(
        Plan(
            key=key,
            street="shengquan",
            code=f"500116006{digits}",
            name=name,
            prefix=prefix,
            article="002",
            estates=_names(estates),
            households=157 * len(_names(estates)),
            permanent=423 * len(_names(estates)),
            buildings=5 * len(_names(estates)),
            units=10 * len(_names(estates)),
            founded=2004,
        )
        for key, digits, name, prefix, estates in _SHENGQUAN
    )


PLANS = (
    Plan(
        key="donghu",
        street="qingfeng",
        code="341702010005",
        name="东湖路社区",
        prefix="DH",
        article="004",
        special="东湖商圈",
        estates=_names(
            "东湖花园 湖畔雅苑 清溪家园 翠柏苑 百荷公寓 金安里 学府雅居 状元府 齐山花园 南湖新村 秋浦苑 平天湖壹号 杏林小区 永明里"
        ),
        households=8_274,
        permanent=22_335,
        buildings=182,
        units=364,
        founded=2001,
        busy=1.0,
    ),
    Plan(
        key="qingxi",
        street="qingfeng",
        code="341702010901",
        name="清溪社区",
        prefix="QX",
        article="000",
        special="清溪中学",
        estates=_names("清溪一村 清溪二村 河湾新居 柳岸人家 石桥里 书香名邸 桂花园 百牙新村"),
        households=4_060,
        permanent=10_930,
        buildings=112,
        units=280,
        founded=2003,
        busy=0.4,
    ),
    Plan(
        key="jinfeng",
        street="qingfeng",
        code="341702010902",
        name="金凤社区",
        prefix="JF",
        article="001",
        estates=_names(
            "金凤花园 凤栖苑 梧桐里 星海湾 紫荆花园 望湖小区 枫林苑 红星家园 牧童里 长江花园 江景名都 港务新村 梅里小区 白洋里 金桥家园 江城印象 文苑里"
        ),
        households=16_470,
        permanent=44_620,
        buildings=221,
        units=441,
        founded=2008,
        pilot=2021,
        busy=0.3,
    ),
    *_shengquan(),
    Plan(
        key="jianshe",
        street="gangcheng",
        code="620201002006",
        name="建设社区",
        prefix="JS",
        article="003",
        estates=_names("建设新村 雄关里 钢苑小区 胜利家园 祁连苑 铁城花园 讨赖河畔 酒钢宿舍"),
        households=3_360,
        permanent=9_110,
        buildings=92,
        units=276,
        founded=1998,
        busy=0.3,
    ),
)
"""Every community; the first is the one that the demo opens with."""
