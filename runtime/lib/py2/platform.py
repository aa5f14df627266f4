"""This module tries to retrieve as much platform-identifying data as
possible. It makes this information available via function APIs.

If called from the command line, it prints the platform
information concatenated as single string to stdout. The output
format is useable as part of a filename."""

import os
import re
import string
import sys

DEV_NULL = '/dev/null'
_supported_dists = ('SuSE', 'debian', 'fedora', 'redhat', 'centos', 'mandrake', 'mandriva', 'rocks', 'slackware',
                    'yellowdog', 'gentoo', 'UnitedLinux', 'turbolinux')
_uname = None


def libc_ver(executable=None, lib='', version='', chunksize=2048):
    """Tries to determine the libc version that the file executable (which defaults to the running program) is linked
    against: a tuple of strings (lib, version)."""
    if executable is None:
        executable = sys.executable
    if not os.path.exists(executable):
        return lib, version
    search = re.compile(r'(__libc_init)|(GLIBC_([0-9.]+))|(libc(_\w+)?\.so(?:\.(\d[0-9.]*))?)').search
    with open(executable, 'rb') as f:
        binary = f.read(chunksize)
        at = 0
        while True:
            found = search(binary, at)
            if not found or found.end() == len(binary):
                # A name may go on in the next chunk.
                chunk = f.read(chunksize)
                if chunk:
                    binary = binary[max(at, len(binary) - 1000):] + chunk
                    at = 0
                    continue
                if not found:
                    break
            init, glibc, glibc_version, so, threads, so_version = found.groups()
            if init and not lib:
                lib = 'libc'
            elif glibc:
                if lib != 'glibc':
                    lib, version = 'glibc', glibc_version
                elif glibc_version > version:
                    version = glibc_version
            elif so and lib != 'glibc':
                lib = 'libc'
                if so_version and so_version > version:
                    version = so_version
                if threads and version[-len(threads):] != threads:
                    version += threads
            at = found.end()
    return lib, version


def linux_distribution(distname='', version='', id='', supported_dists=_supported_dists, full_distribution_name=1):
    """Tries to determine the name of the Linux OS distribution name: a tuple (distname, version, id), which default to the
    arguments given."""
    try:
        names = os.listdir('/etc')
    except os.error:
        return distname, version, id
    names.sort()
    for name in names:
        found = re.match(r'(\w+)[-_](release|version)', name)
        if found is None or found.group(1) not in supported_dists:
            continue
        with open(os.path.join('/etc', name)) as f:
            line = f.readline()
        full, read_version, read_id = _release_line(line)
        distname = full if full and full_distribution_name else found.group(1)
        return distname, read_version or version, read_id or id
    return distname, version, id


def _release_line(line):
    """Name, version and id of a file such as /etc/debian_version."""
    found = re.match(r'(.+) release ([\d.]+)[^(]*(?:\((.+)\))?', line)
    if found is None:
        found = re.match(r'([^0-9]+)(?: release )?([\d.]+)[^(]*(?:\((.+)\))?', line)
    if found is not None:
        return tuple(found.groups())
    words = string.split(string.strip(line))
    if not words:
        return '', '', ''
    return '', words[0], words[1] if len(words) > 1 else ''


def dist(distname='', version='', id='', supported_dists=_supported_dists):
    """Tries to determine the name of the Linux OS distribution name: a tuple (distname, version, id) with a short name."""
    return linux_distribution(distname, version, id, supported_dists, 0)


def win32_ver(release='', version='', csd='', ptype=''):
    """Version information of Windows; elsewhere the arguments."""
    return release, version, csd, ptype


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    """Version information of MacOS; elsewhere the arguments."""
    return release, versioninfo, machine


def java_ver(release='', vendor='', vminfo=('', '', ''), osinfo=('', '', '')):
    """Version information of Jython; elsewhere the arguments."""
    return release, vendor, vminfo, osinfo


def system_alias(system, release, version):
    """Returns (system, release, version) aliased to common marketing names used for some systems."""
    if system == 'Rhapsody':
        return 'MacOS X Server', system + release, version
    if system == 'SunOS':
        if release < '5':
            return system, release, version
        parts = string.split(release, '.')
        try:
            major = int(parts[0])
        except ValueError:
            pass
        else:
            parts[0] = str(major - 3)
            release = string.join(parts, '.')
        return 'Solaris', release, version
    if system == 'IRIX64':
        return 'IRIX', release, version + ' (64bit)' if version else '64bit'
    if system in ('win32', 'win16'):
        return 'Windows', release, version
    return system, release, version


