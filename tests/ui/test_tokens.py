"""Colours and sizes have names: whoever paints or arranges takes them from the theme."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import glutecoach

PACKAGE = Path(glutecoach.__file__).parent
TOKENS = frozenset(
    {
        "ui/theme.py",
        "ui/page_style.py",
        "ui/field_style.py",
        "ui/sizes.py",
        "figure/palette.py",
        "chart/look.py",
    }
)
"""Where colours and sizes get their names: the theme, the figure's palette, and what charts look like on paper."""
OF_THE_SCREEN = sorted(
    path
    for path in (*PACKAGE.glob("*.py"), *(PACKAGE / "ui").rglob("*.py"), *(PACKAGE / "chart").rglob("*.py"))
    if path.relative_to(PACKAGE).as_posix() not in TOKENS
)
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3,4}){1,2}|rgba?\(|hsla?\(")
STYLED_SIZE = re.compile(r"\d(?:px|pt|em)\b")
SIZED = re.compile(
    r"set(?:Fixed|Minimum|Maximum)(?:Size|Width|Height)|set(?:Horizontal|Vertical)?Spacing|setContentsMargins"
    r"|addSpacing|setPixelSize|setPointSizeF?|setWidthF?|QSize|QSizeF|setDefaultSectionSize|setMinimumSectionSize|resize"
)
LARGEST_NUMBER = 2
"""A size of none, one or two is no size that somebody chose: nothing, a hairline, half of something."""


def literals(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the line and the text of every colour or size without a name."""
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=str(text)) if COLOUR.fullmatch(text) or STYLED_SIZE.search(text):
                yield node.lineno, text
            case ast.Attribute(value=ast.Attribute(attr="GlobalColor"), attr=name) if name != "transparent":
                yield node.lineno, f"GlobalColor.{name}"
            case ast.Call(func=ast.Name(id="QColor"), args=[ast.Constant(), *_]):
                yield node.lineno, ast.unparse(node)
            case ast.Call(func=ast.Name(id="QPen"), args=[_, ast.Constant(value=float() | int() as width), *_]) if (
                width >= 1
            ):
                yield node.lineno, ast.unparse(node)
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if SIZED.fullmatch(name):
                if any(_is_chosen(each) for each in node.args):
                    yield node.lineno, ast.unparse(node)
            case ast.Assign(targets=[target], value=value) if "_PX" in ast.unparse(target):
                if any(_is_chosen(each) for each in ast.walk(value)):
                    yield node.lineno, ast.unparse(node)
            case _:
                pass


def _is_chosen(node: ast.AST) -> bool:
    """Tell whether a node is a number that stands for itself."""
    return isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and abs(node.value) > LARGEST_NUMBER


@pytest.mark.parametrize("path", OF_THE_SCREEN, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_colours_and_sizes_have_names(path: Path) -> None:
    """No colour and no size stands in the code of a screen, a widget or a chart."""
    found = [f"{line}: {text}" for line, text in literals(ast.parse(path.read_text(encoding="utf-8")))]

    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        'x = "#12ab9f"',
        'QColor("red")',
        "QColor(1, 2, 3)",
        "paint(Qt.GlobalColor.white)",
        'sheet = f"font-size: {size}pt; padding: 4px"',
        "label.setFixedHeight(18)",
        "WIDTH_PX = 180",
        "A_PX, B_PX = 1, 20",
        "QPen(ink, 3)",
    ],
)
def test_what_has_no_name_is_found(code: str) -> None:
    """The search itself finds each way to write one."""
    assert list(literals(ast.parse(code)))
