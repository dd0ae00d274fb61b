"""dev.py: what it passes on to uv, what it rebuilds, and what it says when a step fails."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev
import dev_sources

ROOT = Path(__file__).resolve().parents[2]

LISTED = """\
:env:.index-url='https://env.example/simple'
global.cert='/no/such/certificate.pem'
global.extra-index-url='https://second.example/simple file:///no/such/folder'
global.index-url='https://global.example/simple'
global.trusted-host='a.example b.example'
install.index-url='https://install.example/simple'
"""


def test_pip_settings_rank_variables_over_install_over_global() -> None:
    assert dev.read_pip_settings(LISTED, {})["index-url"] == "https://install.example/simple"
    given = dev.read_pip_settings(LISTED, {"PIP_INDEX_URL": "https://env.example/simple", "PIP_FIND_LINKS": "/w"})
    assert given["index-url"] == "https://env.example/simple"
    assert given["find-links"] == "/w"


def test_uv_gets_the_indexes_of_pip_but_no_folder_that_is_not_there(tmp_path: Path) -> None:
    certificate = tmp_path / "ca.pem"
    certificate.touch()
    pip = dev.read_pip_settings(LISTED, {"PIP_CERT": str(certificate), "PIP_FIND_LINKS": f"/no/such {tmp_path}"})

    assert dev.uv_settings(pip, {}) == {
        "UV_DEFAULT_INDEX": "https://install.example/simple",
        "UV_INDEX": "https://second.example/simple",
        "UV_FIND_LINKS": str(tmp_path),
        "UV_INSECURE_HOST": "a.example b.example",
        "SSL_CERT_FILE": str(certificate),
    }


def test_what_the_user_set_for_uv_itself_is_left_alone() -> None:
    assert "UV_DEFAULT_INDEX" not in dev.uv_settings({"index-url": "https://a.example"}, {"UV_DEFAULT_INDEX": "mine"})


def test_a_file_index_counts_only_when_its_folder_exists(tmp_path: Path) -> None:
    there = tmp_path / "with space"
    there.mkdir()

    assert dev_sources.reachable(there.as_uri())
    assert not dev_sources.reachable((tmp_path / "gone").as_uri())
    assert dev_sources.reachable("https://a.example/simple")


def test_the_npm_registry_comes_from_variables_then_from_npmrc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    npmrc = tmp_path / "npmrc"
    npmrc.write_text("fund=false\nregistry = https://npm.example/\n")
    for name in [name for name in os.environ if name.lower().startswith("npm_config")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("NPM_CONFIG_USERCONFIG", str(npmrc))
    assert dev.npm_registry() == "https://npm.example/"

    monkeypatch.setenv("npm_config_registry", "https://own.example/")
    assert dev.npm_registry() == "https://own.example/"


def test_a_digest_changes_with_a_name_and_with_a_content(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    first.write_text("1")
    second.write_text("1")
    before = dev.digest([first], base=tmp_path)

    assert dev.digest([second], base=tmp_path) != before
    assert dev.digest([first], "3.12", base=tmp_path) != before
    os.utime(first, (1, 1))
    assert dev.digest([first], base=tmp_path) == before
    first.write_text("2")
    assert dev.digest([first], base=tmp_path) != before


def test_the_pages_are_stale_after_a_change_of_their_sources_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("frontend", "frontend/__pycache__", "build/web/build/client"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "frontend/app.py").write_text("app = 1")
    (tmp_path / "requirements.lock").write_text("")
    (tmp_path / "build/web/build/client/index.html").write_text("<html>")
    for name, value in {"ROOT": tmp_path, "LOCK": tmp_path / "requirements.lock", "BUILD": tmp_path / "build"}.items():
        monkeypatch.setattr(dev, name, value)
    monkeypatch.setattr(dev, "UI", tmp_path / "build/ui")
    assert not dev.ui_is_current()

    dev.publish(tmp_path / "build/web", dev.ui_digest(tmp_path))
    assert dev.ui_is_current()
    (tmp_path / "frontend/__pycache__/app.pyc").write_text("cached")
    (tmp_path / "frontend/README.md").write_text("words")
    assert dev.ui_is_current()

    (tmp_path / "frontend/app.py").write_text("app = 2")
    assert not dev.ui_is_current()
    dev.publish(tmp_path / "build/web", dev.ui_digest(tmp_path))
    assert (tmp_path / "build/ui/build/client/index.html").read_text() == "<html>"


def test_a_failed_command_shows_its_last_lines_and_the_hint() -> None:
    script = "import sys; print('the reason'); sys.exit(3)"
    with pytest.raises(dev.Failure, match="the reason") as failure:
        dev.run([sys.executable, "-c", script], "Do this next.")
    assert failure.value.hint == "Do this next."


def test_a_failed_step_ends_with_what_to_do_and_a_code_that_is_not_zero(tmp_path: Path) -> None:
    copy = tmp_path / "dev.py"
    for name in ("dev.py", "dev_sources.py"):
        (tmp_path / name).write_text((ROOT / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "requirements.lock").write_text("no-such-package-anywhere==1.0\n")
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / ".venv").write_text("in the way")

    done = subprocess.run([sys.executable, str(copy), "setup"], capture_output=True, text=True, timeout=120)

    assert done.returncode == 1
    assert "Failed:" in done.stderr and "Next:" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_build_server_runs_the_command_that_people_run() -> None:
    lines = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()
    assert lines[-1] == "python3 dev.py test"
    assert os.access(ROOT / ".ci/run", os.X_OK)


def test_the_lock_names_no_index_and_no_folder_of_a_machine() -> None:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if "==" in line]) > 80
    assert [line for line in lines if "://" in line or line.startswith("-") or " @ " in line] == []
    unhashed = [line for line in lines if "==" in line and not line.endswith("\\")]
    assert unhashed == []
