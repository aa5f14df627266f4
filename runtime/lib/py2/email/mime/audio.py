"""Class representing audio/* type MIME documents."""

from email import encoders
from email.mime.nonmultipart import MIMENonMultipart

__all__ = ['MIMEAudio']


def _guess(data):
    """How files of a kind begin."""
    if data.startswith('.snd'):
        return 'basic'
    if data.startswith('FORM') and data[8:12] in ('AIFF', 'AIFC'):
        return 'x-aiff'
    if data.startswith('RIFF') and data[8:12] == 'WAVE':
        return 'x-wav'
    return None


class MIMEAudio(MIMENonMultipart):
    """Class for generating audio/* MIME documents."""

    def __init__(self, _audiodata, _subtype=None, _encoder=encoders.encode_base64, **_params):
        """Create an audio/* type MIME document.

        _audiodata is a string containing the raw audio data.  If the kind of
        sound can be told from how it begins, the subtype will be
        automatically included in the Content-Type header.  Otherwise, you
        can specify the specific audio subtype via the _subtype parameter.

        _encoder is a function which will perform the actual encoding for
        transport of the image data.  It takes one argument, which is this
        Image instance.

        Any additional keyword arguments are passed to the base class
        constructor, which turns them into parameters on the Content-Type
        header.
        """
        if _subtype is None:
            _subtype = _guess(_audiodata)
        if _subtype is None:
            raise TypeError('Could not find audio MIME subtype')
        MIMENonMultipart.__init__(self, 'audio', _subtype, **_params)
        self.set_payload(_audiodata)
        _encoder(self)
