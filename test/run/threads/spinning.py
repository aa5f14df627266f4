# RUN: %run2
# RUN: %run3
# A loop that waits for another thread sees what it stores: in a global, a list, an attribute.
from __future__ import print_function
import threading
import time
done = 0
class Box(object):
    def __init__(self):
        self.flag = 0
box = Box()
items = [0]
def setter():
    global done
    time.sleep(0.1); done = 1
    time.sleep(0.1); items[0] = 1
    time.sleep(0.1); box.flag = 1
def wait_global():
    n = 0
    while not done: n = (n + 1) % 7
    return "global"
def wait_item(a):
    n = 0
    while a[0] == 0: n = (n + 1) % 7
    return "item"
def wait_attr(b):
    n = 0
    while b.flag == 0: n = (n + 1) % 7
    return "attr"
t = threading.Thread(target=setter); t.start()
print(wait_global()); print(wait_item(items)); print(wait_attr(box)); t.join()
#: global
#: item
#: attr
