"""The rules of the workout: values in, values out, no clock, no Qt, no files."""
