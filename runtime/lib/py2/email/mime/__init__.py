"""Messages of the types of MIME, to be made and sent."""
