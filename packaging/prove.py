"""Prove that an installed GluteCoach works by itself: `python packaging/prove.py PROGRAM`.

Runs its doctor and its tour, and writes every kind of file, in an environment with nothing in it but a home, without a
screen; needs the standard library alone, so that it runs wherever the program does.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

FEWEST_PICTURES = 100
FILES = {
    "week.pdf": ("plan", "print", "--layout", "four-weeks", "--large-type"),
    "days.ics": ("plan", "calendar"),
    "history.json": ("history", "export"),
    "history.csv": ("history", "export"),
}
"""What the program is asked to write, and the command that writes it."""


def run(program: str, home: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run the program with an empty environment."""
    environment = {"HOME": str(home), "PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C.UTF-8"}
    environment.update((name, os.environ[name]) for name in ("SYSTEMROOT", "TEMP", "USERPROFILE") if name in os.environ)
    return subprocess.run(
        [program, *arguments], env=environment, cwd=home, capture_output=True, text=True, encoding="utf-8", check=False
    )


def prove(program: str) -> str:
    """Return what is wrong with the program, empty for nothing."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        doctor = run(program, home, "doctor", "--json", "--data-dir", str(home / "data"))
        if doctor.returncode != 0 or not json.loads(doctor.stdout)["works"]:
            return f"doctor: {doctor.stdout}{doctor.stderr}"
        for finding in json.loads(doctor.stdout)["findings"]:
            print(f"{'ok ' if finding['works'] else '-- '} {finding['subject']}: {finding['detail']}")
        tour = run(program, home, "tour", "--output", str(home / "tour"))
        pictures = [path for path in (home / "tour").glob("*.png") if path.stat().st_size > 1000]
        if tour.returncode != 0 or len(pictures) < FEWEST_PICTURES or not (home / "tour" / "plan.pdf").is_file():
            return f"tour: {len(pictures)} pictures; {tour.stderr}"
        print(f"ok  tour: {len(pictures)} pictures and the plan")
        complaints = doctor.stderr + tour.stderr
        for name, command in FILES.items():
            written = run(program, home, *command, "--output", str(home / name), "--data-dir", str(home / "data"))
            if written.returncode != 0 or not (home / name).stat().st_size:
                return f"{' '.join(command)}: {written.stderr}"
            complaints += written.stderr
        print(f"ok  files: {', '.join(FILES)}")
        if complaints:
            return f"it complains: {complaints}"
    return ""


if __name__ == "__main__":
    problem = prove(str(Path(sys.argv[1]).absolute()))
    sys.exit(f"prove: {problem}" if problem else 0)
