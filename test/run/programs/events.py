# RUN: %run2
# RUN: %run3
# A discrete simulation: generators as processes, a schedule, observers, a random generator of its own.
class Random(object):
    def __init__(self, seed): self.state = seed
    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        return (self.state >> 33) % n

class Simulation(object):
    def __init__(self):
        self.now, self.queue, self.listeners, self.serial = 0, [], {}, 0
    def on(self, event, listener):
        self.listeners.setdefault(event, []).append(listener)
        return listener
    def emit(self, event, **details):
        for listener in self.listeners.get(event, []):
            listener(self.now, **details)
    def start(self, process, delay=0):
        self.serial += 1
        self.queue.append((self.now + delay, self.serial, process))
    def run(self):
        while self.queue:
            self.queue.sort()
            self.now, _, process = self.queue.pop(0)
            try:
                delay = next(process)
            except StopIteration:
                continue
            self.start(process, delay)

def customer(sim, shop, name, random):
    sim.emit("arrived", name=name)
    while shop["busy"] >= shop["clerks"]:
        yield 1
    shop["busy"] += 1
    try:
        sim.emit("served", name=name)
        yield 2 + random.below(4)
        if random.below(5) == 0:
            raise ValueError(name + " complains")
    except ValueError as error:
        sim.emit("problem", text=str(error))
    finally:
        shop["busy"] -= 1
        sim.emit("left", name=name)

sim, shop, random, log = Simulation(), {"busy": 0, "clerks": 2}, Random(42), []
counts = {}
def for_all(f):
    for event in ("arrived", "served", "left", "problem"):
        sim.on(event, lambda now, event=event, **details: f(now, event, details))
    return f

@for_all
def note(now, event, details):
    counts[event] = counts.get(event, 0) + 1
    log.append("%3d %-8s %s" % (now, event, " ".join("%s=%s" % kv for kv in sorted(details.items()))))

for i in range(8):
    sim.start(customer(sim, shop, "c%d" % i, random), random.below(6))
sim.run()
print("\n".join(log))
print(sorted(counts.items()), shop["busy"])
#:   0 arrived  name=c7
#:   0 served   name=c7
#:   2 arrived  name=c1
#:   2 served   name=c1
#:   2 arrived  name=c4
#:   3 arrived  name=c3
#:   4 arrived  name=c0
#:   4 arrived  name=c2
#:   4 arrived  name=c5
#:   4 left     name=c7
#:   4 served   name=c3
#:   5 arrived  name=c6
#:   5 left     name=c1
#:   5 served   name=c0
#:   8 left     name=c3
#:   8 served   name=c6
#:   9 problem  text=c0 complains
#:   9 left     name=c0
#:   9 served   name=c2
#:  11 left     name=c6
#:  11 served   name=c5
#:  13 left     name=c5
#:  13 served   name=c4
#:  14 left     name=c2
#:  15 problem  text=c4 complains
#:  15 left     name=c4
#2: ([('arrived', 8), ('left', 8), ('problem', 2), ('served', 8)], 0)
#3: [('arrived', 8), ('left', 8), ('problem', 2), ('served', 8)] 0
