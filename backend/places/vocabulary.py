"""Places: the words for grids, estates, dwellings, stations, components and sites."""

from backend.kit.vocabulary import Vocabulary


class GridKind(Vocabulary):
    """What a grid is drawn around."""

    BASIC = "BASIC", "基础网格", "Basic grid", "blue"
    SPECIAL = "SPECIAL", "专属网格", "Special grid", "violet"


class EstateKind(Vocabulary):
    """How an estate came to be, which says what it needs."""

    COMMODITY = "COMMODITY", "商品房小区", "Commercial housing"
    OLD = "OLD", "老旧小区", "Old estate"
    RESETTLEMENT = "RESETTLEMENT", "安置小区", "Resettlement housing"
    WORK_UNIT = "WORK_UNIT", "单位宿舍", "Work-unit housing"
    SHOPS = "SHOPS", "沿街商铺", "Street of shops"


class DwellingUse(Vocabulary):
    """What is behind a door."""

    OWNER = "OWNER", "自住", "Lived in by the owner", "green"
    LET = "LET", "出租", "Let", "blue"
    VACANT = "VACANT", "空置", "Vacant", "amber"
    SHOP = "SHOP", "商铺", "Shop"
    OFFICE = "OFFICE", "办公", "Office"
    PUBLIC = "PUBLIC", "公共用房", "Public room", "violet"
    OTHER = "OTHER", "其他", "Other"


class VenueKind(Vocabulary):
    """What a venue is for, in the words of the communities."""

    STATION = "STATION", "党群驿站", "Party-mass station"
    MEDIATION_ROOM = "MEDIATION_ROOM", "矛盾纠纷调解室", "Mediation room"
    ACTIVITY_ROOM = "ACTIVITY_ROOM", "文体活动室", "Activity room"
    COUNCIL_HALL = "COUNCIL_HALL", "议事厅", "Council hall"
    TALK_POINT = "TALK_POINT", "居民说事坊", "Talk point"
    SERVICE_STATION = "SERVICE_STATION", "便民服务站", "Convenience service station"
    LAW_CORNER = "LAW_CORNER", "法治长廊", "Law corner"
    READING_CORNER = "READING_CORNER", "读书角", "Reading corner"
    REST_STATION = "REST_STATION", "爱心驿站", "Rest station"
    STAGE = "STAGE", "社区大舞台", "Stage"
    SQUARE = "SQUARE", "广场", "Square"
    SPORTS_GROUND = "SPORTS_GROUND", "球场", "Sports ground"
    INCUBATOR = "INCUBATOR", "社会组织孵化基地", "Incubator of social organisations"
    COUNSELLING_ROOM = "COUNSELLING_ROOM", "心理咨询室", "Counselling room"
    LIVE_STUDIO = "LIVE_STUDIO", "党群直播间", "Live-stream studio"
    REWARD_SHOP = "REWARD_SHOP", "积分兑换超市", "Points-redemption shop"


class StationStatus(Vocabulary):
    """How far a station has come."""

    PLANNED = "PLANNED", "规划中", "Planned", "gray", "0"
    BUILDING = "BUILDING", "建设中", "Being built", "blue", "50"
    OPEN = "OPEN", "已开放", "Open", "green", "done"
    PAUSED = "PAUSED", "暂停开放", "Paused", "amber", "dot"
    CLOSED = "CLOSED", "已关闭", "Closed", "outline", "left"


class StationPremises(Vocabulary):
    """In what kind of rooms a station was set up."""

    STILT_FLOOR = "STILT_FLOOR", "架空层", "Stilt floor"
    PROPERTY_ROOM = "PROPERTY_ROOM", "物业用房", "Property company's rooms"
    COMMUNITY_ROOM = "COMMUNITY_ROOM", "社区用房", "Community's rooms"
    OTHER = "OTHER", "其他", "Other"


class RoomKind(Vocabulary):
    """What a room of a station is for. The first three are the two rooms and one hall (两室一厅)."""

    MEDIATION_ROOM = "MEDIATION_ROOM", "矛盾纠纷调解室", "Mediation room", "amber"
    ACTIVITY_ROOM = "ACTIVITY_ROOM", "文体活动室", "Activity room", "violet"
    COUNCIL_HALL = "COUNCIL_HALL", "党群协商议事厅", "Council hall", "blue"
    READING_CORNER = "READING_CORNER", "阅读角", "Reading corner"
    CHILD_CARE = "CHILD_CARE", "少儿托管室", "Child-care room"
    REST_AREA = "REST_AREA", "休息区", "Rest area"


class Amenity(Vocabulary):
    """What a station offers to people who work outdoors, and to everybody else."""

    CHARGING = "CHARGING", "手机充电", "Phone charging"
    WIFI = "WIFI", "无线网", "Wi-Fi"
    DRINKING_WATER = "DRINKING_WATER", "饮水", "Drinking water"
    MICROWAVE = "MICROWAVE", "热饭", "Microwave oven"
    FIRST_AID = "FIRST_AID", "急救药箱", "First-aid box"
    AIR_CONDITIONING = "AIR_CONDITIONING", "空调", "Air conditioning"
    TOILET = "TOILET", "卫生间", "Toilet"
    UMBRELLA = "UMBRELLA", "借伞", "Umbrellas to borrow"
    BIKE_CHARGING = "BIKE_CHARGING", "电动车充电", "E-bike charging"
    BATTERY_SWAP = "BATTERY_SWAP", "换电柜", "Battery swap"


