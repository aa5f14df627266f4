# RUN: %run2
# RUN: %run3
# Connections of module socket: addresses, partial reads, files, timeouts, errors and their classes.
import errno
import socket
import threading

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
print(server.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
server.bind(("127.0.0.1", 0))
server.listen(5)
address = server.getsockname()
print(address[0], 0 < address[1] < 65536)


def serve():
    for i in range(2):
        connection, peer = server.accept()
        with_file = connection.makefile("rb")
        for line in with_file:
            connection.sendall(line.upper())
        with_file.close()
        connection.close()


thread = threading.Thread(target=serve)
thread.start()
for i in range(2):
    client = socket.create_connection(address, timeout=20)
    client.sendall(b"one\ntwo\n")
    client.shutdown(socket.SHUT_WR)
    data = b""
    while True:
        part = client.recv(3)
        if not part:
            break
        data += part
    print(data == b"ONE\nTWO\n", client.gettimeout())
    client.close()
thread.join()
server.close()

a, b = socket.socketpair()
print(a.send(b"hello"), b.recv(2) == b"he", b.recv(10) == b"llo")
buffer = bytearray(4)
a.sendall(b"abcdef")
print(b.recv_into(buffer), buffer == b"abcd", b.recv(4) == b"ef")
a.settimeout(0.02)
try:
    a.recv(1)
except socket.timeout as e:
    print(isinstance(e, socket.error), str(e))
a.setblocking(False)
try:
    a.recv(1)
except socket.error as e:
    print(e.errno == errno.EAGAIN, e)
a.close()
print(b.recv(1) == b"")
b.close()
fresh = socket.socket()
for call in (lambda: fresh.recv(1), lambda: fresh.connect(5), lambda: fresh.bind(("127.0.0.1", 70000)), lambda: fresh.recv(-1),
             lambda: fresh.settimeout(-1), lambda: fresh.getpeername(), lambda: fresh.connect(("127.0.0.1", 1, 2)),
             lambda: socket.socket(socket.AF_UNIX).bind("x" * 200), lambda: socket.inet_aton("nothing"),
             lambda: socket.getaddrinfo("not a number", 80, 0, 0, 0, socket.AI_NUMERICHOST)):
    try:
        print(call())
    except Exception as e:
        print("%s: %s" % (type(e).__name__, e))
fresh.close()
#: 1
#2: ('127.0.0.1', True)
#2: (True, 20.0)
#2: (True, 20.0)
#2: (5, True, True)
#2: (4, True, True)
#2: (True, 'timed out')
#2: (True, error(11, 'Resource temporarily unavailable'))
#3: 127.0.0.1 True
#3: True 20.0
#3: True 20.0
#3: 5 True True
#3: 4 True True
#3: True timed out
#3: True [Errno 11] Resource temporarily unavailable
#: True
#2: error: [Errno 107] Transport endpoint is not connected
#2: TypeError: getsockaddrarg: AF_INET address must be tuple, not int
#2: OverflowError: getsockaddrarg: port must be 0-65535.
#3: OSError: [Errno 107] Transport endpoint is not connected
#3: TypeError: connect(): AF_INET address must be tuple, not int
#3: OverflowError: bind(): port must be 0-65535.
#: ValueError: negative buffersize in recv
#: ValueError: Timeout value out of range
#2: error: [Errno 107] Transport endpoint is not connected
#2: TypeError: getsockaddrarg() takes exactly 2 arguments (3 given)
#2: error: AF_UNIX path too long
#2: error: illegal IP address string passed to inet_aton
#3: OSError: [Errno 107] Transport endpoint is not connected
#3: TypeError: AF_INET address must be a pair (host, port)
#3: OSError: AF_UNIX path too long
#3: OSError: illegal IP address string passed to inet_aton
#: gaierror: [Errno -2] Name or service not known
