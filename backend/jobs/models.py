"""Jobs: who hires, for what, who is looking, and what came of it."""

from tortoise import fields

from backend.errors import Pair
from backend.jobs.vocabulary import (
    ApplicationStatus,
    EmploymentType,
    PayUnit,
    PostingStatus,
    TrainingStatus,
    VerificationStatus,
)
from backend.kit.checks import at_least, in_order
from backend.kit.fields import PointField, link, links
from backend.kit.model import Content


class Employer(Content):
    """An employer (用人单位) near the community, whose papers somebody has looked at."""

    name = fields.CharField(120, description="Name as on the licence.")
    credit_code = fields.CharField(
        18,
        null=True,
        unique=True,
        description="Unified social credit code, GB 32100: 18 characters with a check digit.",
    )
    verification = fields.CharEnumField(
        VerificationStatus,
        max_length=40,
        default=VerificationStatus.PENDING,
        description="Whether somebody has looked at its papers.",
    )
    verified_on = fields.DateField(null=True, description="When its papers were looked at.")
    industry = fields.CharField(60, null=True, description="What it does.")
    address = fields.CharField(200, null=True, description="Where people work.")
    location = PointField(null=True, description="Entrance, WGS84.")
    contact_name = fields.CharField(40, null=True, description="Whom to ask; for staff.")
    contact_phone = fields.CharField(40, null=True, description="Number of the contact; for staff.")

    class Meta:
        table = "employer"


class JobPosting(Content):
    """An offer of work (招聘信息), verified before it is shown and taken down when it is old."""

    title = fields.CharField(120, description="What the job is called.")
    employer = link("jobs.Employer", "postings", null=True, description="Who hires.")
    occupation_code = fields.CharField(
        12, null=True, description="Occupation by CSCO 2022, written d-dd-dd-dd, such as 4-07-05-01."
    )
    employment_type = fields.CharEnumField(EmploymentType, max_length=40, description="How one is employed.")
    status = fields.CharEnumField(
        PostingStatus, max_length=40, default=PostingStatus.DRAFT, description="Where it stands."
    )
    wage_from = fields.DecimalField(10, 2, null=True, description="Least pay in CNY for the unit; empty by the piece.")
    wage_to = fields.DecimalField(10, 2, null=True, description="Most pay in CNY for the unit.")
    pay_unit = fields.CharEnumField(PayUnit, max_length=40, default=PayUnit.MONTH, description="What the wage is for.")
    headcount = fields.IntField(default=1, description="People wanted.")
    description = fields.TextField(null=True, description="Work, hours and conditions in plain words.")
    requirements = fields.CharField(200, null=True, description="What one must bring.")
    address = fields.CharField(200, null=True, description="Where the work is.")
    location = PointField(null=True, description="Where the work is, WGS84.")
    grid = link("places.Grid", "postings", null=True, description="Grid in which the work is.")
    published_at = fields.DatetimeField(null=True, description="When it was first shown.")
    valid_through_on = fields.DateField(null=True, description="Last day on which it is shown.")

    class Meta:
        table = "job_posting"

    def problems(self) -> dict[str, Pair]:
        """A wage has two ends in order, and somebody is wanted."""
        found = at_least(self, 1, "headcount")
        if self.wage_from is not None and self.wage_to is not None and self.wage_to < self.wage_from:
            found["wageTo"] = ("不能低于最低工资。", "It cannot be below the lowest wage.")
        return found


class SkillProfile(Content):
    """What a resident can do and wishes for at work, kept with their consent."""

    community_from = "resident"

    resident = link("people.Resident", "skill_profiles", part=True, description="Whose profile it is.")
    skills = fields.CharField(300, description="Skills and certificates, parted by 、.")
    wishes = fields.CharField(300, null=True, description="Work, hours and distance that they wish for.")
    wage_wish = fields.DecimalField(10, 2, null=True, description="Least monthly pay in CNY that they wish for.")
    walk_limit_minutes = fields.IntField(null=True, description="Longest walk to work, in minutes.")
    has_consent = fields.BooleanField(default=False, description="Whether they agreed to be recommended for jobs.")
    consent_on = fields.DateField(null=True, description="When they agreed.")

    class Meta:
        table = "skill_profile"


class Application(Content):
    """One resident and one posting, from the recommendation to three months in the job."""

    community_from = "posting"

    posting = link("jobs.JobPosting", "applications", description="Posting.")
    resident = link("people.Resident", "applications", description="Who applies.")
    status = fields.CharEnumField(
        ApplicationStatus, max_length=40, default=ApplicationStatus.RECOMMENDED, description="How far they have come."
    )
    reason = fields.CharField(200, null=True, description="Why it fits, or why it ended.")
    hired_at = fields.DatetimeField(null=True, description="When they started.")

    class Meta:
        table = "application"


class Training(Content):
    """A course in a skill that employers nearby ask for (就业培训), and who gained the skill there."""

    title = fields.CharField(120, description="What the course is called.")
    skills = fields.CharField(300, description="Skills and certificates that it gives, parted by 、.")
    occupation_code = fields.CharField(
        12, null=True, description="Occupation by CSCO 2022 that it leads to, such as 4-07-05-01."
    )
    provider = fields.CharField(120, description="Who teaches: a school, a company, an office.")
    status = fields.CharEnumField(
        TrainingStatus, max_length=40, default=TrainingStatus.DRAFT, description="Where it stands."
    )
    starts_on = fields.DateField(description="First day.")
    ends_on = fields.DateField(null=True, description="Last day.")
    hours = fields.IntField(null=True, description="Hours of teaching in all.")
    places = fields.IntField(null=True, description="Places; empty means as many as come.")
    fee = fields.DecimalField(8, 2, default=0, description="Fee in CNY; 0 where the state or the community pays.")
    venue = link("places.Venue", "trainings", null=True, description="Where it takes place.")
    event = link(
        "events.CulturalEvent", "trainings", null=True, description="Its entry in the calendar, where people sign up."
    )
    description = fields.TextField(null=True, description="What is taught, in plain words.")
    profiles = links(
        "jobs.SkillProfile",
        "trainings",
        through="training_skill_profile",
        description="Profiles of those who gained the skills there.",
    )

    class Meta:
        table = "training"

    def problems(self) -> dict[str, Pair]:
        """A course ends after it begins, and teaches somebody something."""
        order = in_order(self, "starts_on", "ends_on", together=True)
        return order | at_least(self, 1, "hours", "places") | at_least(self, 0, "fee")
