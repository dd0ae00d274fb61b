"""People: the words for accounts, departments and what a community knows about its residents."""

from backend.kit.vocabulary import Vocabulary


class Department(Vocabulary):
    """Units that cases are given to and staff belong to; one list for a street, until units are rows."""

    PROPERTY = "PROPERTY", "物业公司", "Property company"
    GRID_TEAM = "GRID_TEAM", "社区网格", "Community grid team"
    SERVICE_STATION = "SERVICE_STATION", "便民服务站", "Convenience service station"
    MEDIATION_ROOM = "MEDIATION_ROOM", "社区调解室", "Community mediation room"
    URBAN_MANAGEMENT = "URBAN_MANAGEMENT", "城管中队", "Urban management squad"
    HOUSING = "HOUSING", "住建办", "Housing office"
    FIRE = "FIRE", "消防大队", "Fire brigade"
    POLICE = "POLICE", "派出所", "Police station"
    SANITATION = "SANITATION", "环卫所", "Sanitation station"
    GAS = "GAS", "燃气公司", "Gas company"
    WATER = "WATER", "供水公司", "Water company"
    POWER = "POWER", "供电所", "Power station office"
    MARKET = "MARKET", "市场监管所", "Market supervision office"
    CIVIL_AFFAIRS = "CIVIL_AFFAIRS", "民政办", "Civil affairs office"
    EMPLOYMENT = "EMPLOYMENT", "人社所", "Employment and social security office"


class Locale(Vocabulary):
    """Languages of the screens."""

    ZH = "ZH", "中文", "Chinese"
    EN = "EN", "英文", "English"


class RevealedNumber(Vocabulary):
    """The sealed numbers that may be read plain, one at a time: the resource and the field."""

    RESIDENT_ID_NUMBER = "RESIDENT_ID_NUMBER", "居民身份证号", "Resident's identity number"
    RESIDENT_PHONE = "RESIDENT_PHONE", "居民电话", "Resident's phone"
    CASE_REPORTER_PHONE = "CASE_REPORTER_PHONE", "诉求人电话", "Phone of who raised a case"


class Sex(Vocabulary):
    """As on the identity card."""

    MALE = "MALE", "男", "Male"
    FEMALE = "FEMALE", "女", "Female"


class Relation(Vocabulary):
    """What somebody is to the head of the household."""

    HEAD = "HEAD", "户主", "Head"
    SPOUSE = "SPOUSE", "配偶", "Spouse"
    CHILD = "CHILD", "子女", "Child"
    PARENT = "PARENT", "父母", "Parent"
    GRANDCHILD = "GRANDCHILD", "孙子女", "Grandchild"
    SIBLING = "SIBLING", "兄弟姐妹", "Sibling"
    TENANT = "TENANT", "租客", "Tenant"
    OTHER = "OTHER", "其他", "Other"


class Residency(Vocabulary):
    """On what ground somebody lives here."""

    PERMANENT = "PERMANENT", "常住人口", "Permanent resident", "green"
    REGISTERED = "REGISTERED", "户籍人口", "Registered resident", "blue"
    FLOATING = "FLOATING", "流动人口", "Floating resident", "amber"


class ResidentEmployment(Vocabulary):
    """How somebody stands to paid work."""

    EMPLOYED = "EMPLOYED", "在业", "Employed"
    FLEXIBLE = "FLEXIBLE", "灵活就业", "Flexible work"
    UNEMPLOYED_REGISTERED = "UNEMPLOYED_REGISTERED", "登记失业人员", "Registered unemployed", "amber"
    HARD_TO_PLACE = "HARD_TO_PLACE", "就业困难人员", "Person with difficulty finding work", "amber"
    SEEKING = "SEEKING", "求职中", "Looking for work", "blue"
    STUDENT = "STUDENT", "在校学生", "Student"
    RETIRED = "RETIRED", "离退休", "Retired"
    NOT_SEEKING = "NOT_SEEKING", "无求职意愿", "Not looking for work"


class TagKind(Vocabulary):
    """Groups that a community looks after or calls on."""

    LIVING_ALONE_ELDER = "LIVING_ALONE_ELDER", "独居老人", "Living-alone elder", "amber"
    EMPTY_NEST_ELDER = "EMPTY_NEST_ELDER", "空巢老人", "Empty-nest elder", "amber"
    DISABLED = "DISABLED", "残疾人", "Disabled person", "amber"
    LOW_INCOME = "LOW_INCOME", "低保对象", "On minimum income", "amber"
    SEVERE_ILLNESS = "SEVERE_ILLNESS", "重病患者", "Severely ill", "amber"
    LEFT_BEHIND_CHILD = "LEFT_BEHIND_CHILD", "留守儿童", "Left-behind child", "amber"
    KEY_CARE = "KEY_CARE", "重点关爱", "Key care", "amber"
    NEW_EMPLOYMENT = "NEW_EMPLOYMENT", "新就业群体", "New employment group", "blue"
    VETERAN = "VETERAN", "退役军人", "Veteran", "blue"
    PARTY_MEMBER = "PARTY_MEMBER", "党员", "Party member", "red"
    VOLUNTEER = "VOLUNTEER", "志愿者", "Volunteer", "green"


class TagSource(Vocabulary):
    """Where the community knows it from."""

    HOUSEHOLD_VISIT = "HOUSEHOLD_VISIT", "入户走访", "Household visit"
    SCREENING = "SCREENING", "排查", "Screening"
    SELF_REPORT = "SELF_REPORT", "本人申报", "Own report"
    DEPARTMENT_DATA = "DEPARTMENT_DATA", "部门数据", "Data of a department"
    IMPORT = "IMPORT", "批量导入", "Import"


class Tenure(Vocabulary):
    """Whether somebody still holds a post."""

    CURRENT = "CURRENT", "在任", "In office", "green"
    FORMER = "FORMER", "已离任", "Left office", "outline", "left"


class Standing(Vocabulary):
    """Whether somebody still stands on a list, or a tie still holds."""

    CURRENT = "CURRENT", "在册", "On the list", "green"
    FORMER = "FORMER", "已退出", "Left", "outline", "left"
