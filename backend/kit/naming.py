"""Names: how a Python name reads in the API, and the English plural that its root field has."""

import re


def camel(name: str) -> str:
    """lower_snake to lowerCamel."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def snake(name: str) -> str:
    """UpperCamel to lower_snake."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def plural(name: str) -> str:
    """The regular English plural of `name`."""
    if re.search(r"[^aeiou]y$", name):
        return name[:-1] + "ies"
    return name + ("es" if re.search(r"(s|x|z|ch|sh)$", name) else "s")
