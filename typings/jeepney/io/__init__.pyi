"""The part of jeepney.io that is used here."""
