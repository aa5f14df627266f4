# RUN: %run3
# REQUIRES: python3-stdlib
# The reference library's sched, fnmatch, glob and tty over what module os has.
import fnmatch
import glob
import os
import sched
import termios
import tty

now = [0]
events = []


def sleep(seconds):
    now[0] += seconds


s = sched.scheduler(lambda: now[0], sleep)
s.enter(2, 1, events.append, ('second',))
s.enter(1, 1, events.append, argument=('first',))
s.run()
print(events, now, s.empty())
os.makedirs('d/e')
for name in ('a.txt', 'b.py', '.hidden', 'd/x', 'd/e/y'):
    open(name, 'w').close()
print(sorted(glob.glob('*')), sorted(glob.glob('**', recursive=True)), sorted(glob.glob('*', root_dir='d')), sorted(glob.glob('*/')))
print(fnmatch.filter(['a.py', 'b', '[c'], '*.py'), fnmatch.translate('[!a]?*'))
master, slave = os.openpty()
tty.setraw(slave)
modes = termios.tcgetattr(slave)
print(modes[3] & termios.ECHO, modes[6][termios.VMIN], modes[1] & termios.OPOST)
termios.tcsetwinsize(slave, (30, 90))
print(termios.tcgetwinsize(slave), os.get_terminal_size(slave))
#: ['first', 'second'] [2] True
#: ['a.txt', 'b.py', 'd'] ['a.txt', 'b.py', 'd', 'd/e', 'd/e/y', 'd/x'] ['e', 'x'] ['d/']
#: ['a.py'] (?s:[^a]..*)\Z
#: 0 1 0
#: (30, 90) os.terminal_size(columns=90, lines=30)
