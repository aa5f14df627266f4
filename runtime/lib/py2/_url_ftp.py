"""Connections of FTP that urllib and urllib2 keep open, one for each user, host and folder."""

import socket
import sys

_errors = None
_no_headers = None


def ftperrors():
    """The errors of ftplib, imported when they are needed."""
    global _errors
    if _errors is None:
        import ftplib
        _errors = ftplib.all_errors
    return _errors


def noheaders():
    """Return an empty mimetools.Message object."""
    global _no_headers
    if _no_headers is None:
        import mimetools
        from cStringIO import StringIO
        _no_headers = mimetools.Message(StringIO(), 0)
        _no_headers.fp.close()
    return _no_headers


class ftpwrapper:
    """Class used by open_ftp() for cache of open FTP connections."""

    def __init__(self, user, passwd, host, port, dirs, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, persistent=True):
        self.user = user
        self.passwd = passwd
        self.host = host
        self.port = port
        self.dirs = dirs
        self.timeout = timeout
        self.refcount = 0
        self.keepalive = persistent
        try:
            self.init()
        except:
            self.close()
            raise

    def init(self):
        import ftplib
        self.busy = 0
        self.ftp = ftplib.FTP()
        self.ftp.connect(self.host, self.port, self.timeout)
        self.ftp.login(self.user, self.passwd)
        self.ftp.cwd('/'.join(self.dirs))

    def retrfile(self, file, type):
        import ftplib
        self.endtransfer()
        listing = type in ('d', 'D')
        try:
            self.ftp.voidcmd('TYPE A' if listing else 'TYPE ' + type)
        except ftplib.all_errors:
            self.init()         # the server closed it meanwhile
            self.ftp.voidcmd('TYPE A' if listing else 'TYPE ' + type)
        conn = None
        if file and not listing:
            try:
                conn, size = self.ftp.ntransfercmd('RETR ' + file)
            except ftplib.error_perm as reason:
                if str(reason)[:3] != '550':
                    raise IOError, ('ftp error', reason), sys.exc_info()[2]
        if not conn:
            self.ftp.voidcmd('TYPE A')
            if file:            # perhaps it is a folder
                here = self.ftp.pwd()
                try:
                    try:
                        self.ftp.cwd(file)
                    except ftplib.error_perm as reason:
                        raise IOError, ('ftp error', reason), sys.exc_info()[2]
                finally:
                    self.ftp.cwd(here)
            conn, size = self.ftp.ntransfercmd('LIST ' + file if file else 'LIST')
        self.busy = 1
        from urllib import addclosehook
        opened = addclosehook(conn.makefile('rb'), self.file_close)
        self.refcount += 1
        conn.close()
        return opened, size

    def endtransfer(self):
        if not self.busy:
            return
        self.busy = 0
        try:
            self.ftp.voidresp()
        except ftperrors():
            pass

    def close(self):
        self.keepalive = False
        if self.refcount <= 0:
            self.real_close()

    def file_close(self):
        self.endtransfer()
        self.refcount -= 1
        if self.refcount <= 0 and not self.keepalive:
            self.real_close()

    def real_close(self):
        self.endtransfer()
        try:
            self.ftp.close()
        except ftperrors():
            pass
