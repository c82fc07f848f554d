"""A guided-workout timer for people whose glutes went to sleep."""

__version__ = "0.1.0"
