"""What makes a start quick: the schema is not read again, and Reflex does not look for files."""

from pathlib import Path

from frontend import kept
from frontend.beside import beside
from frontend.metadata import SCHEMA, read
from frontend.pages import home


def test_what_was_read_is_kept_for_the_same_text_only(tmp_path: Path) -> None:
    text, place = SCHEMA.read_bytes(), tmp_path / "build" / "metadata.pickle"
    found = read(text.decode())

    kept.save(text, found, place)

    assert kept.load(text, place) == found
    assert kept.load(text + b"\n", place) is None
    assert kept.load(text, tmp_path / "nothing") is None
    assert [path.name for path in place.parent.iterdir()] == ["metadata.pickle"]


def test_nothing_is_kept_where_nothing_may_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    kept.save(b"", 1, tmp_path / "file" / "metadata.pickle")

    assert kept.load(b"", tmp_path / "file" / "metadata.pickle") is None


def test_a_file_beside_a_module_has_the_address_that_the_build_gives_it() -> None:
    found = beside(home.__file__, "home.css")

    assert (str(found), found.importable_path) == (
        "/external/frontend/pages/home/home.css",
        "$/public/external/frontend/pages/home/home.css",
    )
