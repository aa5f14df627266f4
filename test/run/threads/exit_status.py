# RUN: %run2
# RUN: %run3
# An exception in the main thread is reported at once; the others go on. sys.exit in a thread ends only that.
import sys
import threading
import time


def work():
    time.sleep(0.03)
    print('still here')
    sys.exit(7)


threading.Thread(target=work).start()
sys.exit(3)
#: still here
#exit: 3
