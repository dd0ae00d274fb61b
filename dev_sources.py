"""Where packages come from on this machine: pip's settings said to uv, the npm registry, and fonts. For dev.py.

Standard library only, and nothing of the project.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit


def read_pip_settings(listed: str, variables: Mapping[str, str]) -> dict[str, str]:
    """Settings by name, from the text of `pip config list` and from PIP_ variables, which win."""
    sections: dict[str, dict[str, str]] = {"global": {}, "install": {}}
    for section, name, value in re.findall(r"^([\w:]+)\.([\w-]+)='(.*)'$", listed, re.MULTILINE):
        sections.setdefault(section, {})[name] = value.replace("\\n", " ").strip()
    named = {name[4:].lower().replace("_", "-"): value for name, value in variables.items() if name.startswith("PIP_")}
    return {**sections["global"], **sections["install"], **named}


def uv_settings(pip: Mapping[str, str], variables: Mapping[str, str]) -> dict[str, str]:
    """What makes uv, which does not read pip's configuration, use the same indexes, files and certificates."""
    wanted = {
        "UV_DEFAULT_INDEX": pip.get("index-url", ""),
        "UV_INDEX": " ".join(place for place in pip.get("extra-index-url", "").split() if reachable(place)),
        "UV_FIND_LINKS": ",".join(place for place in pip.get("find-links", "").split() if reachable(place)),
        "UV_INSECURE_HOST": " ".join(pip.get("trusted-host", "").split()),
        "UV_HTTP_TIMEOUT": pip.get("timeout", pip.get("default-timeout", "")),
        "SSL_CERT_FILE": pip.get("cert", "") if Path(pip.get("cert", "/")).is_file() else "",
        "ALL_PROXY": pip.get("proxy", ""),
        "UV_NO_INDEX": "1" if pip.get("no-index", "").lower() in ("1", "true", "yes", "on") else "",
    }
    return {name: value for name, value in wanted.items() if value and name not in variables}


def reachable(place: str) -> bool:
    """Whether an index or a folder of wheels can be there: a path that does not exist cannot."""
    address = urlsplit(place)
    if address.scheme == "file":
        return Path(unquote(address.path)).exists()
    return bool(address.scheme and address.netloc) or Path(place).exists()


def user_registry(root: Path, environment: Mapping[str, str]) -> str:
    """The npm registry of the user's variables or npmrc files; "" where none names one."""
    variables = {name.lower(): value for name, value in environment.items()}
    if given := variables.get("npm_config_registry"):
        return given
    home = Path(variables.get("npm_config_userconfig") or Path.home() / ".npmrc")
    shared = variables.get("npm_config_globalconfig") or variables.get("npm_config_prefix", "/usr/local") + "/etc/npmrc"
    for file in (root / ".npmrc", home, Path(shared), Path("/usr/etc/npmrc"), Path("/etc/npmrc")):
        if file.is_file() and (found := re.search(r"^registry\s*=\s*(\S+)", file.read_text(errors="replace"), re.M)):
            return found[1].strip("\"'")
    return ""


def has_chinese_font() -> bool:
    """Whether the machine can draw Chinese; without a font the tests' pictures would show boxes."""
    lister = shutil.which("fc-list")
    return bool(lister and subprocess.run([lister, ":lang=zh"], capture_output=True).stdout.strip())
