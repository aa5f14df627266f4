# RUN: %run2
# telnetlib: the ways to read, commands of the protocol refused or given to a callback, the end of the connection.
import socket
import telnetlib
import threading
from telnetlib import DO, DONT, IAC, SB, SE, TTYPE, WILL, WONT, ECHO

listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen(1)
port = listener.getsockname()[1]


def serve():
    c, _ = listener.accept()
    c.sendall(IAC + DO + ECHO + IAC + WILL + TTYPE + "login: ")
    f = c.makefile("r", 0)
    received.append(f.read(6))
    name = f.readline()
    c.sendall("hello " + name.strip() + IAC + IAC + "\0.\n$ ")
    received.append(c.recv(100))
    c.sendall("number 42 and more")
    received.append(c.recv(100))
    c.sendall(IAC + SB + TTYPE + "sub" + IAC + SE + "last words")
    f.close()
    c.close()


received = []
t = threading.Thread(target=serve)
t.start()
tn = telnetlib.Telnet("127.0.0.1", port, 5)
print tn.read_until("login: ")
tn.write("bob\n")
print repr(tn.read_until("$ "))
tn.write("data \xff")
index, match, text = tn.expect(["letters", r"(\d+) ", "and"], 5)
print index, match.group(1), repr(text)
print repr(tn.read_until("nothing like this", 0.05)), repr(tn.read_very_lazy()), tn.expect(["zz"], 0.05)
tn.set_option_negotiation_callback(lambda sock, command, option: seen.append((ord(command), ord(option))))
seen = []
tn.write("end")
print repr(tn.read_all()), seen, repr(tn.read_sb_data()), repr(tn.read_some())
for method in tn.read_very_eager, tn.read_eager, tn.read_lazy, tn.read_very_lazy:
    try:
        print repr(method())
    except EOFError, e:
        print "EOFError:", e
t.join()
print received
print tn.get_socket() is tn.sock, tn.fileno() > 2
tn.close()
print tn.sock, tn.eof
listener.close()
#: login: 
#: 'hello bob\xff.\n$ '
#: 1 42 'number 42 '
#: 'and more' '' (-1, None, '')
#: 'last words' [(250, 0), (240, 0)] '\x18sub' ''
#: EOFError: telnet connection closed
#: EOFError: telnet connection closed
#: EOFError: telnet connection closed
#: EOFError: telnet connection closed
#: ['\xff\xfc\x01\xff\xfe\x18', 'data \xff\xff', 'end']
#: True True
#: 0 1
