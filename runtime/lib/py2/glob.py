"""Filename globbing utility."""

import fnmatch
import os
import re
import sys

__all__ = ["glob", "iglob"]

magic_check = re.compile('[*?[]')


def glob(pathname):
    """Return a list of paths matching a pathname pattern.

    The pattern may contain simple shell-style wildcards a la
    fnmatch. However, unlike fnmatch, filenames starting with a
    dot are special cases that are not matched by '*' and '?'
    patterns.

    """
    return list(iglob(pathname))


def iglob(pathname):
    """Return an iterator which yields the paths matching a pathname pattern.

    The pattern may contain simple shell-style wildcards a la
    fnmatch. However, unlike fnmatch, filenames starting with a
    dot are special cases that are not matched by '*' and '?'
    patterns.

    """
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        if basename:
            if os.path.lexists(pathname):
                yield pathname
        elif os.path.isdir(dirname):    # a final slash asks for a directory
            yield pathname
        return
    if not dirname:
        for name in glob1(os.curdir, basename):
            yield name
        return
    # "//" and the like split into themselves.
    dirs = iglob(dirname) if dirname != pathname and has_magic(dirname) else [dirname]
    in_one = glob1 if has_magic(basename) else glob0
    for dirname in dirs:
        for name in in_one(dirname, basename):
            yield os.path.join(dirname, name)


def glob1(dirname, pattern):
    if not dirname:
        dirname = os.curdir
    if isinstance(pattern, unicode) and not isinstance(dirname, unicode):
        dirname = unicode(dirname, sys.getfilesystemencoding() or sys.getdefaultencoding())
    try:
        names = os.listdir(dirname)
    except os.error:
        return []
    if pattern[0] != '.':
        names = [name for name in names if name[0] != '.']
    return fnmatch.filter(names, pattern)


def glob0(dirname, basename):
    if basename == '':
        # "dir*/": only directories have an entry with no name.
        return [basename] if os.path.isdir(dirname) else []
    return [basename] if os.path.lexists(os.path.join(dirname, basename)) else []


def has_magic(s):
    return magic_check.search(s) is not None
