"""How the payload of a message is encoded; each sets the header too."""

import base64

from quopri import encodestring as _encodestring

__all__ = ['encode_7or8bit', 'encode_base64', 'encode_noop', 'encode_quopri']


def encode_base64(msg):
    """Encode the message's payload in Base64.

    Also, add an appropriate Content-Transfer-Encoding header.
    """
    text = msg.get_payload()
    if text:
        encoded = base64.encodestring(text)
        text = encoded[:-1] if encoded[-1] == '\n' and text[-1] != '\n' else encoded
    msg.set_payload(text)
    msg['Content-Transfer-Encoding'] = 'base64'


def encode_quopri(msg):
    """Encode the message's payload in quoted-printable.

    Also, add an appropriate Content-Transfer-Encoding header.
    """
    msg.set_payload(_encodestring(msg.get_payload(), quotetabs=True).replace(' ', '=20'))
    msg['Content-Transfer-Encoding'] = 'quoted-printable'


def encode_7or8bit(msg):
    """Set the Content-Transfer-Encoding header to 7bit or 8bit."""
    text = msg.get_payload()
    encoding = '7bit'
    if text is not None:
        try:
            text.encode('ascii')
        except UnicodeError:
            encoding = '8bit'
    msg['Content-Transfer-Encoding'] = encoding


def encode_noop(msg):
    """Do nothing."""
