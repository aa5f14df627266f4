"""What module sysconfig is told of the build: programs are linked to no interpreter, so it is the little that they may ask for."""

import os

_machine = os.uname().machine + '-linux-gnu'

build_time_vars = {
    'EXT_SUFFIX': '.cpython-311-%s.so' % _machine,
    'LIBDIR': '/usr/lib',
    'MULTIARCH': _machine,
    'Py_DEBUG': 0,
    'Py_ENABLE_SHARED': 0,
    'SOABI': 'cpython-311-' + _machine,
    'VERSION': '3.11',
    'WITH_PYMALLOC': 1,
    'exec_prefix': '/usr',
    'prefix': '/usr',
    'srcdir': '.',
}
