"""The import wizard. It talks to /exchange by itself, so that no file and no personal data pass through page state."""

from dataclasses import dataclass
from typing import Any

import reflex as rx

_STEPS = rx.asset("import_steps.jsx", shared=True)
_STYLE = rx.asset("import_wizard.css", shared=True)
_COMPONENT = rx.asset("import_wizard.jsx", shared=True)


@dataclass(frozen=True)
class Option:
    """A choice of a select: what is sent, and what people read."""

    value: str
    label: str


class ImportWizard(rx.NoSSRComponent):
    """Upload, mapping, dry run, result; the address holds the kind of rows (`of`) and the batch."""

    library = _COMPONENT.importable_path
    tag = "ImportWizard"

    lang: rx.Var[str]
    texts: rx.Var[dict[str, str]]
    kinds: rx.Var[list[Option]]
    areas: rx.Var[list[Option]]

    def add_imports(self) -> dict[str, Any]:
        """Bring the styles along with the component."""
        return {"": [_STYLE.importable_path]}


import_wizard = ImportWizard.create
