"""Where a bundle begins: the command line, without the parts of Qt that only unused charts would need."""

import sys
from types import ModuleType


class _OpenGL(ModuleType):
    """Stands for a module of Qt that draws with OpenGL, 10 MB that no chart of ours uses.

    pyqtgraph names classes of these modules while it is loaded; whoever used one would find an empty class.
    """

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    sys.modules[_name] = _OpenGL(_name)

from glutecoach.cli import main

if __name__ == "__main__":
    sys.exit(main())
