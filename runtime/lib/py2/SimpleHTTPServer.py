"""A server of the files in a folder: Library Reference, SimpleHTTPServer."""

import BaseHTTPServer
import cgi
import mimetypes
import os
import posixpath
import shutil
import sys
import urllib
import urlparse
from cStringIO import StringIO

__version__ = "0.6"

__all__ = ["SimpleHTTPRequestHandler"]


class SimpleHTTPRequestHandler(BaseHTTPServer.BaseHTTPRequestHandler):
    """Simple HTTP request handler with GET and HEAD commands.

    This serves files from the current directory and any of its
    subdirectories.  The MIME type for files is determined by
    calling the .guess_type() method.

    The GET and HEAD requests are identical except that the HEAD
    request omits the actual contents of the file.
    """

    server_version = "SimpleHTTP/" + __version__

    def do_GET(self):
        """Serve a GET request."""
        f = self.send_head()
        if f:
            try:
                self.copyfile(f, self.wfile)
            finally:
                f.close()

    def do_HEAD(self):
        """Serve a HEAD request."""
        f = self.send_head()
        if f:
            f.close()

    def send_head(self):
        """Common code for GET and HEAD commands.

        This sends the response code and MIME headers.

        Return value is either a file object (which has to be copied
        to the outputfile by the caller unless the command was HEAD,
        and must be closed by the caller under all circumstances), or
        None, in which case the caller has nothing further to do.
        """
        path = self.translate_path(self.path)
        if os.path.isdir(path):
            parts = urlparse.urlsplit(self.path)
            if not parts.path.endswith('/'):
                # The browser shall see relative addresses as we do.
                self.send_response(301)
                self.send_header("Location", urlparse.urlunsplit((parts[0], parts[1], parts[2] + '/', parts[3], parts[4])))
                self.end_headers()
                return None
            for index in "index.html", "index.htm":
                if os.path.exists(os.path.join(path, index)):
                    path = os.path.join(path, index)
                    break
            else:
                return self.list_directory(path)
        kind = self.guess_type(path)
        try:
            f = open(path, 'rb')
        except IOError:
            self.send_error(404, "File not found")
            return None
        try:
            self.send_response(200)
            self.send_header("Content-type", kind)
            status = os.fstat(f.fileno())
            self.send_header("Content-Length", str(status[6]))
            self.send_header("Last-Modified", self.date_time_string(status.st_mtime))
            self.end_headers()
            return f
        except:
            f.close()
            raise

    def list_directory(self, path):
        """Helper to produce a directory listing (absent index.html).

        Return value is either a file object, or None (indicating an
        error).  In either case, the headers are sent, making the
        interface the same as for send_head().
        """
        try:
            names = os.listdir(path)
        except os.error:
            self.send_error(404, "No permission to list directory")
            return None
        names.sort(key=lambda name: name.lower())
        title = cgi.escape(urllib.unquote(self.path))
        f = StringIO()
        f.write('<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">')
        f.write("<html>\n<title>Directory listing for %s</title>\n" % title)
        f.write("<body>\n<h2>Directory listing for %s</h2>\n" % title)
        f.write("<hr>\n<ul>\n")
        for name in names:
            full = os.path.join(path, name)
            shown = link = name
            if os.path.isdir(full):
                shown = link = name + "/"
            if os.path.islink(full):
                shown = name + "@"
            f.write('<li><a href="%s">%s</a>\n' % (urllib.quote(link), cgi.escape(shown)))
        f.write("</ul>\n<hr>\n</body>\n</html>\n")
        length = f.tell()
        f.seek(0)
        self.send_response(200)
        self.send_header("Content-type", "text/html; charset=%s" % sys.getfilesystemencoding())
        self.send_header("Content-Length", str(length))
        self.end_headers()
        return f

    def translate_path(self, path):
        """Translate a /-separated PATH to the local filename syntax.

        Components that mean special things to the local file system
        (e.g. drive or directory names) are ignored.
        """
        path = path.split('?', 1)[0].split('#', 1)[0]
        slash = '/' if path.rstrip().endswith('/') else ''
        result = os.getcwd()
        for word in posixpath.normpath(urllib.unquote(path)).split('/'):
            if word and not os.path.dirname(word) and word not in (os.curdir, os.pardir):
                result = os.path.join(result, word)
        # A file's name cannot end so: what looks like a folder is not found as a file.
        return result + slash

    def copyfile(self, source, outputfile):
        """Copy all data between two file objects.

        The SOURCE argument is a file object open for reading
        (or anything with a read() method) and the DESTINATION
        argument is a file object open for writing (or
        anything with a write() method).

        The only reason for overriding this would be to change
        the block size or perhaps to replace newlines by CRLF
        -- note however that this the default server uses this
        to copy binary data as well.
        """
        shutil.copyfileobj(source, outputfile)

    def guess_type(self, path):
        """Guess the type of a file.

        Argument is a PATH (a filename).

        Return value is a string of the form type/subtype,
        usable for a MIME Content-type header.

        The default implementation looks the file's extension
        up in the table self.extensions_map, using application/octet-stream
        as a default; however it would be permissible (if
        slow) to look inside the data to make a better guess.
        """
        ending = posixpath.splitext(path)[1]
        for key in ending, ending.lower(), '':
            if key in self.extensions_map:
                return self.extensions_map[key]

    if not mimetypes.inited:
        mimetypes.init()        # reads the system's lists
    extensions_map = mimetypes.types_map.copy()
    extensions_map.update({'': 'application/octet-stream', '.py': 'text/plain', '.c': 'text/plain', '.h': 'text/plain'})


def test(HandlerClass=SimpleHTTPRequestHandler, ServerClass=BaseHTTPServer.HTTPServer):
    BaseHTTPServer.test(HandlerClass, ServerClass)


if __name__ == '__main__':
    test()
