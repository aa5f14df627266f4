"""XML: Library Reference, "Structured Markup Processing Tools"."""
