"""A person who sees nothing: does a workout by the screen reader's interface and the keyboard, and tells as JSON.

It runs in a Python that has pyatspi, outside the project's own, with the app's window on the same bus.
"""

import contextlib
import json
import re
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE_S = 90.0
LISTENED_S = 6.0
RUNNING_CLOCK = re.compile(r"\d:\d\d")
CHANGES = ("object:property-change:accessible-name", "object:text-changed", "object:announcement")
PANES = {"filler", "panel", "scroll pane", "viewport", "layered pane", "page tab list"}
PAGES = ("Progress", "Plan", "Settings", "Help", "Today")
STEPS_AT_MOST = 200

heard = []


def on_change(event):
    """Remember what a screen reader may speak about."""
    heard.append((str(event.type), str(event.any_data or "")))


def listen(seconds):
    """Let events come in for some seconds."""
    GLib.timeout_add(round(seconds * 1000), pyatspi.Registry.stop)
    pyatspi.Registry.start()


def windows():
    """Return the windows of the app on the accessibility bus."""
    for each in pyatspi.Registry.getDesktop(0):
        if each is not None and "glutecoach" in each.name.lower():
            return list(each)
    return []


def shown(node):
    """Yield everything that can be seen, in reading order."""
    if node is None or not node.getState().contains(pyatspi.STATE_SHOWING):
        return
    yield node
    for child in node:
        yield from shown(child)


def everything():
    """Return everything that is shown; again if a page was turned while it was read."""
    for _ in range(5):
        try:
            return [node for window in windows() for node in shown(window)]
        except Exception:
            listen(0.1)
    return []


def names():
    """Return the name of everything that is shown."""
    return [name for name in map(name_of, everything()) if name]


def name_of(node):
    """Return a name; nothing for what has gone meanwhile."""
    try:
        return node.name
    except Exception:
        return ""


def find(name, role=None):
    """Return what is shown with a name that begins so, or None."""
    for node in everything():
        if name_of(node).startswith(name) and (role is None or node.getRoleName() == role):
            return node
    return None


def wait_for(*wanted, role=None):
    """Return what is shown with one of some names as soon as it is there."""
    give_up_at = time.monotonic() + PATIENCE_S
    while time.monotonic() < give_up_at:
        for name in wanted:
            node = find(name, role)
            if node is not None:
                return node
        listen(0.1)
    sys.exit(f"nothing is called {wanted!r}; there is {names()}")


def has_gone(name):
    """Tell whether something is shown no more, after a while."""
    give_up_at = time.monotonic() + PATIENCE_S
    while find(name) is not None and time.monotonic() < give_up_at:
        listen(0.2)
    return find(name) is None


def act(node):
    """Do what a thing is for; a page that takes its time does not answer in time."""
    with contextlib.suppress(GLib.GError):
        node.queryAction().doAction(0)


def press(name):
    """Press a button by its name."""
    act(wait_for(name, role="push button"))


def typed(*arguments):
    """Use the keyboard of the screen."""
    subprocess.run(["xdotool", *arguments], check=True)


def key(name):
    """Press a key on the keyboard, whoever has the focus."""
    typed("key", name)
    listen(0.3)


def unnamed():
    """Return the role of each control that can take the focus and has no name."""
    return [
        node.getRoleName()
        for node in everything()
        if node.getState().contains(pyatspi.STATE_FOCUSABLE) and not name_of(node) and node.getRoleName() not in PANES
    ]


def focused():
    """Return the name of what has the focus."""
    return next((name_of(node) for node in everything() if node.getState().contains(pyatspi.STATE_FOCUSED)), "")


def order(count):
    """Return what the Tab key leads to, so many times."""
    found = []
    for _ in range(count):
        key("Tab")
        found.append(focused())
    return found


def main():
    """Do it all."""
    report = {"unnamed": {}}
    pyatspi.Registry.registerEventListener(on_change, *CHANGES)
    wait_for("Start", role="push button")
    typed("search", "--onlyvisible", "--name", "GluteCoach", "windowfocus")  # no window manager does it here
    report["today"], report["first_focus"], report["unnamed"]["Today"] = names(), focused(), unnamed()
    report["focus_order"] = order(8)
    press("Start")
    wait_for("Get into position", "Lie on", "Kneel", "Change position", "Pause")
    report["stage"] = names()
    report["unnamed"]["stage"] = unnamed()
    listen(1.0)
    heard.clear()
    listen(LISTENED_S)
    report["heard"] = heard[:]
    report["flood"] = [text for _, text in heard if RUNNING_CLOCK.search(text)]
    key("space")
    wait_for("Paused")
    key("space")
    for _ in range(STEPS_AT_MOST):
        if find("Where did you feel it?") is not None:
            break
        key("Right")
    wait_for("Where did you feel it?")
    report["question"] = names()
    report["unnamed"]["question"] = unnamed()
    press("Glutes")
    report["answered"] = has_gone("Where did you feel it?")
    for _ in range(STEPS_AT_MOST):
        if find("Back to Today") is not None:
            break
        key("Right")
    wait_for("Back to Today", role="push button")
    report["end"], report["unnamed"]["end"] = names(), unnamed()
    press("Back to Today")
    for page in PAGES:
        act(wait_for(page))
        listen(2.0)
        report[page], report["unnamed"][page] = names(), unnamed()
    print(json.dumps(report))


main()
