"""Model fields of our own: links, geometry as GeoJSON, several words, and sealed personal data."""

from collections.abc import Iterable
from typing import Any

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from backend.kit.naming import snake
from backend.kit.vocabulary import Vocabulary


def link(to: str, related_name: str, *, null: bool = False, part: bool = False, description: str) -> Any:
    """A foreign key to the model `to`, seen from there as `related_name`.

    A row that is linked to cannot be deleted; only a `part` of it (a case's entries) goes and comes back with it.
    """
    make: Any = fields.ForeignKeyField
    on_delete = fields.CASCADE if part else fields.RESTRICT
    return make(to, related_name=related_name, null=null, on_delete=on_delete, description=description)


def links(to: str, related_name: str, *, through: str, description: str) -> Any:
    """A many-to-many link to the model `to`, kept in the table `through`, whose columns are named like the tables."""
    return fields.ManyToManyField(
        to,
        related_name=related_name,
        through=through,
        forward_key=f"{snake(to.rpartition('.')[2])}_id",
        on_delete=fields.RESTRICT,
        description=description,
    )


class GeometryField(fields.JSONField[dict[str, Any]]):
    """A GeoJSON Polygon or MultiPolygon, WGS84 (longitude, latitude)."""

    shapes = ("Polygon", "MultiPolygon")


class PointField(fields.JSONField[dict[str, Any]]):
    """A GeoJSON Point, WGS84 (longitude, latitude)."""

    shapes = ("Point",)


class WordsField(ArrayField):
    """Several words of one vocabulary, such as what a station offers; each once, in the vocabulary's own order.

    In filters, `eq` and `in` ask whether the row has the word or one of the words.
    """

    def __init__(self, words: type[Vocabulary], *, description: str) -> None:
        super().__init__(element_type="text", default=list, description=description)
        self.words = words

    def to_python_value(self, value: Any) -> list[Vocabulary]:
        """The words, from texts of the database or a caller's list."""
        return self._in_order(value or ())

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> list[str]:
        """The words as texts."""
        return [str(word) for word in self._in_order(value or ())]

    def _in_order(self, value: Iterable[Any]) -> list[Vocabulary]:
        found = {self.words(word) for word in value}
        return [word for word in self.words if word in found]


class SealedField:
    """Personal data that is never stored or read plain.

    `phone = SealedField("phone", description=...)` makes three columns: `phone_sealed` (AES-GCM, the row id as
    associated data), `phone_index` (keyed hash, for exact look-up) and `phone_masked` (what people see).
    `kind` names the parser and the mask: "phone" or "id_number".
    """

    def __init__(self, kind: str, *, description: str) -> None:
        self.kind = kind
        self.description = description

    def columns(self, name: str) -> dict[str, Any]:
        """The real columns, by name."""
        return {
            f"{name}_sealed": fields.BinaryField(null=True, description=f"{self.description} Encrypted."),
            f"{name}_index": fields.CharField(
                64, null=True, db_index=True, description=f"{self.description} Keyed hash."
            ),
            f"{name}_masked": fields.CharField(64, null=True, description=f"{self.description} Masked."),
        }
