"""A bare window with the modules of Qt that the program uses: what a bundle is compared with."""

import sys

from PySide6 import QtCore, QtGui, QtMultimedia, QtNetwork, QtSvg, QtTextToSpeech, QtWidgets

MODULES = (QtCore, QtGui, QtMultimedia, QtNetwork, QtSvg, QtTextToSpeech, QtWidgets)

if __name__ == "__main__":
    application = QtWidgets.QApplication(sys.argv)
    window = QtWidgets.QMainWindow()
    window.show()
    sys.exit(application.exec())
