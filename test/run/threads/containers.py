# RUN: %run2
# RUN: %run3
# Single operations on built-in containers are atomic: threads that share them lose nothing and never see them broken.
import threading

N = 3000
items, table, members, counts = [], {}, set(), []
done = []


def fill(k):
    for i in range(k, 4 * N, 4):
        items.append(i)
        table[i] = str(i)
        members.add(i)
        table.get(i // 2)
        if i % 7 == 0:
            table.pop(i, None)
            members.discard(i)
            table.setdefault(i, 'again')
    done.append(k)


def watch():
    while len(done) < 4:
        n = len(items)
        if n:
            items[n - 1]
            items[0]
        (1 in members), table.get(5)
        counts.append(sum(1 for x in list(items) if x < 0))


threads = [threading.Thread(target=fill, args=(k,)) for k in range(4)] + [threading.Thread(target=watch)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(items), sorted(items) == list(range(4 * N)), len(table), sorted(table) == list(range(4 * N)))
print(len(members), sum(1 for i in range(4 * N) if i % 7 == 0), any(counts))
print(all(table[i] == ('again' if i % 7 == 0 else str(i)) for i in table))
#2: (12000, True, 12000, True)
#2: (10285, 1715, False)
#3: 12000 True 12000 True
#3: 10285 1715 False
#: True
