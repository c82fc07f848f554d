"""Windows, screens and widgets."""
