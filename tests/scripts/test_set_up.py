import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
READ_BY_SET_UP = (
    "pyproject.toml",
    "requirements.lock",
    "requirements-dev.lock",
    "scripts/set_up.py",
    "scripts/probe_qt.py",
    "assets/system_packages.json",
)


def load(script: Path) -> ModuleType:
    """Load the script from its file, because `scripts` is no package."""
    spec = importlib.util.spec_from_file_location("set_up", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def set_up() -> ModuleType:
    """The script of this project."""
    return load(ROOT / "scripts" / "set_up.py")


@pytest.fixture
def finished(tmp_path: Path) -> ModuleType:
    """The script of a project that is set up for running the app, as far as its notes go."""
    for name in READ_BY_SET_UP:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    module = load(tmp_path / "scripts" / "set_up.py")
    module.VENV_PYTHON.parent.mkdir(parents=True)
    module.VENV_PYTHON.touch()
    steps = module.needed_steps("run", os.environ)
    module.write_notes(module.NOTES, module.current_place(), module.current_key(), steps)
    return module


def test_old_python_is_refused_in_a_sentence(set_up: ModuleType) -> None:
    """Whoever has an old Python reads which one is needed, which one this is and what to type."""
    with pytest.raises(set_up.SetUpError, match=r"needs Python 3\.11 or newer and this is 3\.9; .* make run"):
        set_up.check_python((3, 9))


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (4, 0)])
def test_python_from_3_11_on_is_accepted(set_up: ModuleType, version: tuple[int, int]) -> None:
    """The oldest supported Python and every newer one pass."""
    set_up.check_python(version)


@pytest.mark.parametrize("name", READ_BY_SET_UP)
def test_key_follows_what_decides_the_installation(finished: ModuleType, name: str) -> None:
    """A changed lock file is a reason to install again, and so is any other file that is read."""
    before = finished.current_key()
    with (finished.ROOT / name).open("a", encoding="utf-8") as file:
        file.write("# changed\n")

    assert finished.current_key() != before


def test_setting_up_again_does_nothing(finished: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    """When all steps are noted as done, nothing is run and not a word is said."""
    finished.set_up("run")

    assert capsys.readouterr() == ("", "")


def test_a_screen_adds_a_step(set_up: ModuleType) -> None:
    """The libraries of a screen are looked for once a screen is named, not before."""
    assert set_up.needed_steps("run", {"DISPLAY": ""}) == {"packages run", "system"}
    assert set_up.needed_steps("dev", {"DISPLAY": ":0"}) == {"packages dev", "system", "system DISPLAY"}


def test_notes_are_read_back(set_up: ModuleType, tmp_path: Path) -> None:
    """Steps that were noted count as done as long as place and key stay."""
    notes = tmp_path / "notes"
    set_up.write_notes(notes, "/here with Python 3.11", "key", {"packages run", "system"})

    assert set_up.read_notes(notes, "/here with Python 3.11", "key") == {"packages run", "system"}


def test_another_key_asks_for_the_steps_again(set_up: ModuleType, tmp_path: Path) -> None:
    """After a change of the lock files every step is to be done again, in the same folder."""
    notes = tmp_path / "notes"
    set_up.write_notes(notes, "/here with Python 3.11", "old", {"packages run"})

    assert set_up.read_notes(notes, "/here with Python 3.11", "new") == set()


@pytest.mark.parametrize("text", [None, "", "/elsewhere with Python 3.11\nkey\nsystem\n"])
def test_notes_from_elsewhere_ask_for_a_new_venv(set_up: ModuleType, tmp_path: Path, text: str | None) -> None:
    """Without notes, with broken ones or with those of another place, `.venv` is made anew."""
    notes = tmp_path / "notes"
    if text is not None:
        notes.write_text(text)

    assert set_up.read_notes(notes, "/here with Python 3.11", "key") is None


@pytest.mark.parametrize(
    ("stdout", "stderr", "expected"),
    [
        (
            "",
            "WARNING: Retrying\nERROR: No matching distribution found\nnotice: x\n",
            "ERROR: No matching distribution found",
        ),
        ("Reading package lists...\n", "E: Unable to locate package x\n", "E: Unable to locate package x"),
        ("first\nlast\n", "", "last"),
        ("", "", "exit status 3"),
    ],
)
def test_last_words_name_the_error(set_up: ModuleType, stdout: str, stderr: str, expected: str) -> None:
    """Of everything a failed command says, the user gets the one line that tells why."""
    done = subprocess.CompletedProcess(["command"], 3, stdout, stderr)

    assert set_up.last_words(done) == expected


def test_every_package_manager_has_a_line_to_type(set_up: ModuleType) -> None:
    """Each known package manager has its packages and its command."""
    known = set_up.system_packages()
    lines = {manager: set_up.line_to_type(manager, each["packages"]) for manager, each in known.items()}

    assert lines.keys() == {"apt-get", "dnf", "pacman"}
    assert all("\n" not in line and "  " not in line for line in lines.values())
    assert "apt-get install --yes --no-install-recommends libdbus-1-3 " in lines["apt-get"]


def make_wheel(folder: Path, name: str, version: str, *needs: str) -> str:
    """Write an empty wheel and return the line that pins it in a lock."""
    about = "".join(f"Requires-Dist: {need}\n" for need in needs)
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        inside = f"{name}-{version}.dist-info"
        archive.writestr(f"{inside}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{about}")
        archive.writestr(f"{inside}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{inside}/RECORD", "")
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def test_a_newer_release_of_a_dependency_does_not_matter(
    set_up: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock still installs when something it pins, and something else wants with an extra, has a new release."""
    lock = tmp_path / "tiny.lock"
    lock.write_text(make_wheel(tmp_path, "tiny", "1.0", "other[more]>=1") + make_wheel(tmp_path, "other", "1.0"))
    make_wheel(tmp_path, "other", "1.1", "unheard-of; extra == 'more'")
    monkeypatch.setattr(set_up, "VENV_PYTHON", sys.executable)

    set_up.install_lock(lock, "--dry-run", "--no-index", "--find-links", str(tmp_path))
