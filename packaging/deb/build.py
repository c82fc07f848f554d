"""Make a Debian package of the bundle: `make deb`; needs dpkg-dev, on a machine of the Debian it is meant for.

What the bundle has from the system is left out: the package depends on Debian's own libraries, which Debian mends.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime, time
from email.utils import format_datetime
from pathlib import Path
from textwrap import fill

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from changelog import CHANGELOG, Release, items_of, releases, unreleased
from make_share import build_day, write_share

from glutecoach import __version__

HERE = ROOT / "packaging" / "deb"
BUNDLE = ROOT / "build" / "bundle" / "glutecoach"
WORK = ROOT / "build" / "deb"
MAINTAINER = "The GluteCoach developers <glutecoach@users.noreply.github.com>"
CONTROL = """\
Package: glutecoach
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size_kib}
Depends: {depends}
Recommends: fonts-dejavu-core, speech-dispatcher, speech-dispatcher-espeak-ng
Homepage: https://github.com/glutecoach/glutecoach
Description: guided workouts for glutes that went to sleep
 Put the laptop on a chair, lie down on a mat and follow along: GluteCoach
 paces every repetition with tones and a voice, tells you what to feel,
 remembers what you did, and shows the weeks add up.
 .
 Everything stays on the computer: no account, no network.
"""


def build(output: Path) -> Path:
    """Make the package and return its path.

    Args:
        output: The folder to put it into.
    """
    tree = WORK / "glutecoach"
    shutil.rmtree(WORK, ignore_errors=True)
    program = tree / "usr" / "lib" / "glutecoach"
    shutil.copytree(BUNDLE, program, symlinks=True)
    (tree / "DEBIAN").mkdir()
    leave_out_the_systems(program / "_internal")
    link = tree / "usr" / "bin" / "glutecoach"
    link.parent.mkdir()
    link.symlink_to("../lib/glutecoach/glutecoach")
    write_share(tree / "usr" / "share")
    page = tree / "usr" / "share" / "man" / "man1" / "glutecoach.1"
    compress(page, page.read_bytes())
    page.unlink()
    shells(tree / "usr" / "share")
    documents(tree / "usr" / "share" / "doc" / "glutecoach")
    overrides = tree / "usr" / "share" / "lintian" / "overrides" / "glutecoach"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides)
    architecture = ask("dpkg", "--print-architecture")
    control = CONTROL.format(
        version=__version__,
        architecture=architecture,
        maintainer=MAINTAINER,
        size_kib=sum(path.stat().st_size for path in tree.rglob("*") if not path.is_symlink()) // 1024,
        depends=dependencies(tree, program),
    )
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    make_tidy(tree)
    (tree / "DEBIAN" / "md5sums").write_text(sums(tree), encoding="utf-8")
    output.mkdir(exist_ok=True)
    package = output / f"glutecoach_{__version__}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)], check=True)
    return package


def leave_out_the_systems(folder: Path) -> None:
    """Remove the libraries that came from the system: the package will depend on it for them."""
    triplet = ask("dpkg-architecture", "-qDEB_HOST_MULTIARCH")
    here = {path.name for place in ("/lib", "/usr/lib") for path in (Path(place) / triplet).rglob("lib*.so*")}
    for path in sorted(folder.glob("lib*.so*")):
        if not path.is_symlink() and path.name in here and not path.name.startswith("libpython"):
            path.unlink()
    for path in sorted(folder.rglob("*.so*")):
        if path.is_symlink() and not path.exists():
            path.unlink()


def shells(share: Path) -> None:
    """Move the completions of zsh to where Debian's zsh looks."""
    (share / "zsh" / "vendor-completions").mkdir()
    (share / "zsh" / "site-functions" / "_glutecoach").rename(share / "zsh" / "vendor-completions" / "_glutecoach")
    (share / "zsh" / "site-functions").rmdir()


def documents(folder: Path) -> None:
    """Write what Debian asks of every package: its licence and its changelog."""
    folder.mkdir(parents=True)
    shutil.copyfile(HERE / "copyright", folder / "copyright")
    compress(folder / "changelog", changelog().encode())


def changelog() -> str:
    """Return the changelog as Debian writes it."""
    text = CHANGELOG.read_text(encoding="utf-8")
    all_of_them = releases(text) or (Release(__version__, build_day(), items_of(unreleased(text))),)
    entries: list[str] = []
    for release in all_of_them:
        lines = "\n".join(fill(item, 78, initial_indent="  * ", subsequent_indent="    ") for item in release.items)
        day = format_datetime(datetime.combine(release.day, time(12), UTC))
        entries.append(f"glutecoach ({release.version}) stable; urgency=medium\n\n{lines}\n\n -- {MAINTAINER}  {day}\n")
    return "\n".join(entries)


def compress(beside: Path, content: bytes) -> None:
    """Write a file as `.gz`, the same bytes every time."""
    beside.with_name(f"{beside.name}.gz").write_bytes(gzip.compress(content, 9, mtime=0))


def dependencies(tree: Path, program: Path) -> str:
    """Return the packages that the files are linked to."""
    (WORK / "debian").mkdir()
    (WORK / "debian" / "control").write_text("Source: glutecoach\n\nPackage: glutecoach\nArchitecture: any\n")
    folders = {path.parent for path in program.rglob("*.so*")}
    command = [
        "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", f"-S{tree}",
        *(f"-l{folder}" for folder in sorted(folders)), *(f"-e{path}" for path in elf_files(program)),
    ]  # fmt: skip
    done = subprocess.run(command, cwd=WORK, check=True, capture_output=True, text=True)
    found = re.search(r"^shlibs:Depends=(.+)$", done.stdout, re.MULTILINE)
    if not found:
        sys.exit(f"deb: dpkg-shlibdeps said nothing: {done.stderr}")
    return found[1]


def elf_files(program: Path) -> Iterable[Path]:
    """Yield the programs and libraries in a folder."""
    for path in sorted(program.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def make_tidy(tree: Path) -> None:
    """Give every file the rights that Debian asks for, and the time of the last commit at the latest."""
    latest = float(os.environ.get("SOURCE_DATE_EPOCH", 2**40))
    for path in sorted(tree.rglob("*")):
        if path.is_symlink():
            continue
        is_program = path.is_dir() or path == tree / "usr" / "lib" / "glutecoach" / "glutecoach"
        path.chmod(0o755 if is_program else 0o644)
        if path.stat().st_mtime > latest:
            os.utime(path, (latest, latest))


def sums(tree: Path) -> str:
    """Return the checksums that `dpkg --verify` compares with."""
    files = [path for path in sorted((tree / "usr").rglob("*")) if path.is_file() and not path.is_symlink()]
    return "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)


def ask(*command: str) -> str:
    """Return what a program answers."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


if __name__ == "__main__":
    if not BUNDLE.is_dir():
        sys.exit("deb: there is no bundle yet; type: make deb")
    print(build(ROOT / "dist"))
