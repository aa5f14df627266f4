"""Trees of elements: Library Reference, xml.etree.ElementTree."""
