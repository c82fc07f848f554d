import signal
import subprocess
import sys
from pathlib import Path

import pytest

from glutecoach.core.errors import DataFolderError
from glutecoach.desktop.single_instance import only_instance


def test_a_second_window_on_the_same_data_is_refused(tmp_path: Path) -> None:
    """The second copy says that the first is open, and comes in once the first is closed."""
    with only_instance(tmp_path), pytest.raises(DataFolderError, match="already open"), only_instance(tmp_path):
        pass
    with only_instance(tmp_path):
        pass

    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a signal of POSIX systems")
def test_a_lock_left_by_a_killed_process_is_taken_over(tmp_path: Path) -> None:
    """After a crash the next start is not locked out."""
    script = (
        "import os, sys, signal; from pathlib import Path\n"
        "from glutecoach.desktop.single_instance import only_instance\n"
        "with only_instance(Path(sys.argv[1])): os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False)
    left = [path.name for path in tmp_path.iterdir()]
    with only_instance(tmp_path):
        pass

    assert killed.returncode == -signal.SIGKILL
    assert left == ["glutecoach.lock"]
    assert list(tmp_path.iterdir()) == []
