"""A dumb and slow but simple dbm clone.

For database spam, spam.dir contains the index (a text file),
spam.bak *may* contain a backup of the index (also a text file),
while spam.dat contains the data (a binary file)."""

import UserDict
import os as _os

import __builtin__

_open = __builtin__.open
_BLOCKSIZE = 512

error = IOError


class _Database(UserDict.DictMixin):
    """Keys and places of values are in memory; values in blocks of the data file, which are never given back."""

    _os = _os       # for __del__ at the end of a program
    _open = _open
    _index = None

    def __init__(self, filebasename, mode, flag='c'):
        self._mode = mode
        self._readonly = flag == 'r'
        self._dirfile = filebasename + _os.extsep + 'dir'
        self._datfile = filebasename + _os.extsep + 'dat'
        self._bakfile = filebasename + _os.extsep + 'bak'
        try:
            f = _open(self._datfile, 'r')
        except IOError:
            with _open(self._datfile, 'w') as f:
                self._chmod(self._datfile)
        else:
            f.close()
        self._update()

    def _update(self):
        """Reads the index."""
        self._index = {}
        self._modified = False
        try:
            f = _open(self._dirfile)
        except IOError:
            self._modified = not self._readonly
            return
        with f:
            for line in f:
                # 'key', (place, size)
                key, _, place = line.rstrip().rpartition(', (')
                at, size = place.rstrip(')').split(',')
                self._index[key[1:-1].decode('string-escape')] = int(at), int(size)

    def _commit(self):
        """Writes the index; the old one stays as a backup."""
        if self._index is None or not self._modified:
            return
        try:
            self._os.unlink(self._bakfile)
        except self._os.error:
            pass
        try:
            self._os.rename(self._dirfile, self._bakfile)
        except self._os.error:
            pass
        with self._open(self._dirfile, 'w') as f:
            self._chmod(self._dirfile)
            for key, place in self._index.iteritems():
                f.write("%r, %r\n" % (key, place))

    sync = _commit

    def __getitem__(self, key):
        at, size = self._index[key]
        with _open(self._datfile, 'rb') as f:
            f.seek(at)
            return f.read(size)

    def _added(self, value):
        """At the end, from a block's beginning."""
        with _open(self._datfile, 'rb+') as f:
            f.seek(0, 2)
            at = f.tell()
            start = (at + _BLOCKSIZE - 1) // _BLOCKSIZE * _BLOCKSIZE
            f.write('\0' * (start - at))
            f.write(value)
        return start, len(value)

    def __setitem__(self, key, value):
        if not type(key) == type('') == type(value):
            raise TypeError("keys and values must be strings")
        self._modified = True
        if key not in self._index:
            self._index[key] = self._added(value)
            with _open(self._dirfile, 'a') as f:
                self._chmod(self._dirfile)
                f.write("%r, %r\n" % (key, self._index[key]))
            return
        at, size = self._index[key]
        blocks = (size + _BLOCKSIZE - 1) // _BLOCKSIZE
        if (len(value) + _BLOCKSIZE - 1) // _BLOCKSIZE <= blocks:
            with _open(self._datfile, 'rb+') as f:
                f.seek(at)
                f.write(value)
            self._index[key] = at, len(value)
        else:
            self._index[key] = self._added(value)

    def __delitem__(self, key):
        self._modified = True
        del self._index[key]
        self._commit()

    def keys(self):
        return self._index.keys()

    def has_key(self, key):
        return key in self._index

    def __contains__(self, key):
        return key in self._index

    def iterkeys(self):
        return self._index.iterkeys()

    __iter__ = iterkeys

    def __len__(self):
        return len(self._index)

    def close(self):
        try:
            self._commit()
        finally:
            self._index = self._datfile = self._dirfile = self._bakfile = None

    __del__ = close

    def _chmod(self, file):
        if hasattr(self._os, 'chmod'):
            self._os.chmod(file, self._mode)


def open(file, flag=None, mode=0o666):
    """Open the database file, filename, and return corresponding object.

    The flag argument of other DBM implementations is taken for 'c' here: the
    database is always opened for update, and created if it does not exist."""
    um = _os.umask(0)  # there is no way to ask for it without
    _os.umask(um)
    return _Database(file, mode & ~um, flag)
