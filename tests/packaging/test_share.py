"""What the desktop and the shell are told of the program, as it is installed."""

from __future__ import annotations

import configparser
import gzip
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from make_share import COMPLETIONS, all_actions, write_share

from glutecoach import __version__
from glutecoach.cli import make_parser
from glutecoach.desktop.identity import APP_ID
from glutecoach.storage.plan_text import HEAD
from glutecoach.storage.shelf import EXERCISE_ENDING, PLAN_ENDING

ROOT = Path(__file__).resolve().parents[2]
ONLY_WHAT_IS_ASKED_FOR = """
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

_, scripts, folder, *asked_for = sys.argv
owners = packages_distributions()

class OnlyWhatIsAskedFor:
    def find_spec(name, path=None, target=None):
        packages = {each.replace("-", "_").lower() for each in owners.get(name.partition(".")[0], ())}
        if packages and not packages & {*asked_for, "glutecoach"}:
            raise ModuleNotFoundError(f"{name} is not asked for")

sys.meta_path.insert(0, OnlyWhatIsAskedFor)
sys.path.insert(0, scripts)
from make_share import write_share
write_share(Path(folder))
"""
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder, filled."""
    folder = tmp_path_factory.mktemp("prefix") / "share"
    write_share(folder)
    return folder


@pytest.fixture
def entry(share: Path) -> configparser.ConfigParser:
    """Return the desktop file."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(share / "applications" / f"{APP_ID}.desktop", encoding="utf-8")
    return parser


def words() -> set[str]:
    """Return every command and option that people may type."""
    found: set[str] = set()
    for action in all_actions(make_parser()):
        found.update(option for option in action.option_strings if option.startswith("--") and option != "--help")
        if isinstance(action.choices, dict):
            found.update(choice.dest for choice in action._get_subactions())  # noqa: SLF001 # pyright: ignore
    return found


def checked(*command: str | Path) -> str:
    """Run a program that checks files, and return what it says; without the program the test is skipped."""
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_wheel_is_made_with_what_its_build_asks_for(tmp_path: Path) -> None:
    """Where only the packages are that pyproject names for building, as pip provides it, nothing is missing."""
    requires = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    names = {re.split(r"[<>=!~; ]", each)[0].replace("-", "_").lower() for each in requires}
    command = [sys.executable, "-c", ONLY_WHAT_IS_ASKED_FOR, str(ROOT / "packaging"), str(tmp_path), *names]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr.splitlines()[-1]
    assert (tmp_path / "man" / "man1" / "glutecoach.1").is_file()


def test_every_action_of_the_desktop_is_a_command_that_exists(entry: configparser.ConfigParser) -> None:
    """Opening files, starting today's workout, progress and printing can all be parsed."""
    commands = [shlex.split(entry[section]["Exec"].replace("%F", "")) for section in entry.sections()]
    actions = entry["Desktop Entry"]["Actions"].strip(";").split(";")

    assert [f"Desktop Action {action}" for action in actions] == entry.sections()[1:]
    for program, *arguments in commands:
        assert program == "glutecoach"
        make_parser().parse_args(arguments)


def test_the_desktop_file_is_valid(share: Path) -> None:
    """The desktop's own checker has nothing to say."""
    assert checked("desktop-file-validate", share / "applications" / f"{APP_ID}.desktop") == ""


def test_the_store_page_is_valid(share: Path) -> None:
    """The strictest check of AppStream passes without a remark; addresses are not followed."""
    metainfo = share / "metainfo" / f"{APP_ID}.metainfo.xml"

    assert "infos" not in checked("appstreamcli", "validate", "--pedantic", "--no-net", metainfo)


def test_the_store_page_names_what_is_installed(share: Path, entry: configparser.ConfigParser) -> None:
    """Its name, its desktop file, its icon and its file types are those of the other files."""
    root = ET.parse(share / "metainfo" / f"{APP_ID}.metainfo.xml").getroot()
    types = {each.text for each in root.iter("mediatype")}
    mime = ET.parse(share / "mime" / "packages" / f"{APP_ID}.xml").getroot()

    assert root.findtext("id") == root.findtext("icon") == entry["Desktop Entry"]["Icon"] == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert types == {each.get("type") for each in mime} == set(entry["Desktop Entry"]["MimeType"].strip(";").split(";"))
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / f"{APP_ID}.svg").is_file()
    assert (share / "icons" / "hicolor" / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg").is_file()


def test_the_store_page_shows_pictures_that_are_there(share: Path) -> None:
    """Every screenshot is a picture of the documentation, in the size that is given."""
    from PySide6.QtGui import QImage

    docs = Path(__file__).resolve().parents[2] / "docs" / "pictures"
    images = list(ET.parse(share / "metainfo" / f"{APP_ID}.metainfo.xml").iter("image"))

    assert len(images) >= 3
    for image in images:
        picture = QImage(str(docs / str(image.text).rpartition("/")[2]))
        assert (str(picture.width()), str(picture.height())) == (image.get("width"), image.get("height"))


def test_the_store_page_ends_with_the_newest_release(share: Path) -> None:
    """It has release notes, and the newest version is the program's."""
    release = ET.parse(share / "metainfo" / f"{APP_ID}.metainfo.xml").find("releases/release")

    assert release is not None
    assert release.get("version") == __version__
    assert len(list(release.iter("li"))) > 0


def test_exported_files_are_known_by_their_name_and_plans_by_their_first_line(share: Path) -> None:
    """The desktop opens with the program what the program exports."""
    root = ET.parse(share / "mime" / "packages" / f"{APP_ID}.xml").getroot()
    magic = root.find(f"{MIME}mime-type/{MIME}magic/{MIME}match")

    assert [each.get("pattern") for each in root.iter(f"{MIME}glob")] == [f"*{PLAN_ENDING}", f"*{EXERCISE_ENDING}"]
    assert magic is not None
    assert HEAD.startswith(str(magic.get("value")))


def test_the_desktop_knows_the_files(share: Path) -> None:
    """The database of file types takes them without a complaint."""
    said = checked("update-mime-database", "-V", share / "mime")

    assert "Error" not in said
    assert "Warning" not in said


def test_the_man_page_tells_of_every_command_and_option(share: Path) -> None:
    """Nothing that can be typed is missing, and the helper processes are nobody's business."""
    page = (share / "man" / "man1" / "glutecoach.1").read_text(encoding="utf-8").replace("\\-", "-")

    assert {word for word in words() if word not in page} == set()
    assert "GLUTECOACH_DATA_DIR" in page
    assert "speak" not in page.split()


def test_the_man_page_can_be_set(share: Path) -> None:
    """The typesetter has nothing to say about it."""
    page = share / "man" / "man1" / "glutecoach.1"

    assert checked("groff", "-man", "-ww", "-z", "-Tutf8", page) == ""
    assert gzip.compress(page.read_bytes(), mtime=0)


@pytest.mark.parametrize("shell", COMPLETIONS)
def test_completions_know_every_command_and_option(share: Path, shell: str) -> None:
    """Each shell offers all of them, and reads the file without a complaint."""
    path = share / COMPLETIONS[shell]
    text = path.read_text(encoding="utf-8")

    assert {word for word in words() if word.removeprefix("--") not in text} == set()
    assert checked(shell, "-n", path) == ""
