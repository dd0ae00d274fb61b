"""Addresses inside the app: readable, deterministic, only ids and filters in them."""

from urllib.parse import urlencode


def address(path: str, params: dict[str, str]) -> str:
    """`path` with `params` in a fixed order; empty values are left out."""
    kept = sorted((k, v) for k, v in params.items() if v)
    return path + ("?" + urlencode(kept, safe=",.:/-") if kept else "")
