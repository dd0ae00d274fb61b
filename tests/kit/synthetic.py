"""Models of no concept, on which declarations are tried out: an area, a thing that lies in it, parts of the thing."""

from enum import StrEnum

from tortoise import Model, fields

from backend.kit.fields import GeometryField, SealedField
from backend.kit.model import Record
from backend.kit.vocabulary import Vocabulary


class Colour(Vocabulary):
    """Colours of things."""

    RED = "RED", "红", "Red"
    BLUE = "BLUE", "蓝", "Blue"


class Plain(StrEnum):
    """Words without names."""

    A = "A"


class Zone(Record):
    """An area."""

    name = fields.CharField(40, description="Name.")

    class Meta:
        table = "grid"


class Thing(Record):
    """A thing in a zone."""

    name = fields.CharField(40, description="Name.")
    hint = fields.CharField(40, null=True, description="Hint.")
    silent = fields.CharField(40, null=True)
    size = fields.IntField(null=True, description="Size.")
    colour = fields.CharEnumField(Colour, description="Colour.")
    plain = fields.CharEnumField(Plain, null=True, description="Plain.")
    shape = GeometryField(null=True, description="Outline.")
    phone = SealedField("phone", description="Phone.")
    zone: fields.ForeignKeyRelation[Zone] = fields.ForeignKeyField(
        "synthetic.Zone", related_name="things", description="Zone.", on_delete=fields.RESTRICT
    )

    class Meta:
        table = "thing"


class Part(Record):
    """A part of a thing."""

    name = fields.CharField(40, description="Name.")
    thing: fields.ForeignKeyRelation[Thing] = fields.ForeignKeyField(
        "synthetic.Thing", related_name="parts", description="Thing.", on_delete=fields.CASCADE
    )

    class Meta:
        table = "part"


class Host(Record):
    """A row whose parts hide what rows can do."""

    name = fields.CharField(40, description="Name.")

    class Meta:
        table = "host"


class Guest(Record):
    """A part that gives itself a name that is taken."""

    name = fields.CharField(40, description="Name.")
    host: fields.ForeignKeyRelation[Host] = fields.ForeignKeyField(
        "synthetic.Host", related_name="problems", description="Host.", on_delete=fields.CASCADE
    )

    class Meta:
        table = "guest"


class Mute(Record):
    name = fields.CharField(40, description="Name.")

    class Meta:
        table = "mute"


class Alien(Model):
    """A row that does not derive from Record."""

    id = fields.UUIDField(primary_key=True)
    name = fields.CharField(40, description="Name.")

    class Meta:
        table = "alien"
