# RUN: %run2
# RUN: %run3
# gc.disable(), thresholds and debugging flags are remembered only, and gc.collect() gives the number of all objects it
# freed; CPython frees what is in no cycle by reference counts, and collect() counts what was in cycles alone.
# Why: there are no reference counts, so the collector is all that frees memory. If it could be switched off a program that
# does so, which in CPython costs little memory, would run out of it.
# Workaround: none needed; what a program does not refer to is freed either way.
import gc

gc.disable()
garbage = [[i] for i in range(1000)]
del garbage
print(gc.isenabled(), gc.collect() >= 1000)
gc.set_threshold(0)
gc.enable()
print(gc.get_threshold(), gc.get_count())
#2: (False, True)
#2: ((0, 10, 10), (0, 0, 0))
#3: False True
#3: (0, 10, 10) (0, 0, 0)
