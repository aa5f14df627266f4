# RUN: %run2
# SocketServer: one request after the other, in threads, in processes; timeouts, errors, datagrams, local sockets.
import os
import socket
import SocketServer
import sys
import threading


class Upper(SocketServer.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            word = line.strip()
            if word == "who":
                self.wfile.write("%s %s\n" % (os.getpid() == main, threading.currentThread().getName() == "server"))
            elif word == "fail":
                raise ValueError("in the handler")
            else:
                self.wfile.write(line.upper())
            if word == "bye":
                break


main = os.getpid()


def talk(address, *lines):
    s = socket.create_connection(address)
    f = s.makefile()
    replies = []
    for line in lines:
        s.sendall(line + "\n")
        replies.append(f.readline().strip())
    f.close()
    s.close()
    return replies


class Quiet:
    allow_reuse_address = True

    def handle_error(self, request, address):
        print "error:", sys.exc_info()[1]


class Plain(Quiet, SocketServer.TCPServer):
    pass


class Threading(Quiet, SocketServer.ThreadingMixIn, SocketServer.TCPServer):
    daemon_threads = True


class Forking(Quiet, SocketServer.ForkingMixIn, SocketServer.TCPServer):
    pass


for cls in Plain, Threading, Forking:
    server = cls(("127.0.0.1", 0), Upper)
    t = threading.Thread(target=server.serve_forever, args=(0.01,), name="server")
    t.start()
    print cls.__name__, talk(server.server_address, "hello", "who", "bye"), talk(server.server_address, "bye")
    if cls is Plain:
        print talk(server.server_address, "fail")
    server.shutdown()
    t.join()
    if cls is Forking:
        while server.active_children:
            server.collect_children()
        print server.active_children
    server.server_close()


class Picky(SocketServer.UDPServer):
    def verify_request(self, request, address):
        return request[0] != "no"

    def handle_timeout(self):
        print "nobody came"


class Reverse(SocketServer.DatagramRequestHandler):
    def handle(self):
        self.wfile.write(self.rfile.read()[::-1])


server = Picky(("127.0.0.1", 0), Reverse)
server.timeout = 0.05
server.handle_request()
client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
client.sendto("no", server.server_address)
client.sendto("yes", server.server_address)
server.handle_request()
server.handle_request()
print client.recv(10), server.max_packet_size
server.server_close()


class Report(SocketServer.BaseRequestHandler):
    def setup(self):
        print "setup", self.client_address == ""

    def handle(self):
        self.request.sendall(self.request.recv(10) * 2)

    def finish(self):
        print "finish"


server = SocketServer.UnixStreamServer("address", Report)
client = socket.socket(socket.AF_UNIX)
client.connect("address")
client.send("ab")
server.handle_request()
print client.recv(10), repr(client.recv(10))
server.server_close()


try:
    SocketServer.TCPServer(("127.0.0.1", -1), Report)
except OverflowError, e:
    print "OverflowError:", e
server = SocketServer.TCPServer(("127.0.0.1", 0), Report, False)
print server.server_address, server.fileno() > 2, server.request_queue_size, SocketServer.ForkingMixIn.max_children
#: Plain ['HELLO', 'True True', 'BYE'] ['BYE']
#: error: in the handler
#: ['']
#: Threading ['HELLO', 'True False', 'BYE'] ['BYE']
#: Forking ['HELLO', 'False True', 'BYE'] ['BYE']
#: set([])
#: nobody came
#: sey 8192
#: setup True
#: finish
#: abab ''
#: OverflowError: getsockaddrarg: port must be 0-65535.
#: ('127.0.0.1', 0) True 5 40
