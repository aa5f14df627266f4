"""Mail messages: Library Reference, email.

A message is an instance of email.message.Message, or of a class in email.mime. Parsers make them of text, generators text of
them.
"""

__version__ = '4.0.3'

__all__ = ['base64mime', 'charset', 'encoders', 'errors', 'generator', 'header', 'iterators', 'message',
           'message_from_file', 'message_from_string', 'mime', 'parser', 'quoprimime', 'utils']


def message_from_string(s, *args, **kws):
    """Parse a string into a Message object model.

    Optional _class and strict are passed to the Parser constructor.
    """
    from email.parser import Parser
    return Parser(*args, **kws).parsestr(s)


def message_from_file(fp, *args, **kws):
    """Read a file and parse its contents into a Message object model.

    Optional _class and strict are passed to the Parser constructor.
    """
    from email.parser import Parser
    return Parser(*args, **kws).parse(fp)
