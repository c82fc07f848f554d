"""The words of MPRIS, the media player interface of Linux desktops (specification 2.2): messages in, messages out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

from glutecoach.desktop.identity import APP_ID

if TYPE_CHECKING:
    from jeepney import Message

    Variant = tuple[str, Any]
    Properties = dict[str, dict[str, Variant]]

BUS_NAME = "org.mpris.MediaPlayer2.glutecoach"
OBJECT_PATH = "/org/mpris/MediaPlayer2"
TRACK_PATH = "/io/github/glutecoach/track/{track}"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"
PEER = "org.freedesktop.DBus.Peer"

UNKNOWN_METHOD = "org.freedesktop.DBus.Error.UnknownMethod"
UNKNOWN_PROPERTY = "org.freedesktop.DBus.Error.UnknownProperty"
READ_ONLY = "org.freedesktop.DBus.Error.PropertyReadOnly"
INVALID = "org.freedesktop.DBus.Error.InvalidArgs"

ROOT_PROPERTIES: dict[str, Variant] = {
    "CanQuit": ("b", False),
    "CanRaise": ("b", True),
    "HasTrackList": ("b", False),
    "Identity": ("s", "GluteCoach"),
    "DesktopEntry": ("s", APP_ID),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}
PLAYER_PROPERTIES: dict[str, Variant] = {
    "PlaybackStatus": ("s", "Paused"),
    "Metadata": ("a{sv}", {}),
    "Position": ("x", 0),
    "Rate": ("d", 1.0),
    "MinimumRate": ("d", 1.0),
    "MaximumRate": ("d", 1.0),
    "Volume": ("d", 1.0),
    "CanGoNext": ("b", True),
    "CanGoPrevious": ("b", True),
    "CanPlay": ("b", True),
    "CanPause": ("b", True),
    "CanSeek": ("b", False),
    "CanControl": ("b", True),
}

_COMMANDS = {
    (ROOT, "Raise"): "raise",
    (PLAYER, "Play"): "play",
    (PLAYER, "Pause"): "pause",
    (PLAYER, "PlayPause"): "toggle",
    (PLAYER, "Stop"): "pause",  # a button in a pocket must not end a workout
    (PLAYER, "Next"): "next",
    (PLAYER, "Previous"): "previous",
}
_WITHOUT_EFFECT = {(ROOT, "Quit"): "", (PLAYER, "Seek"): "x", (PLAYER, "SetPosition"): "ox"}
"""What has to be there, with what it takes, though CanQuit and CanSeek say that it does nothing."""


def metadata(title: str, artist: str, track: int, length_us: int) -> Variant:
    """Return what a client shows; the length is in microseconds."""
    return "a{sv}", {
        "mpris:trackid": ("o", TRACK_PATH.format(track=track)),
        "mpris:length": ("x", length_us),
        "xesam:title": ("s", title),
        "xesam:artist": ("as", [artist]),
    }


def properties_changed(changes: dict[str, Variant]) -> Message:
    """Return the signal that properties of the player have changed."""
    return _signal(PROPERTIES, "PropertiesChanged", "sa{sv}as", (PLAYER, changes, []))


def seeked(position_us: int) -> Message:
    """Return the signal that time did not simply run on; the position is in microseconds."""
    return _signal(PLAYER, "Seeked", "x", (position_us,))


def answer(call: Message, properties: Properties) -> tuple[Message | None, str | None]:
    """Return the answer to a method call, None if none is wanted, and the command in it, None if there is none."""
    from jeepney import HeaderFields, MessageFlag

    fields = call.header.fields
    member: str = fields.get(HeaderFields.member, "")
    signature: str = fields.get(HeaderFields.signature, "")
    interface: str = fields.get(HeaderFields.interface) or _interface_of(member)
    command = None if signature else _COMMANDS.get((interface, member))
    if (fields.get(HeaderFields.path), interface) == (OBJECT_PATH, PROPERTIES):
        reply = _property_answer(call, member, signature, properties)
    elif interface == INTROSPECTABLE and member == "Introspect" and not signature:
        reply = _returned(call, "s", (_introspection(fields.get(HeaderFields.path, ""), properties),))
    elif command or (interface, member) == (PEER, "Ping") or _WITHOUT_EFFECT.get((interface, member)) == signature:
        reply = _returned(call)
    else:
        reply = _refused(call, UNKNOWN_METHOD, f"There is no {interface}.{member}({signature}) here.")
    wants_none = bool(call.header.flags & MessageFlag.no_reply_expected)
    return None if wants_none else reply, command


def _interface_of(member: str) -> str:
    """Return where a method belongs that was called without its interface, as the protocol allows."""
    return next((interface for interface, name in (*_COMMANDS, *_WITHOUT_EFFECT) if name == member), "")


def _property_answer(call: Message, member: str, signature: str, properties: Properties) -> Message:
    match member, signature, call.body:
        case "Get", "ss", (interface, name):
            value = properties.get(interface, {}).get(name)
            if value is not None:
                return _returned(call, "v", (value,))
            return _refused(call, UNKNOWN_PROPERTY, f"There is no {interface}.{name} here.")
        case "GetAll", "s", (interface,):
            return _returned(call, "a{sv}", (properties.get(interface, {}),))
        case "Set", "ssv", _:
            return _refused(call, READ_ONLY, "GluteCoach sets this itself.")
        case _:
            return _refused(call, INVALID, f"{member} does not take ({signature}).")


def _signal(interface: str, name: str, signature: str, body: tuple[object, ...]) -> Message:
    from jeepney import DBusAddress, new_signal

    return new_signal(DBusAddress(OBJECT_PATH, interface=interface), name, signature, body)


def _returned(call: Message, signature: str | None = None, body: tuple[object, ...] = ()) -> Message:
    from jeepney import new_method_return

    return new_method_return(call, signature, body)


def _refused(call: Message, name: str, sentence: str) -> Message:
    from jeepney import new_error

    return new_error(call, name, "s", (sentence,))


def _introspection(path: str, properties: Properties) -> str:
    """Return the description of an object; on the way to ours, only the next step."""
    if path != OBJECT_PATH:
        below = OBJECT_PATH.removeprefix(path.rstrip("/") + "/")
        child = f"<node name={quoteattr(below.partition('/')[0])}/>" if below != OBJECT_PATH else ""
        return f"<node>{child}</node>"
    parts = ["<node>"]
    for interface, values in properties.items():
        parts.append(f'<interface name="{interface}">')
        names = (name for where, name in (*_COMMANDS, *_WITHOUT_EFFECT) if where == interface)
        for name in names:
            taken = _WITHOUT_EFFECT.get((interface, name), "")
            arguments = "".join(f'<arg direction="in" type="{kind}"/>' for kind in taken)
            parts.append(f'<method name="{name}">{arguments}</method>')
        parts += (f'<property name="{name}" type="{kind}" access="read"/>' for name, (kind, _) in values.items())
        if interface == PLAYER:
            parts.append('<signal name="Seeked"><arg name="Position" type="x"/></signal>')
        parts.append("</interface>")
    parts.append(_STANDARD + "</node>")
    return "".join(parts)


_STANDARD = (
    f'<interface name="{PROPERTIES}">'
    '<method name="Get"><arg direction="in" type="s"/><arg direction="in" type="s"/>'
    '<arg direction="out" type="v"/></method>'
    '<method name="GetAll"><arg direction="in" type="s"/><arg direction="out" type="a{sv}"/></method>'
    '<method name="Set"><arg direction="in" type="s"/><arg direction="in" type="s"/>'
    '<arg direction="in" type="v"/></method>'
    '<signal name="PropertiesChanged"><arg type="s"/><arg type="a{sv}"/><arg type="as"/></signal></interface>'
    f'<interface name="{INTROSPECTABLE}"><method name="Introspect"><arg direction="out" type="s"/></method></interface>'
    f'<interface name="{PEER}"><method name="Ping"/></interface>'
)
