from pathlib import Path

import pytest
from make_repertoire import repertoire_as_written

from glutecoach.core.errors import AssetError
from glutecoach.storage.repertoire import FILE_NAME, load_repertoire, repertoire_bytes


def test_the_app_offers_what_the_files_say(assets: Path) -> None:
    """A change of an exercise or a programme is taken over with `make repertoire`."""
    written = repertoire_as_written()

    assert load_repertoire(assets) == written
    assert (assets / FILE_NAME).read_bytes() == repertoire_bytes(written)


@pytest.mark.parametrize("content", [None, b"", b"\xff", b"{}", b'{"exercises": {"a": {}}, "programmes": {}}'])
def test_a_program_without_its_exercises_says_which_file_is_broken(tmp_path: Path, content: bytes | None) -> None:
    """No traceback."""
    if content is not None:
        (tmp_path / FILE_NAME).write_bytes(content)

    with pytest.raises(AssetError, match=r"^repertoire\.json: .+"):
        load_repertoire(tmp_path)
