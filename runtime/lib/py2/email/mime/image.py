"""Class representing image/* type MIME documents."""

from email import encoders
from email.mime.nonmultipart import MIMENonMultipart

__all__ = ['MIMEImage']

# How files of a kind begin.
_SIGNATURES = [('jpeg', 6, ('JFIF', 'Exif')), ('png', 0, ('\211PNG\r\n\032\n',)), ('gif', 0, ('GIF87a', 'GIF89a')),
               ('tiff', 0, ('MM', 'II')), ('rgb', 0, ('\001\332',)), ('rast', 0, ('\x59\xA6\x6A\x95',)),
               ('xbm', 0, ('#define ',)), ('bmp', 0, ('BM',))]


def _guess(data):
    for kind, at, beginnings in _SIGNATURES:
        if data[at:].startswith(beginnings):
            return kind
    return None


class MIMEImage(MIMENonMultipart):
    """Class for generating image/* type MIME documents."""

    def __init__(self, _imagedata, _subtype=None, _encoder=encoders.encode_base64, **_params):
        """Create an image/* type MIME document.

        _imagedata is a string containing the raw image data.  If the kind of
        image can be told from how it begins, the subtype will be
        automatically included in the Content-Type header.  Otherwise, you
        can specify the specific image subtype via the _subtype parameter.

        _encoder is a function which will perform the actual encoding for
        transport of the image data.  It takes one argument, which is this
        Image instance.

        Any additional keyword arguments are passed to the base class
        constructor, which turns them into parameters on the Content-Type
        header.
        """
        if _subtype is None:
            _subtype = _guess(_imagedata)
        if _subtype is None:
            raise TypeError('Could not guess image MIME subtype')
        MIMENonMultipart.__init__(self, 'image', _subtype, **_params)
        self.set_payload(_imagedata)
        _encoder(self)
