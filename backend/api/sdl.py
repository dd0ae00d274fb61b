"""The schema as text: what `schema/schema.graphql` holds and the admin is generated from."""

import re

from backend.api.schema import schema


def sdl() -> str:
    """The schema with its directives; arguments of directives that say nothing are left out."""
    said = re.sub(r"(?<=[(,]) ?\w+: null(?=[,)]),?", "", schema().as_str())
    return re.sub(r",(?=\))", "", said).rstrip() + "\n"
