"""What handles XML as events: Library Reference, xml.sax."""
