# RUN: %run2
# RUN: %run3
# pwd, grp, spwd: entries by name and number, and what is not there.
import grp
import pwd


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


root = pwd.getpwnam('root')
print(root[:4], root.pw_name, root.pw_dir == root[5], type(root).__name__, root == pwd.getpwuid(0), 'root' in [p.pw_name for p in pwd.getpwall()])
show(lambda: pwd.getpwnam('nope_x'), lambda: pwd.getpwnam(5), lambda: pwd.getpwuid(3999999), lambda: pwd.getpwuid('a'), lambda: pwd.getpwuid(-5),
     lambda: pwd.getpwuid(-1), lambda: pwd.getpwuid(2 ** 70), lambda: pwd.struct_passwd((1, 2)), lambda: setattr(root, 'pw_uid', 5))
print(grp.getgrgid(0)[:3], type(grp.getgrnam('root').gr_mem).__name__, 'root' in [g.gr_name for g in grp.getgrall()])
show(lambda: grp.getgrnam('nope_x'), lambda: grp.getgrgid(3999999), lambda: grp.getgrgid('a'), lambda: grp.getgrgid(-5), lambda: grp.getgrnam(None))
#2: (('root', 'x', 0, 0), 'root', True, 'struct_passwd', True, True)
#2: KeyError: 'getpwnam(): name not found: nope_x'
#2: TypeError: getpwnam() argument 1 must be string, not int
#3: ('root', 'x', 0, 0) root True struct_passwd True True
#3: KeyError: "getpwnam(): name not found: 'nope_x'"
#3: TypeError: getpwnam() argument must be str, not int
#: KeyError: 'getpwuid(): uid not found: 3999999'
#2: TypeError: an integer is required
#3: TypeError: uid should be integer, not str
#: KeyError: 'getpwuid(): uid not found'
#2: KeyError: 'getpwuid(): uid not found: 4294967295'
#3: KeyError: 'getpwuid(): uid not found: -1'
#: KeyError: 'getpwuid(): uid not found'
#: TypeError: pwd.struct_passwd() takes a 7-sequence (2-sequence given)
#2: TypeError: readonly attribute
#2: (('root', 'x', 0), 'list', True)
#2: KeyError: 'getgrnam(): name not found: nope_x'
#3: AttributeError: readonly attribute
#3: ('root', 'x', 0) list True
#3: KeyError: "getgrnam(): name not found: 'nope_x'"
#: KeyError: 'getgrgid(): gid not found: 3999999'
#2: ValueError: invalid literal for int() with base 10: 'a'
#2: OverflowError: group id is less than minimum
#2: KeyError: 'getgrnam(): name not found: None'
#3: TypeError: gid should be integer, not str
#3: OverflowError: gid is less than minimum
#3: TypeError: getgrnam() argument 'name' must be str, not None
