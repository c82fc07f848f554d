"""The drawn body, painted from a pose."""
