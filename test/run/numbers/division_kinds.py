# RUN: %run2
# RUN: %run3
# / is true division in Python 3 and floors ints in Python 2; // floors in both; bool is an int.
print(7 / 2, -7 / 2, 7 // 2, -7 // 2, 7.0 / 2, 1 / 3, 6 / 3)
print(True + True, True * 5, -True, True / 2, True // 1, ~True, True & False, True | 2, True ^ True)
print(10 ** 30 / 10 ** 10, 2 ** 70 // 2 ** 68, 2 ** 1030 // 2 ** 1000)
print(isinstance(True, int), True == 1, str(True), repr(False), "%d" % True, [0, 1][True])
#2: (3, -4, 3, -4, 3.5, 0, 2)
#2: (2, 5, -1, 0, 1, -2, False, 3, False)
#2: (100000000000000000000L, 4L, 1073741824L)
#2: (True, True, 'True', 'False', '1', 1)
#3: 3.5 -3.5 3 -4 3.5 0.3333333333333333 2.0
#3: 2 5 -1 0.5 1 -2 False 3 False
#3: 1e+20 4 1073741824
#3: True True True False 1 1
