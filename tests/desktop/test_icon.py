from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from fakes import AppInTest

SVG = "{http://www.w3.org/2000/svg}"


def painted(image: QImage) -> float:
    """Return the share of pixels that are not transparent."""
    size = image.width() * image.height()
    return (
        sum(image.pixelColor(number % image.width(), number // image.width()).alpha() > 0 for number in range(size))
        / size
    )


def far_apart(one: QColor, other: QColor) -> bool:
    """Tell whether two colours are not the same to the eye."""
    parts = ((colour.red(), colour.green(), colour.blue(), colour.alpha()) for colour in (one, other))
    return max(abs(a - b) for a, b in zip(*parts, strict=True)) > 32


def test_the_window_has_the_programs_icon(app: AppInTest, qapp: QApplication) -> None:
    """Task bar and tray show it, sharp at the sizes that they ask for."""
    icon = app.window.windowIcon()

    assert not icon.isNull()
    for size_px in (16, 48, 256):
        assert icon.pixmap(QSize(size_px, size_px), 1.0).width() == size_px


@pytest.mark.parametrize("size_px", [16, 22, 32, 48, 128, 512])
def test_the_icon_can_be_seen_at_every_size(assets: Path, qapp: QApplication, size_px: int) -> None:
    """It fills most of its square, with rounded corners, on light and dark panels alike."""
    image = QIcon(str(assets / "icons" / "glutecoach.svg")).pixmap(QSize(size_px, size_px), 1.0).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(size_px) for y in range(size_px)}

    assert painted(image) > 0.7
    assert image.pixelColor(0, 0).alpha() == 0
    assert len(colours) > 20


def test_the_windows_icon_is_the_drawing(assets: Path, qapp: QApplication) -> None:
    """A change of the drawing is taken into the picture: `make icon`."""
    picture = QImage(str(assets / "icons" / "glutecoach.png"))
    drawn = QIcon(str(assets / "icons" / "glutecoach.svg")).pixmap(picture.size(), 1.0).toImage()
    apart = sum(
        far_apart(picture.pixelColor(x, y), drawn.pixelColor(x, y))
        for x in range(picture.width())
        for y in range(picture.height())
    )

    assert picture.width() == 256
    assert apart < picture.width() * picture.height() / 100


def test_the_symbolic_icon_is_made_of_filled_shapes_of_one_colour(assets: Path) -> None:
    """Desktops recolour the fill of such icons, and fill what is only stroked."""
    root = ElementTree.parse(assets / "icons" / "glutecoach-symbolic.svg").getroot()
    shapes = [each for each in root.iter() if each.tag in {f"{SVG}path", f"{SVG}rect", f"{SVG}circle"}]

    assert (root.get("width"), root.get("height")) == ("16", "16")
    assert {shape.get("fill") for shape in shapes} == {"#222222"}
    assert all("stroke" not in shape.attrib for shape in shapes)