def architecture(executable=None, bits='', linkage=''):
    """Queries the given executable (defaults to the running program) for various architecture information: a tuple
    (bits, linkage)."""
    if not bits:
        bits = '64bit' if sys.maxint > 2147483647 else '32bit'
    try:
        with open(sys.executable if executable is None else executable, 'rb') as f:
            head = f.read(5)
    except IOError:
        return bits, linkage
    if head[:4] == '\x7fELF':
        return {'\x01': '32bit', '\x02': '64bit'}.get(head[4:5], bits), 'ELF'
    return bits, linkage


def uname():
    """Fairly portable uname interface: a tuple of strings (system, node, release, version, machine, processor)."""
    global _uname
    if _uname is None:
        _uname = os.uname() + ('',)
    return _uname


def system():
    """Returns the system/OS name, e.g. 'Linux', 'Windows' or 'Java'."""
    return uname()[0]


def node():
    """Returns the computer's network name (which may not be fully qualified)."""
    return uname()[1]


def release():
    """Returns the system's release, e.g. '2.2.0' or 'NT'."""
    return uname()[2]


def version():
    """Returns the system's release version, e.g. '#3 on degas'."""
    return uname()[3]


def machine():
    """Returns the machine type, e.g. 'i386'."""
    return uname()[4]


def processor():
    """Returns the (true) processor name, e.g. 'amdk6'; an empty string if it cannot be determined."""
    return uname()[5]


def _sys_version(sys_version=None):
    found = re.match(r'([\w.+]+)\s*\(#?([^,]*)(?:,\s*([\w ]*)(?:,\s*([\w :]*))?)?\)\s*\[([^\]]+)\]?', sys_version or sys.version)
    if found is None:
        raise ValueError('failed to parse CPython sys.version: %s' % repr(sys_version))
    number, build, date, clock, compiler = found.groups()
    parts = string.split(number, '.')
    if len(parts) == 2:
        number = string.join(parts + ['0'], '.')
    if clock:
        date = date + ' ' + clock
    return ('CPython', number) + tuple(sys.subversion[1:]) + (build, date, compiler)


def python_implementation():
    """Returns a string identifying the Python implementation."""
    return _sys_version()[0]


def python_version():
    """Returns the Python version as string 'major.minor.patchlevel'."""
    return _sys_version()[1]


def python_version_tuple():
    """Returns the Python version as tuple (major, minor, patchlevel) of strings."""
    return tuple(string.split(_sys_version()[1], '.'))


def python_branch():
    """Returns a string identifying the Python implementation branch."""
    return _sys_version()[2]


def python_revision():
    """Returns a string identifying the Python implementation revision."""
    return _sys_version()[3]


def python_build():
    """Returns a tuple (buildno, builddate) stating the Python build number and date as strings."""
    return _sys_version()[4:6]


def python_compiler():
    """Returns a string identifying the compiler used for compiling Python."""
    return _sys_version()[6]


def _joined(*args):
    """The parts as one word that suits file names."""
    text = '-'.join([part for part in map(string.strip, args) if part])
    for old, new in ((' ', '_'), ('/', '-'), ('\\', '-'), (':', '-'), (';', '-'), ('"', '-'), ('(', '-'), (')', '-')):
        text = text.replace(old, new)
    text = text.replace('unknown', '')
    while '--' in text:
        text = text.replace('--', '-')
    return text.rstrip('-')


def platform(aliased=0, terse=0):
    """Returns a single string identifying the underlying platform with as much useful information as possible (but no
    more :)."""
    system, node, release, version, machine, processor = uname()
    if machine == processor:
        processor = ''
    if aliased:
        system, release, version = system_alias(system, release, version)
    if system == 'Linux':
        name, number, id = dist('')
        if name and not terse:
            return _joined(system, release, machine, processor, 'with', name, number, id)
        libc, libc_version = libc_ver(sys.executable)
        return _joined(system, release, machine, processor, 'with', libc + libc_version)
    if terse:
        return _joined(system, release)
    return _joined(system, release, machine, processor, *architecture(sys.executable))


if __name__ == '__main__':
    print platform('aliased' in sys.argv or '--aliased' in sys.argv, 'terse' in sys.argv or '--terse' in sys.argv)
    sys.exit(0)
