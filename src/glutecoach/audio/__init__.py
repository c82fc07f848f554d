"""What is heard; everything has a silent fallback."""
