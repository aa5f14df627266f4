# RUN: %run2
# Python 2's platform: what uname and the version tell.
import os
import platform

print platform.uname() == os.uname() + ('',), platform.system(), platform.node() == os.uname()[1], platform.release() == os.uname()[2]
print platform.version() == os.uname()[3], platform.machine() == os.uname()[4], repr(platform.processor())
print platform.python_version(), platform.python_version_tuple(), platform.python_implementation()
print repr(platform.python_branch()), repr(platform.python_revision()), platform.python_build()[0], platform.python_compiler()[:3]
print platform.architecture(), platform.libc_ver()[0], platform.win32_ver(), platform.mac_ver(), platform.java_ver()
print platform.system_alias('SunOS', '5.1', 'x'), platform.system_alias('SunOS', '4.1', 'x'), platform.system_alias('Linux', 'a', 'b')
print platform.system_alias('IRIX64', '6', '1'), platform.system_alias('Rhapsody', '5', 'v'), platform.system_alias('win32', 'a', 'b')
print platform.platform().startswith('Linux-' + os.uname()[2]), platform.platform(terse=1).startswith('Linux-')
#: True Linux True True
#: True True ''
#: 2.7.18 ('2', '7', '18') CPython
#: '' '' default GCC
#: ('64bit', 'ELF') glibc ('', '', '', '') ('', ('', '', ''), '') ('', '', ('', '', ''), ('', '', ''))
#: ('Solaris', '2.1', 'x') ('SunOS', '4.1', 'x') ('Linux', 'a', 'b')
#: ('IRIX', '6', '1 (64bit)') ('MacOS X Server', 'Rhapsody5', 'v') ('Windows', 'a', 'b')
#: True True
