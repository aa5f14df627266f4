# RUN: %run2
# RUN: %run3
# module termios on a pseudo-terminal, and on what is no terminal.
import os
import termios


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


r, w = os.pipe()
master, slave = os.openpty()
modes = termios.tcgetattr(slave)
print(len(modes), modes[3] & termios.ECHO != 0, modes[4] == termios.B38400, modes[6][termios.VINTR], len(modes[6]))
modes[3] &= ~(termios.ECHO | termios.ICANON)
print(termios.tcsetattr(slave, termios.TCSANOW, modes), termios.tcgetattr(slave)[6][termios.VMIN])
show(lambda: termios.tcgetattr(r), lambda: termios.tcsetattr(slave, 0, []), lambda: termios.tcsetattr(slave, 0, [1] * 6 + [[]]),
     lambda: termios.tcflush(slave, termios.TCIFLUSH), lambda: termios.tcflush(slave, 99), lambda: termios.tcdrain(r), lambda: termios.tcsendbreak(slave, 0))
#2: (7, True, True, '\x03', 32)
#2: (None, 1)
#3: 7 True True b'\x03' 32
#3: None 1
#: error: (25, 'Inappropriate ioctl for device')
#: TypeError: tcsetattr, arg 3: must be 7 element list
#: TypeError: tcsetattr: attributes[6] must be 32 element list
#: None
#: error: (22, 'Invalid argument')
#: error: (25, 'Inappropriate ioctl for device')
#: None
