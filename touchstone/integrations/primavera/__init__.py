"""Primavera P6's text export (XER): read, with the settings of its scheduler."""
