# RUN: %run2
# RUN: %run3
# The else clause of a loop runs unless `break` left it.
def search(items, wanted):
    for item in items:
        if item == wanted:
            print("found")
            break
    else:
        print("missing")

search([1, 2, 3], 2)
search([1, 2, 3], 5)
search([], 5)
n = 3
while n:
    n -= 1
    if n == 1:
        continue
    print(n)
else:
    print("done", n)
while True:
    break
else:
    print("never")
for i in range(3):
    for j in range(3):
        if j == 2:
            break
        if i == 1:
            continue
        print(i, j)
for i in []:
    pass
print(i, j)
#: found
#: missing
#: missing
#: 2
#: 0
#2: ('done', 0)
#2: (0, 0)
#2: (0, 1)
#2: (2, 0)
#2: (2, 1)
#2: (2, 2)
#3: done 0
#3: 0 0
#3: 0 1
#3: 2 0
#3: 2 1
#3: 2 2
