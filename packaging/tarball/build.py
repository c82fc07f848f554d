"""Make an archive for any Linux of today, to be unpacked and run: `make tarball`."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from make_share import build_day, write_share

from glutecoach import __version__

HERE = ROOT / "packaging" / "tarball"
BUNDLE = ROOT / "build" / "bundle" / "glutecoach"
WORK = ROOT / "build" / "tarball"


def build(output: Path) -> Path:
    """Make the archive and return its path.

    Args:
        output: The folder to put it into.
    """
    name = f"glutecoach-{__version__}-linux-{platform.machine()}"
    shutil.rmtree(WORK, ignore_errors=True)
    folder = WORK / name
    shutil.copytree(BUNDLE, folder / "glutecoach", symlinks=True)
    write_share(folder / "share")
    for file in ("install.sh", "README.txt"):
        shutil.copy(HERE / file, folder / file)
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    output.mkdir(exist_ok=True)
    archive = output / f"{name}.tar.xz"
    command = [
        "tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner",
        f"--mtime={build_day()}", "--mode=u=rwX,go=rX",
        "--xz", "--create", "--file", str(archive), "--directory", str(WORK), name,
    ]  # fmt: skip
    subprocess.run(command, check=True, env={**os.environ, "XZ_OPT": "-6 -T0"})
    return archive


if __name__ == "__main__":
    if not BUNDLE.is_dir():
        sys.exit("tarball: there is no bundle yet; type: make tarball")
    print(build(ROOT / "dist"))
