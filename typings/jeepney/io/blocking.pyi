"""The part of jeepney.io.blocking that is used here."""

import socket

def prep_socket(addr: str, enable_fds: bool = False, timeout: float = 2.0) -> socket.socket: ...
