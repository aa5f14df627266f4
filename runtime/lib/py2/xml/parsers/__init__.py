"""Parsers of XML: Expat."""
