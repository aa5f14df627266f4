# RUN: %run2
# RUN: %run3
# module resource
import resource


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ': ' + str(e))


print(resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 0, resource.getrusage(resource.RUSAGE_SELF).ru_utime >= 0, resource.getpagesize() > 0)
show(lambda: resource.getrlimit(99), lambda: resource.getrusage(99), lambda: resource.setrlimit(resource.RLIMIT_CORE, (5, 3)),
     lambda: resource.setrlimit(resource.RLIMIT_CORE, 5), lambda: resource.setrlimit(resource.RLIMIT_CORE, (1, 2, 3)),
     lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1])), lambda: resource.getrlimit(resource.RLIMIT_CORE)[0])
print(len(resource.getrusage(resource.RUSAGE_CHILDREN)), resource.RLIM_INFINITY, resource.RUSAGE_CHILDREN, resource.RLIMIT_STACK)
#2: (True, True, True)
#3: True True True
#: ValueError: invalid resource specified
#: ValueError: invalid who parameter
#: ValueError: current limit exceeds maximum limit
#: TypeError: 'int' object is not iterable
#: ValueError: expected a tuple of 2 integers
#: None
#: 0
#2: (16, -1, -1, 3)
#3: 16 -1 -1 3
