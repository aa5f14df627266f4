# RUN: %run2
# RUN: %run3
# UNSUPPORTED: mode-aarch64
# (crypt loads the C library's libcrypt, which the cross packages lack.)
# crypt and getpass.
import os
import warnings

warnings.simplefilter('ignore')
import crypt
import getpass

stored = crypt.crypt('secret', 'ab')
print(stored, crypt.crypt('secret', stored) == stored, crypt.crypt('wrong', stored) == stored, crypt.crypt('secret', '$6$salt')[:20])
os.environ['LOGNAME'] = 'somebody'
print(getpass.getuser(), issubclass(getpass.GetPassWarning, UserWarning))
del os.environ['LOGNAME']
for name in ('USER', 'LNAME', 'USERNAME'):
    os.environ.pop(name, None)
print(getpass.getuser() == __import__('pwd').getpwuid(os.getuid()).pw_name)
#2: ('abNANd1rDfiNc', True, False, '$6$salt$egUxKNxDs8kP')
#2: ('somebody', True)
#3: abNANd1rDfiNc True False $6$salt$egUxKNxDs8kP
#3: somebody True
#: True