class ComponentClass(Vocabulary):
    """The big classes of components in digital city management, by their codes."""

    P01 = "P01", "公用设施", "Public utilities"
    P02 = "P02", "道路交通", "Roads and traffic"
    P03 = "P03", "市容环境", "City appearance"
    P04 = "P04", "园林绿化", "Greenery"
    P05 = "P05", "房屋土地", "Houses and land"
    P06 = "P06", "其他设施", "Other facilities"


class ComponentKind(Vocabulary):
    """Kinds of fixed objects of the city; CLASS_OF gives the big class of each."""

    STREETLIGHT = "STREETLIGHT", "路灯", "Street lamp", "amber"
    LANDSCAPE_LIGHT = "LANDSCAPE_LIGHT", "景观灯", "Landscape lamp"
    MANHOLE = "MANHOLE", "井盖", "Manhole cover"
    HYDRANT = "HYDRANT", "消防栓", "Fire hydrant", "red"
    DISTRIBUTION_BOX = "DISTRIBUTION_BOX", "配电箱", "Distribution box"
    FITNESS = "FITNESS", "健身设施", "Fitness equipment"
    CHARGING_POINT = "CHARGING_POINT", "充电桩", "Charging point"
    PARKING = "PARKING", "停车位", "Parking space"
    BIKE_SHED = "BIKE_SHED", "非机动车库", "Bicycle shed"
    ROAD_SIGN = "ROAD_SIGN", "标识牌", "Road sign"
    TRAFFIC_LIGHT = "TRAFFIC_LIGHT", "交通信号灯", "Traffic light"
    GUARDRAIL = "GUARDRAIL", "护栏", "Guardrail"
    BUS_STOP = "BUS_STOP", "公交站亭", "Bus shelter"
    TOILET = "TOILET", "公共厕所", "Public toilet"
    WASTE_POINT = "WASTE_POINT", "垃圾分类亭", "Waste sorting point"
    BIN = "BIN", "果皮箱", "Litter bin"
    BILLBOARD = "BILLBOARD", "户外广告牌", "Billboard"
    OLD_TREE = "OLD_TREE", "古树名木", "Old tree"
    STREET_TREE = "STREET_TREE", "行道树", "Street tree"
    FLOWER_BED = "FLOWER_BED", "花坛绿地", "Flower bed or lawn"
    BENCH = "BENCH", "街头座椅", "Bench"
    NOTICE_BOARD = "NOTICE_BOARD", "宣传栏", "Notice board"
    SHELTER = "SHELTER", "人防工事", "Civil defence shelter"
    HAZARD = "HAZARD", "重大危险源", "Major hazard", "red"
    WATERSIDE = "WATERSIDE", "水域附属设施", "Waterside facility"
    OTHER = "OTHER", "其他", "Other"


_CLASSES: dict[ComponentClass, str] = {
    ComponentClass.P01: "STREETLIGHT LANDSCAPE_LIGHT MANHOLE HYDRANT DISTRIBUTION_BOX FITNESS CHARGING_POINT",
    ComponentClass.P02: "PARKING BIKE_SHED ROAD_SIGN TRAFFIC_LIGHT GUARDRAIL BUS_STOP",
    ComponentClass.P03: "TOILET WASTE_POINT BIN BILLBOARD",
    ComponentClass.P04: "OLD_TREE STREET_TREE FLOWER_BED BENCH",
    ComponentClass.P05: "NOTICE_BOARD SHELTER",
    ComponentClass.P06: "HAZARD WATERSIDE OTHER",
}
CLASS_OF = {ComponentKind[kind]: big for big, kinds in _CLASSES.items() for kind in kinds.split()}
"""The big class of every kind of component."""


class ComponentStatus(Vocabulary):
    """What condition a component is in."""

    NORMAL = "NORMAL", "完好", "In order", "green"
    DAMAGED = "DAMAGED", "损坏", "Damaged", "red"
    REPAIRING = "REPAIRING", "维修中", "Being repaired", "blue"
    MISSING = "MISSING", "缺失", "Missing", "amber"
    REMOVED = "REMOVED", "已拆除", "Removed", "outline", "left"


class SiteKind(Vocabulary):
    """What a site (阵地) teaches or serves."""

    LAW_BUILDING = "LAW_BUILDING", "法治楼栋", "Law building", "blue"
    LAW_AVENUE = "LAW_AVENUE", "法治大道", "Law avenue", "blue"
    LAW_GARDEN = "LAW_GARDEN", "法治小花园", "Law garden", "blue"
    LAW_CORRIDOR = "LAW_CORRIDOR", "法治长廊", "Law corridor", "blue"
    MOOT_COURT = "MOOT_COURT", "模拟法庭", "Moot court", "blue"
    PARTY = "PARTY", "党建阵地", "Party site", "red"
    CULTURE = "CULTURE", "文化阵地", "Culture site", "violet"
    VOLUNTEERING = "VOLUNTEERING", "志愿服务阵地", "Volunteering site", "green"
    OTHER = "OTHER", "其他阵地", "Other site"
