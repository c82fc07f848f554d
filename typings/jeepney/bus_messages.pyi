"""The part of jeepney.bus_messages that is used here."""

from jeepney import Message

class DBus:
    def Hello(self) -> Message: ...
    def RequestName(self, name: str, flags: int = 0) -> Message: ...
    def AddMatch(self, rule: str) -> Message: ...

message_bus: DBus
