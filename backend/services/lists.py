"""The three lists (三张清单): problems meet resources and become tasks; a pledge says what a unit brings."""

from tortoise import fields

from backend.errors import Pair
from backend.kit.checks import in_order
from backend.kit.fields import link
from backend.kit.model import Content
from backend.services.vocabulary import ProblemClass, ProblemStatus, ResourceKind, TaskStatus


class Pledge(Content):
    """A pledge (共建责任书): what a unit has signed to do for the community, and how long it holds."""

    unit = fields.CharField(120, description="Unit that signed it.")
    promise = fields.TextField(description="What it promises.")
    signed_on = fields.DateField(description="When it was signed.")
    valid_until_on = fields.DateField(null=True, description="Last day on which it holds; empty for no end.")
    contact_name = fields.CharField(40, null=True, description="Whom to ask; for staff.")
    contact_phone = fields.CharField(40, null=True, description="Number of the contact; for staff.")

    class Meta:
        table = "pledge"

    def problems(self) -> dict[str, Pair]:
        """A pledge holds for some time."""
        return in_order(self, "signed_on", "valid_until_on", together=True)


class ResourceItem(Content):
    """An entry of the resource list: something that a unit can bring."""

    name = fields.CharField(120, description="What it is.")
    kind = fields.CharEnumField(ResourceKind, max_length=40, description="What the unit brings.")
    unit = fields.CharField(120, description="Unit that brings it.")
    pledge = link("services.Pledge", "resources", null=True, description="Pledge that it comes from.")
    problem_class = fields.CharEnumField(
        ProblemClass, max_length=40, null=True, description="Class of problems that it helps with; empty for any."
    )
    quantity = fields.CharField(80, null=True, description="How much, such as 80 m², 2 people or 5000 CNY.")
    available = fields.CharField(120, null=True, description="When it can be had, in words.")
    is_open = fields.BooleanField(default=True, description="Whether it can still be asked for.")

    class Meta:
        table = "resource_item"


class ProblemItem(Content):
    """An entry of the problem list: what residents miss, in one of five classes."""

    title = fields.CharField(120, description="The problem in a line.")
    problem_class = fields.CharEnumField(ProblemClass, max_length=40, description="One of the five classes.")
    description = fields.TextField(null=True, description="What is wrong, for whom, since when.")
    status = fields.CharEnumField(
        ProblemStatus, max_length=40, default=ProblemStatus.RAISED, description="Where it stands."
    )
    case = link("cases.Case", "problem_items", null=True, description="Case that it came from; empty if from none.")
    estate = link("places.Estate", "problem_items", null=True, description="Estate that it is about.")
    grid = link("places.Grid", "problem_items", null=True, description="Grid that it is about.")
    raised_on = fields.DateField(description="When it was put on the list.")
    solved_at = fields.DatetimeField(null=True, description="When it was solved.")

    class Meta:
        table = "problem_item"


class TaskItem(Content):
    """An entry of the task list: who does what about a problem, with which resource, by when."""

    community_from = "problem"

    title = fields.CharField(120, description="What is to be done.")
    problem = link("services.ProblemItem", "tasks", description="Problem that it solves.")
    resource = link("services.ResourceItem", "tasks", null=True, description="Resource that it uses.")
    owner = fields.CharField(120, description="Unit or person who answers for it.")
    due_at = fields.DatetimeField(null=True, description="By when.")
    status = fields.CharEnumField(TaskStatus, max_length=40, default=TaskStatus.WAITING, description="Where it stands.")
    result = fields.CharField(300, null=True, description="What came of it.")
    done_at = fields.DatetimeField(null=True, description="When it was done.")

    class Meta:
        table = "task_item"
