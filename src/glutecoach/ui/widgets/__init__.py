"""Small painted widgets that know numbers and colours, not plans."""
