# RUN: %run2
# RUN: %run3
# divmod floors toward minus infinity, whatever the signs.
print(divmod(-7, 2))
print(divmod(7, -2))
print([[1, 2], [3]], 7 / 2)
#: (-4, 1)
#: (-4, -1)
#2: ([[1, 2], [3]], 3)
#3: [[1, 2], [3]] 3.5
